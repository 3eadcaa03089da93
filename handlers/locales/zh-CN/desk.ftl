### 工作台的更多堆、筛选；每件事改类别、改地点、上议事会、合并

desk-clear = 眼下没有要办的。
desk-mine = 我在管 { $count }
desk-agenda = 议事会 { $count }
desk-tasks = 议事会超时的事 { $count }
desk-unreachable = 联系不上 { $count }
desk-aside = 没办成的消息 { $count }
desk-filter = 🔎 按小区、类别筛
desk-filtered = 🔎 小区：{ $compound }；类别：{ $category }
desk-more = 最多列 { $count } 件，最久没动的在前。要看别的，点「{ desk-filter }」。
desk-all = 全部
filter-compound = 看哪个小区？
filter-category = 看哪一类？
aside-undelivered = { $time } 没送到：{ $name }（编号 { $id }）
aside-unhandled = { $time } 处理不了：{ $name }（编号 { $id }）

group-home_repair = 家里的东西坏了
group-utilities = 水电暖、下水
group-public_space = 楼道、道路、路灯
group-neighbourhood = 邻里、物业、停车
group-safety_health = 安全、健康、照看
group-service_talk = 办事、活动、别的

case-owner = 谁在管：{ $name }
case-agenda = 🏛 在议事会的议程上
too-late-because = 晚了一步。{ $who }：{ $what }。

button-recategorize = 改类别
button-correct-place = 改地点
button-agenda_on = 上议事会
button-agenda_off = 撤下议事会
button-merge = 合并报事
button-split = 分成两件

did-recategorize = 改了类别
did-correct_place = 改了地点
did-agenda_on = 放上议事会议程
did-agenda_off = 从议事会议程撤下
did-merge = 并到另一件事里
did-absorb = 并进来一件事
state-merged = 跟另一件事合在一起办

recategorize-group = 是哪一大类？
recategorize-which = 是哪一种？
merge-report-which = 跟第几号是一件事？点一个，或者打那件事的号码。
merge-report-number = 请打号码，比如：12
merge-report-none = 没有这个号码，或者那件事已经结束了。
merge-report-sure =
    并到：{ $other }

    以后只办那一件，报事的人都会知道结果。合了就分不开了，确定吗？
merge-report-yes = 合并
news-merged = 您报的第 { $number } 号，跟第 { $other } 号是一件事，合在一起办了。有结果我告诉您。
news-merged-end = 您报的第 { $number } 号有结果了（跟第 { $other } 号一起办的）：{ $state }。

did-split = 把另一件事分出去，单独成一号
did-split_off = 从别的报事里分出来
split-which = 哪几个字是另一件事？点一个，或者自己写一句。
split-category = 这另一件是哪一种事？
split-sure =
    分出来的：{ $words }
    类别：{ $category }

    它会单独成一号，照新报的事去办，也会告诉居民。确定吗？
split-yes = 就这样分
news-split =
    您报的第 { $number } 号里是两件事，工作人员分开了：
    第 { $number } 号：{ $category }
    第 { $other } 号：{ $what }
    两件都在办，有消息分别告诉您。
news-split-off = { $job }：下面这件事另找人办了，您不用管：{ $words }
