### 日历：什么时候、什么事、放假怎么办

## 日子和钟点

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
weekday-mon = 周一
weekday-tue = 周二
weekday-wed = 周三
weekday-thu = 周四
weekday-fri = 周五
weekday-sat = 周六
weekday-sun = 周日
date = { $month }{ $day }日 { $weekday }
day-today = 今天（{ $date }）
day-tomorrow = 明天（{ $date }）
day-after-tomorrow = 后天（{ $date }）
o-clock = { $hour }点
half-past = { $hour }点半
hour-and-minutes = { $hour }点{ $minute }分
clock-small-hours = 凌晨{ $time }
clock-early = 早上{ $time }
clock-morning = 上午{ $time }
clock-noon = 中午{ $time }
clock-afternoon = 下午{ $time }
clock-evening = 晚上{ $time }
moment = { $day } { $time }

moment-no-hour = 还没看懂是哪天、几点。请一起打给我，比如：下周三下午三点。
moment-no-such-time = 没有这一天，或者没有这个钟点。请再看看。
moment-past = 这个时间已经过了。请说一个以后的时间。
moment-too-far = 太远了，最多定到一年以后。

## 要来的事

coming = { $when }，{ $name }
coming-at = { $when }，{ $name }，地点：{ $place }
coming-moved = 本来是{ $day }，{ $holiday }放假，挪到了这一天。
coming-uncertain = { $year }年的放假安排还没有登记，日子可能会变。

## 给工作人员的提醒

remind-activity = ⏰ { $what }
remind-late = 这条提醒来晚了，请抓紧通知大家。
remind-missed = ⚠️ 小源停了一阵子，下面这些事没有提醒到。请看看要不要补。
remind-missed-more = 另外还有 { $count } 次。
coming-changed = 🔄 时间变了。{ $before }。改到{ $after }。
coming-dropped = 🔄 这次不办了。{ $before }

## 往后四周

command-calendar = 日历：往后四周有什么活动
calendar-title = 📅 往后四周：
calendar-empty = 📅 往后四周还没有安排。
calendar-entry = · { $what }
button-calendar-file = 📅 存进手机
calendar-file = 社区日历-{ $day }.ics
calendar-file-how = 点开这个文件，往后四周的活动就进您手机的日历。改了日子，再来拿一次，同一个活动不会重复。
calendar-called-off = · { $what }。这次不办。
calendar-skipped = · { $what }。{ $holiday }放假，这次不办。
calendar-moved = · { $what }。{ $holiday }放假，从{ $day }挪到这天。

## 放假安排

command-holidays = 放假安排：登记、修改
holidays-unknown =
    📅 { $year }年的放假安排还没有登记。
    国务院办公厅的通知出来以后，发 /holidays，把通知贴给我。没登记以前，碰到放假，固定的活动我不会自己取消，也不会自己挪。
holidays-known = { $year }年：登记好了（{ $source }）
holidays-not-known = { $year }年：还没有登记
holidays-which =
    放假安排：

    { $known }

    要登记或者修改哪一年？
holidays-paste =
    请把{ $year }年的放假通知贴给我，整篇也行，只贴有日子的那几行也行。自己打也可以，一个节一行，比如：
    国庆节：10月1日至7日放假，10月10日上班
holidays-again =
    { $year }年现在是这样：

    { $days }

    要改的话，请把全年的放假安排重新贴给我，老的就不算了。
holidays-line = · { $name }：{ $first }到{ $last }，放 { $count } 天
holidays-workday = · { $day }上班
holidays-summary =
    { $year }年的放假安排，我读到的是：

    { $days }

    对吗？
holidays-few =
    { $year }年的放假安排，我读到的是：

    { $days }

    ⚠️ 只有 { $count } 个节，一般一年有六七个。是不是没贴全？
holidays-yes = 对，就按这个
holidays-no = 不对
holidays-noted = 好的，{ $year }年的放假安排登记好了。固定的活动碰到放假，都按它来。
holidays-entered = 📅 { $name }登记了{ $year }年的放假安排。
holidays-wrong-nothing-found = 我没找到放假的日子。请把通知里“元旦：1月1日（周…）放假”这样的几行贴给我。
holidays-wrong-other-year = 这是{ $where }年的通知，我要的是{ $year }年的。
holidays-wrong-no-days = 「{ $where }」从哪天放到哪天，我没看懂。请写成：10月1日至7日放假。
holidays-wrong-no-such-day = { $year }年没有「{ $where }」这一天。请看看是不是打错了。
holidays-wrong-weekday = 「{ $where }」的日子和星期几对不上。请看看是不是打错了。
holidays-wrong-count = 「{ $where }」的日子和天数对不上。请看看是不是打错了。
holidays-wrong-twice = 有一天写了两遍，或者又放假又上班。请看看是不是打错了。
