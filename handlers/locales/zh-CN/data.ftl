### 我的资料：小源记着什么

command-mydata = 我的资料：看小源记着什么
data-caption = 这是小源记着的您的资料，点开就能看。照片和录音不在里面，只写着有。
data-caption-staff = 这是{ $name }的资料。请给本人看，或者打印出来给本人；用完了，请把这个文件删掉。
data-file = 我的资料-{ $day }.html
data-title = { $name }的资料（{ $community }，{ $day }）
data-nothing = 没有。

data-who = 您是谁
data-helps = 您帮着说话的邻居：{ $name }
data-account = 用的账号：{ $channel } { $handle }

data-roles = 身份
data-since = { $role }，从 { $time } 起
data-let-announce = 可以给{ $compound }发通知，到 { $time } 为止
data-invited = { $time } 点开邀请链接：{ $role }

data-reports = 报过的事
data-report = 第 { $number } 号：{ $category }，{ $compound } { $place }
data-by-another = 👤 是别人替您报的

data-followed = 您关注的事
data-matter = { $category }，{ $compound }

data-notes = 您在别人的事里说过的话
data-note = { $time } 第 { $number } 号

data-pool = 小源能人库

data-offers = 问过您的活
data-answers = 从您的回话里记着：问过 { $offers } 次，答应 { $accepted } 次，办成 { $kept } 件，退回 { $given } 件。只用来下回问得准些。
data-refused = { $answer }（{ $why }）
data-offer = { $time } 第 { $number } 号 { $category }：{ $answer }

data-activities = 您报名的活动
data-activity-signed-up = { $time } { $name }：报了名
data-activity-there = { $time } { $name }：到了
data-activity-away = { $time } { $name }：报了名，没来

data-meetings = 议事会
data-meeting = { $time } 开的会

data-proposals = 您提过的议题
data-proposed = { $time } 提的

data-alarms = 紧急情况
data-alarm =
    { $time } { $danger }
    💬 { $words }

data-announcements = 您看过的通知
data-read = { $time } 点了看到了：{ $words }
data-heard = { $time } 别人替您点了：{ $words }

data-looks = 谁看过、改过您的资料
data-somebody = 当时帮您的人
look-alarm = 有危险时看了电话和住址
look-alone = 改了是不是独居
look-contact = 看了电话和住址
look-data = 导出了这份资料
look-helper = 改了谁帮您说话
look-imported = 从名单里给您做了登记
look-merged = 把两份登记合到一起
look-moved = 改了住址
look-other = 看过或者改过
look-person = 在登记里看了电话和住址
look-registered = 给您做了登记
look-renamed = 改了姓名、电话

data-besides = 还有
data-messages = 您发来的话、小源发出的话，办完 { $days } 天后就抹掉。报过的事留着。
data-to-change = 哪里不对，点「{ key-human }」，请工作人员改。
