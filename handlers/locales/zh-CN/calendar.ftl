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

## 要来的事

coming = { $when }：{ $name }
coming-at = { $when }：{ $name }，地点：{ $place }
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
calendar-skipped = · { $what }。{ $holiday }放假，这次不办。
calendar-moved = · { $what }。{ $holiday }放假，从{ $day }挪到这天。
