### 修前的照片，用了多久，用了什么，办成了几件

button-before = 修前照片
before-show = 请把修之前的样子拍一张，发给我。
before-kept = 好的，修前的照片存下了。
finish-no-note = 不写了，就是办好了
file-before = 第 { $number } 号，修之前
file-finished = 第 { $number } 号，修好以后

spent-how-long = ⏱ { $job }，用了多长时间？点一个就行。
took-15 = 一刻钟
took-30 = 半小时
took-60 = 一小时
took-120 = 两小时
took-240 = 半天
spent-skip = 不填了
spent-what = 🔩 用了什么材料？点一个就行。
spent-other = 别的
spent-used-what = 用了什么？请打几个字给我，比如：水龙头一个
spent-thanks = 记下了，谢谢您！
spent = ⏱ 用了 { $minutes } 分钟，材料：{ $used }

used-nothing = 没用材料
used-bulb = 灯泡
used-switch = 开关、插座
used-wire = 电线
used-tap = 水龙头
used-pipe = 水管
used-seal = 垫圈、胶带
used-lock = 锁芯
used-hinge = 合页、螺丝
used-screen = 纱窗
used-cable = 信号线
used-remote = 遥控器
used-part = 零件

pool-services = 🏅 住户说解决了的：{ $count } 件，{ $hours } 小时
pool-activities = 🚶 巡查和别的活动：{ $count } 次，{ $hours } 小时
talent-missed = ⚠️ 接了没有动静 { $lapsed } 次，住户说没有人来 { $missed } 次
talent-stayed-away = ⚠️ 报了名没来 { $count } 次
