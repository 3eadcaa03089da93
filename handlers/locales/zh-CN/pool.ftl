### 能人自己的页面：我能帮什么，随时改，歇一阵子，退出

command-pool = 我能帮什么：改、歇一阵子、在岗
command-pool-staff = 能人库：谁在里面，会做什么
pool-title = 🧰 我能帮的忙
talent-title = 🧰 { $name }能帮的忙
talents-title = 🧰 能人库里有 { $count } 位，点名字看：
pool-not-in = 您现在不在能人库里。想报名，点这里 /join
pool-on-duty = 🟢 在岗，到 { $time } 为止有事就问您
pool-keeps-switch = 🟢 您常点「{ pool-do-on_duty }」，所以不在岗的时候少问您，消息不响铃
still-on-duty = 🟢 您还在岗吗？问您的事还没有看到。在就不用管；不在了，点「{ pool-do-off_duty }」就行，没关系。
pool-paused = 💤 在歇着，{ $day }起再问您
pool-trades-paused = 💤 先不做：{ $trades }
day-of-month = { $month } 月 { $day } 日
day-and-time = { $day } { $time }

## 页面上的按钮

pool-do-on_duty = 我在岗
pool-do-off_duty = 不在岗了
pool-do-rest_day = 歇一天
pool-do-rest_weeks = 歇两星期
pool-do-pause = 歇一阵子
pool-do-resume = 接着帮忙
pool-do-trades = 改会做的
pool-do-compounds = 改去的小区
pool-do-hours = 改时间
pool-do-weekly = 改次数
pool-do-night_yes = 夜里能问我
pool-do-night_no = 夜里别问我
pool-do-strict_yes = 只按我的时间
pool-do-strict_no = 别的时间也行
pool-do-paused_trades = 有的先不做
pool-do-leave = 退出能人库

## 改一样

change-hours = 您什么时候方便？请点一个，或者打给我，比如：9:00 到 17:00
change-hours-wrong = 请打两个时间，前一个早，后一个晚，比如：9:00 到 17:00
which-paused = 哪几样先不做？可以点好几个，点完了再点「{ chosen-all }」。一个都不点，就是样样都做。
pool-changed = 好的，改好了。想再看看，点这里 /pool
pool-trades-changed = 🧰 { $name }改了自己会做的手艺。点这里 /pool 看看。

## 歇一阵子

until-when = 您想歇到什么时候？请点一个，或者打个日子，比如：12月5日
pause-week = 一个星期
pause-two-weeks = 两个星期
pause-month = 一个月
pause-over = 🌤 您歇的日子到了，从今天起有事再问您。还想歇，点这里 /pool
trades-still-paused = 💤 四个星期没拿这些活问您了：{ $trades }。想再做，点「{ pool-do-resume }」；先不做，就不用管。
wrong-day = 这个日子我没看懂。请打一年以内的日子，比如：12月5日

## 退出

leave-sure = 退出以后，您会做什么、什么时候方便，我都忘掉，手里的活我另外找人。您要退出吗？
leave-yes = 确定退出
leave-no = 不退出
pool-left = 好的，您退出了，我都忘掉了。谢谢您帮过邻居！什么时候想回来，点这里 /join
pool-left-staff = 🧰 { $name }退出了能人库。
