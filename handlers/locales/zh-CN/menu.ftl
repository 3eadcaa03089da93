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

    📝 东西坏了、有事要办：直接跟我说一句，比如：灯不亮了、水管漏了。
    📋 看办到哪一步了：点「{ key-my }」。
    🙋 找社区工作人员：点「{ key-human }」。
    ⚠️ 有危险（着火、漏气、有人晕倒）：马上告诉我，我立刻给您该打的电话。

    也可以到党群服务中心来：{ $centre }
    或者打电话：{ $phone }
help-staff =
    🗂 工作台：点 /desk
    👤 找人、登记：点 /people
    📞 值班、不值班：点 /duty
help-volunteer =
    🧰 接的活：点 /jobs
    🧰 改会做的、歇一阵子：点 /pool
help-seldom =
    往后有什么活动：点 /calendar
    想看小源记了您什么：点 /mydata
    想全部删掉：点 /forget
    English: /language
help-seldom-and-join =
    想报名帮邻居：点 /join
    { help-seldom }
help-here =
    不着急，一步一步来。点下面的按钮，或者打字，都行。
    不想弄了，说「{ button-cancel }」。弄不好，说「{ button-human }」，社区工作人员来帮您。
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
