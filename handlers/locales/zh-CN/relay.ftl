### 工作人员在居民的聊天里直接说话

button-speak = 跟他直接说
button-hand-back = 说完了
did-speak = 开始跟居民直接说话
did-hand_back = 跟居民说完了
relay-with-resident =
    您在跟{ $name }直接说话（第 { $number } 号）。您打的字、发的照片和语音，我都转过去。
    要是没有别的了，点「{ button-hand-back }」，住户就回到小源这里。
relay-with-staff =
    社区工作人员{ $name }来跟您说话了（第 { $number } 号）。您说的话，我都转给他。
    没有别的要说了，点「{ button-hand-back }」，或者打「不说了」。
relay-said = 💬 { $name }：{ $words }
relay-over = 好的，现在是小源在跟您说话了。
relay-unreachable = 他收不到消息，请打电话。
relay-busy = 已经有人在跟居民说话了。
