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
button-activity-here = 📍 我到了
activity-you-were-there = 您签到了，时间给您记上了。

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

## 当天签到

check-in-code = { $name }：带队的会告诉您四位签到口令，请打给我。
check-in-code-or-place = { $name }：带队的会告诉您四位签到口令，请打给我；或者把您现在的位置发给我（📎 → 位置）。
check-in-wrong-code = 口令不对。请再问问带队的，四个数字。
check-in-too-far = 您离集合的地方还远。到了再发一次位置，或者打口令。
check-in-by-code-only = 这次凭口令签到。请问带队的，把四个数字打给我。
check-in-done = 签到好了，谢谢您来。
check-in-closed = 现在不能签到：开始前半小时到结束，这段时间可以。

## 带队的卡片

attendance-title = 📋 签到：{ $what }
attendance-present = ✅ 到了 { $count } 人
attendance-missing = ◻️ 没到 { $count } 人：{ $names }
attendance-here = ✅ { $name }
attendance-how = 请告诉到场的人，签到口令是 { $code }。不会用手机的，您在下面点他的名字就行；点错了再点一下。
attendance-afterwards = 结束了。到了没签上的，一天之内还可以在下面点。
attendance-settled = 签到已经定下来了。
attendance-not-on-list = 他没有报名

## 巡查的路上

round-how = 🔍 哪个小区看过了没事，点一下它的名字。发现隐患，拍张照片回复这张卡片，照片下面写一句是什么。
round-clear = ✅ { $compound }
round-all-clear = ✅ 没事：{ $compounds }
round-hazards = ⚠️ 有隐患：{ $compounds }
round-missed = ◻️ 这次没走到：{ $compounds }
round-cleared = 记下了：没事
round-not-clear = 好的，去掉了
round-cleared-before = 别人看过了
round-sign-up-first = 请先点“我参加”
round-not-now = 现在不在巡查的时候

finding-title = 📸 { $name }发现了隐患
finding-seems = 看着是：{ $category }
finding-where = 在哪个小区？点一下就报上去。
finding-at = 在{ $compound }
finding-what = 是什么？
finding-what-short = 再点一下：是什么
finding-place = 巡查时发现的，看照片
finding-reported = ✅ 报上去了，{ $number } 号：{ $compound }，{ $category }
finding-reported-short = 报上去了，{ $number } 号
finding-dropped = 好的，不算隐患。
finding-done-before = 这一条已经办过了
finding-not-yours = 请拍照片的那位来点
button-finding-drop = 不是隐患

## 巡查小结

summary-title = 📋 { $name }，小结（{ $when }）
summary-came = 来了 { $count } 人：{ $names }
summary-signed-up = 报名 { $count } 人：{ $names }
summary-found-nothing = 这次没有发现隐患。
summary-found = 发现 { $count } 处：
summary-find = · { $number } 号：{ $compound }，{ $category }
summary-before = 上次发现的，现在：
summary-find-before = · { $number } 号：{ $compound }，{ $category }。{ $state }
summary-photo = { $number } 号：{ $compound }，{ $category }
summary-nobody = ⚠️ 没有人报名，也没有人报隐患。{ $what }
