### 打招呼、帮助、菜单和大按键

## 第一次见面

hello =
    您好！我是{ $community }的小源。
    家里、楼里、小区里有什么事，直接跟我说一句就行，发照片、发语音也可以。
    想找社区工作人员，点下面的「{ key-human }」。
what-is-kept =
    您的姓名、电话、住址，说的话、发的照片，我都记着，只为办好您的事。
    电话和住址，只给来帮您的人和社区工作人员看。

## 帮助

help =
    我能帮您做这些：

    📝 报事：灯不亮、水管漏、路不平，直接跟我说一句，或者点「{ key-report }」。
    📋 看进展：点「{ key-my }」。
    🙋 找社区工作人员：点「{ key-human }」。
    ⚠️ 有危险（着火、漏气、有人晕倒）：马上告诉我，我立刻给您该打的电话。

    想报名帮邻居：点这里 /join
    小源记了您什么：点这里 /mydata
    全部删掉，忘了您：点这里 /forget
    English: /language

    党群服务中心：{ $centre }
    电话：{ $phone }
language-changed = 好的，以后我跟您说中文。

## 输入框下面的三个大按键（每个都要一字不差地写进 words.ftl 里对应的那一行）

key-report = 报事
key-my = 我的报事
key-human = 找人工

## 菜单

command-report = 报事：有东西坏了、有事要办
command-my = 我的报事：看看办到哪一步了
command-human = 找人工：跟社区工作人员说
command-join = 报名加入小源能人库
command-language = English / 中文
command-help = 帮助：我能做什么
command-cancel = 算了，退出来
command-jobs = 我接的活
command-desk = 工作台
command-duty = 值班：上班或下班
