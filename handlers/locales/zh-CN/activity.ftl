### 活动：报名、人够不够

activity-title = 📣 { $name }
activity-when = 🕘 { $when }
activity-where = 📍 { $place }
activity-leader = 带队：{ $name }
activity-count = ✅ 已报名 { $count } 人
activity-count-of = ✅ 已报名 { $count } 人，名额 { $capacity } 人
activity-waiting = ⏳ 候补 { $count } 人：{ $names }
activity-names-more = { $names }等，另外还有 { $count } 人
activity-lacking = 还差 { $count } 人，能来的点一下。
activity-full = 名额满了。再报名就排候补，有人不来就轮到您。
activity-you-come = 您报名了，到时候见。来不了请点一下，好让别人补上。
activity-you-wait = 您排在候补，轮到您我就告诉您。
button-activity-join = 🙋 我参加
button-activity-leave = 我来不了

## 点了以后

activity-joined = 报上名了，您是第 { $place } 个
activity-joined-meet-me = 报上名了，您是第 { $place } 个。想让我到时提醒您，请先点开跟我的私聊，说声“你好”
activity-joined-waiting = 名额满了，您排在候补第 { $place } 个
activity-joined-before = 您已经报过名了
activity-left = 好的，给您取消了
activity-not-joined = 您没有报名
activity-over = 这次已经结束了。
activity-called-off = 这次不办了。
activity-not-there = 没有这个活动了。

## 私下告诉谁

activity-moved-up = 🙋 有人来不了，轮到您了：{ $what }
activity-too-few = ⚠️ 人不够。{ $what }。现在报名 { $count } 人，最少要 { $fewest } 人。
activity-no-group = ⚠️ 这些群没有收到，小源不在里面，或者还没绑定：{ $circles }
