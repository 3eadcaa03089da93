### 说话时常用的话：每个问题都可能用到

## 每个问题下面的出路

button-back = 上一步
button-cancel = 算了
button-human = 找人工

## 回答

yes = 可以
no = 不用
that-is-all = 说完了
chosen-all = 选好了
all-of-them = 都行
numbered = { $number }. { $label }
marked = ✅ { $label }
unmarked = ⬜ { $label }

## 没听明白

please-choose = 我没看懂。请点下面的一个按钮，或者把按钮上的字打给我。
choose-first = 您还没有选。请先点一个，再点「{ chosen-all }」。
say-in-words = 这一步我只认字。请打几个字给我。
cannot-take = 这个我收不了。请打字，或者发照片、发语音。
added = 好的，加上了。
offer-human = 要是不好弄，点「{ button-human }」，请社区工作人员来帮您。

## 退出来

cancelled = 好的，刚才的不算了。有事随时跟我说。
nothing-to-cancel = 现在没有说到一半的事。有事直接跟我说就行。
here-when-needed = 好的。什么时候有事，跟我说一句就行。
conversation-waiting = 刚才的话说到一半，我还等着您呢。
conversation-handed-over =
    刚才的话还没有说完，我先交给社区工作人员了，第 { $number } 号。
    他们会联系您。
conversation-lost =
    对不起，刚才说到一半的话我接不上了。我已经告诉社区工作人员。
    请把事情再跟我说一遍，或者点「{ button-human }」。
sorry =
    对不起，我这边出了毛病，您刚才的话我没办成。
    请过一会儿再试，或者直接给社区服务中心打电话。
edited-too-late =
    您改了前面的话，可我已经照原来的办了，改不动了。
    想补充，点「{ key-my }」；要人帮您改，点「{ key-human }」。

## 按钮点了不管用

button-not-yours = 这个按钮不是给您用的，或者已经不能用了。
button-unknown = 这个按钮现在用不了了。
card-further-down = 👇 新的卡片在下面，请点那一张。
button-over = 那段话已经说完了，这个按钮不用点了。
button-old = 这是前面的问题。请看最下面新的一条。
too-late = 晚了一步，这件事刚刚变了，不用再点了。

## 电话名片

phone-kept = 您的电话我记下了，谢谢。
contact-not-yours = 这是别人的名片，我没有记。要记，请发您自己的。

## 把话连起来

quoted = 💬 { $words }
line-and =
    { $before }
    { $after }
list-and = { $before }、{ $after }
part-earlier = （前面还有 { $count } 条）
part-photo = 📷 照片
part-voice = 🎤 语音
part-place = 📍 地图上的位置
part-contact = 📇 名片
part-with-words = { $part }：{ $words }

## 群里

group-come-to-me =
    您好，我是小源。群里人多，您的事请私下跟我说。
    点这里找我：{ $link }
