### 议事厅和议程：议什么、先后、几分钟

command-hall = 议事厅：下次会，我要提议题

## 议事厅，谁都能看

hall-title = 🏛️ 同辛议事厅
hall-about = 大家的事，大家坐下来议。
hall-next = 下次议事会：{ $when }，{ $place }
hall-no-meeting = 下次议事会还没有定日子。
button-propose = 我要提议题
propose-what = 您想请大家议什么？请打给我，一件事说清楚就行。
propose-sure =
    大家看到的是这样，电话、门牌、姓名都盖住了：
    💬 { $view }
    交上去吗？
propose-yes = 交上去
propose-noted = 好的，您提的放进下次议事会的议程了。
propose-noted-later = 好的，记下了。下次议事会一定，就放进议程。
item-proposed = 🏛️ { $name }提了一个议题：{ $words }

## 议程

agenda-title = 📋 议程
agenda-of = 📋 议程：{ $when } 的议事会
agenda-waiting = 📋 等着上会的。还没有定会，请发 /meeting 定一次。
agenda-empty = 还没有议题。在报事的卡片上点「{ button-agenda_on }」，就放进来。
agenda-line = { $number }. { $what }（{ $minutes } 分钟）
agenda-report = { $category }，{ $compound }
agenda-suggested = 建议上会：没修成的，和超时的
suggested-report = · 第 { $number } 号 { $category }，{ $compound }：{ $state }
agenda-not-out = 议程还没有发出去。
agenda-is-out = ✅ 议程已经发到群里，改了可以再发一次。
agenda-published = 发出去了
agenda-in-groups = 📋 下次议事会的议程：{ $when }，{ $place }
suggested-add = 加上第 { $number } 号
button-publish-agenda = 把议程发到群
button-agenda = 议程

## 一个议题

item-number = 议题 { $number }
item-gone = 这个议题已经不在议程上了，或者会已经开始了。
item-report = 报事第 { $number } 号：{ $state }
item-by = { $name }提的
button-up = ⬆️ 往前
button-down = ⬇️ 往后
item-minutes = { $minutes }分钟
button-item-off = 从议程拿掉

## 议事厅的数字

hall-figures = 📊 收集 { $collected } 件，解决 { $solved } 件，表决定下 { $decided } 件，还在办 { $open } 件
hall-oldest = 最久的一件，是{ $day }提的
hall-opening = 其中小源来以前：收集 { $collected } 件，解决 { $solved } 件
button-opening = 以前的数字
opening-collected = 小源来以前，议事厅一共收集了多少件？请打一个数。
opening-solved = 其中解决了多少件？
opening-entered = 记下了，议事厅的数字里会写明这是以前的。
number-wrong = 请打一个数，最大 { $most }。

## 会后：每个议题议出了什么

minutes-please = 📝 议事会开完了，请把每个议题议出了什么记下来：点一个议题，再点结果。
minutes-title = 📝 议事会纪要：{ $when }
minutes-line = { $number }. { $what } → { $outcome }
minutes-present = 到会签到 { $count } 位
button-minutes = 记纪要
button-hand-in = 交上去审
button-approve-minutes = 同意，发到群
button-send-back = 退回去改
minutes-planned = 都记好了，点「{ button-hand-in }」，请另一位工作人员看过，再发到群里。
minutes-minuted = ⏳ 等另一位工作人员审。
minutes-approved = ✅ 审过了，已经发出去。
minutes-cancelled = ❌ 这次没开。
minutes-back = 📝 { $name }把纪要退回来了，请改一改再交。
minutes-open = 还有议题没有结果，先记完再交。
minutes-alone = 要另一位工作人员来审，现在只有您一位。请管理员发 /invite 再请一位。
minutes-own = 您记的，要请另一位工作人员来审。
minutes-late = 现在不能改了：会还没开始，或者纪要已经交上去了。
item-outcome = 结果：{ $outcome }
button-outcome-solved = 解决了
button-outcome-task = 有人去办
button-outcome-next = 下次再议
button-outcome-voted = 表决
outcome-none = 还没有结果
outcome-solved = 解决了
outcome-next = 下次再议
outcome-voted = 表决：赞成 { $yes }，反对 { $no }，弃权 { $neither }
outcome-task = { $name }去办，{ $day }以前办好
outcome-task-done = { $name }办好了
no-day = 没有定日子
votes-how = 几票？请按这个顺序打三个数：赞成、反对、弃权，比如：12 3 1。
votes-wrong = 请打三个数：赞成、反对、弃权，比如：12 3 1。没有弃权，打两个就行。
task-who = 谁去办？
task-until = 什么时候以前办好？比如：12月10日，两个星期。
council-said-report = 🏛️ 议事会议了您报的第 { $number } 号。结果：{ $outcome }。
council-said-item = 🏛️ 议事会议了您提的“{ $what }”。结果：{ $outcome }。

## 会上交下来的事

task-title = 🏛️ 议事会交下来的事
button-task-done = 办好了
task-due-today = ⏰ 议事会交给您的事，今天到期。
task-overdue = ⚠️ 议事会交下来的事超时了：{ $what }（{ $outcome }）
task-done-news = ✅ { $name }办好了议事会交下来的事：{ $what }
task-done-told = ✅ 议事会议过的“{ $what }”，说是办好了。要是没有好，请告诉我。
