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
agenda-waiting = 📋 等着上会的。还没有定会，发 /meeting 定一次，这些就是它的议程。
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
