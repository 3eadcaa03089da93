### 居民报事：从第一句话到交上去

## 说是什么事

report-what = 请说说是什么事。打字、发照片、发语音都行。
report-so-far =
    我记下了：

    { $words }

    还有要说的，接着发。没有了，点「{ that-is-all }」。
report-which = 我还拿不准这是哪一种事。请点最像的一个：
report-other = 都不是

## 一次说了几件事

several-2 =
    您说的是两件事吗？

    { $problems }
several-3 =
    您说的是三件事吗？

    { $problems }
several-apart = 分开报
several-together = 是一件事
several-first = 👉 一件一件来，先看这一件：
several-next = 👉 再看另一件：

## 在哪里

place-which-compound = 是哪个小区？请点一个：
place-which-flat =
    您家是几号楼、几单元、几室？请打给我，比如：3号楼2单元101。
    这个只给来帮您的人和社区工作人员看。
place-where-outside = 在小区的什么地方？请打给我，比如：5号楼前面、东门口。
place-empty = 这一步我只认字。请打几个字，说说在哪里。
place-full = { $compound } { $place }

## 看一遍，交上去

report-summary =
    请您看看，对不对：

    事情：{ $category }
    地点：{ $place }
    您说的：
    { $words }

    👀 { $seen }

    对了，点「{ report-send }」。还想补充，直接接着说。
seen-nothing = 要请邻居帮忙的话，邻居只看到是什么事、在哪个小区。
seen-as-said = 要请邻居帮忙的话，邻居会看到您的话和小区名，看不到电话、楼号、门牌、姓名。
seen-covered =
    要请邻居帮忙的话，邻居会看到小区名和下面的话。电话、楼号、门牌、姓名都盖住了：
    { $view }
report-send = 发出去
report-otherwise = 事情不对
report-elsewhere = 地点不对
report-thanks-sought =
    ✅ 报好了，这是第 { $number } 号报事。
    我帮您找懂这一行的人。有消息马上告诉您，您不用一直看手机。
    想看进展，点「{ key-my }」。
report-thanks-staff =
    ✅ 报好了，这是第 { $number } 号报事。
    社区工作人员会看到，接下来由他们安排。
    想看进展，点「{ key-my }」。

## 语音

voice-heard =
    您的语音（{ $seconds } 秒）收到了，已经交给社区工作人员去听。
    我自己听不懂语音。请点一下，这是什么事：
voice-danger = 🚨 现在有危险
voice-broken = 🔧 东西坏了
voice-question = ❓ 想问个事
voice-which = 是什么坏了？请点一个：
voice-staff-will-call = 好的。社区工作人员听了您的语音，会跟您联系。

## 听着不像报事

heard-question =
    您是想问个事吧？可以到党群服务中心问：{ $centre }
    也可以打电话：{ $phone }

    要我帮忙，请点一个：
heard-thanks = 您太客气了！还有什么事，跟我说一句就行。
heard-chitchat =
    您好，我是小源，社区的帮手，住在手机里。
    要我帮忙，跟我说一句就行，比如：家里灯不亮了。
heard-other = 我没太明白您的意思。请点一个，或者换个说法再跟我说一遍。
heard-volunteer_offer = 太好了，谢谢您愿意帮邻居！想加入小源能人库吗？请点一个：
meant-report = 有事要报
meant-human = 跟工作人员说
meant-join = 我要报名
meant-nothing = 没事了

## 找人工

human-what =
    您想跟社区工作人员说什么？打字、发照片、发语音都行。
    请把您的电话也写上，好找得到您。
    说不上来也没关系，再点一次「{ key-human }」就行。
human-so-far =
    我记下了：

    { $words }

    还有要说的，接着发。没有了，点「{ that-is-all }」。
human-will-call = 好的，已经交给社区工作人员了，是第 { $number } 号。他们会跟您联系。

## 问得着的：几点、在哪、打给谁

guide-hours = 党群服务中心 { $start } 到 { $end } 有人。
guide-place = 党群服务中心在：{ $centre }
guide-phone = 社区的电话：{ $phone }
guide-unit = { $name }的电话：{ $phone }
guide-human = 没说到您想问的？跟我说“人工”，工作人员来答您。
