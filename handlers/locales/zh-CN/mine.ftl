### 报了以后：居民自己的报事、消息，问她解决了没有

## 我的报事

mine-none = 您还没有报过事。有事直接跟我说一句，或者点「{ key-report }」。
mine-title = 📋 第 { $number } 号：{ $category }
mine-code = 🔑 门口的口令是 { $code }：来的人先说出这四个数字，说对了再开门。
button-say-how-it-went = 说说办得怎样
button-solved-now = 现在解决了
button-withdraw = 不用来了
withdraw-sure = { $matter }，真的不用来了吗？
button-withdraw-yes = 真的不用来了
button-withdraw-no = 还要来
withdraw-not = 好的，照样帮您办。
withdrawn-noted = 好的，这件事撤回了，不会有人来了。

## 消息

matter = 您报的「{ $category }」（第 { $number } 号）
news-claimed =
    👍 { $matter }，{ $who }接下了。

    🔑 门口的口令是 { $code }。来的人会先说出这四个数字，说对了您再开门。
news-on-the-way =
    🚶 { $who }已经出门，往您这儿来了（第 { $number } 号）。

    🔑 记得口令：{ $code }。来的人先说，说对了再开门。
news-given-back = { $matter }，接下的人临时来不了。您别急，我接着帮您找人。
news-later = { $matter }，这会儿不方便打扰邻居。{ $time } 我就去问，您放心。
news-referred =
    { $matter }，转给了{ $unit }，由他们帮您办。
    社区工作人员也在看着。
news-with-staff = { $matter }，现在由社区工作人员帮您办。
news-not-fixed =
    { $matter }，这次没能修成，对不起。
    原因：{ $why }
    还需要帮忙，点「{ key-human }」。

## 解决了没有

solved-ask = { $who }说，{ $matter }办好了。
solved-question = 您看，真的好了吗？请点一个。您说了才算。
button-solved = ✅ 解决了
button-half-solved = 🔸 好了一半
button-not-solved = ❌ 没解决
solved-reminder = { $matter }，还等着您说一声好了没有。请点下面的按钮。
solved-thanks = 好的，{ $matter }解决了。谢谢您告诉我，有事再找小源。
solved-answered = { $matter }：{ $state }。
half-solved-what = 还差什么没弄好？打字、发照片、发语音都行。没什么要说的，点「{ nothing-to-add }」。
half-solved-thanks = 记下了。剩下的，社区工作人员接着办。
not-solved-what = 哪里还不好？打字、发照片、发语音都行。没什么要说的，点「{ nothing-to-add }」。
not-solved-thanks = 记下了。这件事没有完，接着找人来办。
nothing-to-add = 没有要说的
