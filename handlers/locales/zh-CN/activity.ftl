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
attendance-not-yet = ◻️ 还没到 { $count } 人：{ $names }
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
finding-place-at = { $home }，{ finding-place }
finding-reported = ✅ 报上去了，{ $number } 号：{ $compound }，{ $category }
finding-reported-short = 报上去了，{ $number } 号
finding-dropped = 好的，不算隐患。
finding-done-before = 这一条已经办过了
finding-not-yours = 请拍照片的那位来点
button-finding-own = 是我自己的事
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

## 工作人员安排活动

command-activity = 活动：安排、改、取消
activities-title = 📣 往后四周的活动，点序号打开：
activities-none = 📣 往后四周没有活动。
activities-later = 往后：
activities-again = { $what }。接下来：{ $dates }
activities-again-more = { $what }。接下来：{ $dates }……
activities-line = { $number } { $what }
activities-number = { $number }
button-activity-new = ➕ 新活动
button-activity-off = 这次不办
button-activity-end = 以后都不办
button-attendance = 📋 签到

plan-name-ask = 办什么活动？请打个名字，比如：重阳节包饺子。
plan-place-ask = 在哪儿？请打地方的名字。
plan-days-ask = 什么时候办？日子和钟点一起打给我，比如：下周六下午两点；每周三上午九点；每月6号上午九点半；每月第二个周六下午三点。
plan-days-unclear = 还没看懂是哪天、几点。请一起打给我，比如：每周三上午九点，每月6号上午九点半，下周六下午两点。隔周的、一个月几个日子的，请分开安排。
plan-sure =
    { $summary }

    没说到的我先这样填了，要改哪一样，点一下。都对就点“定下来”。
plan-more = 改别的
plan-which = 要改哪一样？
plan-lasts = { $when }，{ $length }
plan-groups = 👥 通知：{ $circles }
plan-no-groups = 👥 不通知群，只提醒工作人员
plan-without-group = ⚠️ 还没有群，或者小源进不去，通知不到：{ $circles }
plan-trade = 🧰 私下叫会这门手艺的人：{ $trade }
plan-places = ✅ 名额：{ $count } 人
plan-places-unlimited = ✅ 名额：不限
plan-fewest = 最少 { $count } 人，不够就告诉带队的
plan-led-by-nobody = 带队：还没定
plan-leader-unknown = ⚠️ { $name }没有登记，或者有同名的。带队的该知道的事，小源先告诉工作人员。
plan-remind = ⏰ 提前提醒：{ $leads }
plan-holiday-keep = 🏮 碰到放假：照办
plan-holiday-skip = 🏮 碰到放假：那次不办
plan-holiday-move = 🏮 碰到放假：挪到下一个工作日
plan-is-round = 🔍 是巡查：路上拍照就是报事，结束了出小结
plan-has-spot = 📍 到集合的地方，发个位置就算签到
plan-has-poster = 🖼️ 有海报
length-minutes = { $minutes } 分钟
length-hour = { $hours } 小时
length-hours = { $hours } 小时
length-both = { $hours } 小时 { $minutes } 分钟
lead-day = { $count } 天
lead-days = { $count } 天
lead-hour = { $count } 小时
lead-hours = { $count } 小时
lead-minute = { $count } 分钟
lead-minutes = { $count } 分钟
plan-people-wrong = 请打一个数，1到{ $most }。
plan-fewest-ask = 最少要几个人？到一半时间人还不够，小源告诉带队的。请打一个数。
plan-any-number = 几个人都行
plan-too-many-needed = 名额才 { $capacity } 人，最少几人不能比它多。没有改。
plan-never = 这样就一次也办不成了：它的日子都在放假，放假又不办。没有改。
plan-minutes-wrong = 请打多长时间，比如：90分钟，两个小时。
plan-minutes-ask = 办多长时间？到场的人就记这么长时间。
plan-remind-ask = 提前多久提醒？可以选几个。到时候群里出卡片，报了名的私下提醒。
plan-holiday-ask = 碰到放假怎么办？
holiday-keep = 照办
holiday-skip = 那次不办
holiday-move = 挪到下一个工作日
plan-round-ask = 是巡查吗？是的话，路上拍照就是报事，哪个小区没事点一下，结束了群里出小结。
plan-spot-ask = 请把集合的地方发个位置给我（📎 → 位置）。到了那儿的人，发个位置就算签到。
plan-spot-wrong = 请发个位置（📎 → 位置），或者点下面。
plan-no-spot = 只用口令
plan-team-ask = 私下叫会哪门手艺的人？
plan-no-team = 不用
fact-name = 改名字
fact-when = 改时间
fact-place = 改地点
fact-groups = 改通知谁
fact-capacity = 改名额
fact-leader = 改带队
fact-poster = 改海报
fact-minutes = 改多长时间
fact-remind = 改提醒
fact-on_holiday = 改放假
fact-fewest = 改最少几人
fact-round = 改巡查
fact-spot = 改集合位置
fact-team = 改叫哪门手艺
button-activity-change = ✏️ 改这个活动
activity-ended = 以后不办了。
plan-groups-ask = 通知哪些群？可以选几个；一个也不选，就只提醒工作人员。
plan-capacity-ask = 多少个名额？请打一个数。
plan-unlimited = 不限
plan-leader-ask = 谁带队？请打他登记的姓名，人不够的时候小源告诉他。
plan-no-leader = 没有带队
plan-poster-ask = 有海报就发一张照片，没有就点下面。
plan-no-poster = 没有海报
plan-every-week = 每{ $days } { $time }
plan-every-month = 每月{ $day }号 { $time }
plan-yes = 定下来
plan-done = 定下来了，到时候提醒。发 /activity 可以看、可以改。
plan-done-called = 定下来了，卡片已经发到群里。发 /activity 可以看、可以改。
plan-changed = 改好了，通知过的人都告诉了。

call-off-why = 这次为什么不办？写一句，大家会看到。
call-off-sure = 这一次不办，告诉通知过的人，对吗？
call-off-yes = 不办了
call-off-no = 照办
call-off-done = 好的，这次不办，都告诉了。
activity-elsewhere = 🔄 地点变了。{ $what }
call-off-because = 原因：{ $why }
end-activity-sure = 以后都不办了，对吗？已经通知过的人，小源会告诉。
end-activity-yes = 以后都不办
end-activity-done = 好的，以后不办了。
