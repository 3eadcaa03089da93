### 定期通知：每周、每月照样发一次

## 多久发一次

series-name = 定期通知
announce-often = 定期发：每周、每月
series-how-often =
    多久发一次？请说哪天、几点，比如：每周三早上九点、每月6号上午9点、每月最后一天下午3点。
    也可以点下面的。
series-unclear = 没看懂是哪天。请这样打：每周三早上九点，每周一、三、五下午3点，每月6号上午9点，每月第一个周六上午9点。
series-holiday = 那天碰上放假怎么办？
series-holiday-keep = 照发
series-holiday-skip = 那次不发
series-holiday-move = 挪到下一个上班的日子
series-never = 这样一次也发不出去：那天年年都放假。请换一个。
series-first = 第一次：{ $when }
series-quiet = 那时候是休息的时候，私下发会吵到人。
series-sure =
    { $summary }

    对吗？
series-often-keep = 🔁 { $days }，放假照发
series-often-skip = 🔁 { $days }，放假不发
series-often-move = 🔁 { $days }，碰上放假挪到下一个上班的日子
plan-weekly = 每周
plan-monthly = 每月
plan-weekdays-ask = 每周的哪几天？可以选几天。
plan-day-ask = 每月几号？请打1到31。没有那一天的月份，在最后一天办。
plan-day-wrong = 请打1到31里的一个数，比如：6。
plan-at-ask = 几点开始？比如：上午九点，14:30。
plan-at-wrong = 我没看懂几点。请这样打：上午九点，14:30。
plan-every-day = 每天 { $time }
plan-last-day = 每月最后一天 { $time }
plan-nth-weekday = 每月{ $which }个{ $weekday } { $time }
plan-last-weekday = 每月最后一个{ $weekday } { $time }
plan-every-year = 每年{ $month }{ $day }日 { $time }
nth-1 = 第一
nth-2 = 第二
nth-3 = 第三
nth-4 = 第四
nth-5 = 第五

## 看、改、停

series-title = 🔁 定期通知：{ $words }
series-next = ⏳ 下一次：{ $when }
series-paused = ⏸ 先停着，到时候不发。
series-ended = 以后不发了。
series-over = 这个定期通知已经停了，以后不发了。
series-list = 🔁 定期的通知
series-line = { $number }. { $words }（{ $state }）
series-number = 🔁 { $number }
series-state-running = { $often }
series-state-paused = { $often }，先停着
announcement-of-series = 🔁 这是定期通知里的一次。撤了这一次，以后还会照发。
button-announcement-series = 🔁 定期的
button-series-words = 改内容
button-series-when = 改时间
button-series-whom = 换对象
button-series-pause = 先停一停
button-series-resume = 接着发
button-series-end = 以后不发了
series-words-sure = 👆 从下一次起发这个。发过的不变。对吗？
series-end-sure = 以后都不发了？发过的不变。
series-end-yes = 以后不发了
series-changed = 改好了，从下一次起算。发过的不变，也不重发。
series-done = 好，以后不发了。
series-rests = 好，先停着
series-goes-on = 好，接着发

## 没赶上

series-late = ⚠️ 小源停了一阵子，下面这条定期通知刚刚才发出去。
series-missed = ⚠️ 小源停了一阵子，定期通知“{ $words }”有 { $count } 次没有发：{ $times }。最后一次要不要补，发 /notices 看。
