### 派单：问了谁，为什么；暂时不打扰谁，为什么

why-title = 🔎 第 { $number } 号（{ $trade }），问了谁，为什么：
why-offer = — { $time } 第 { $wave } 拨 —
why-wait = — { $time } 先等一等：{ $why } —
why-escalate = — { $time } 交出去：{ $why } —
why-staff = — { $time } { $by }{ $what } —
why-staff-whom = — { $time } { $by }{ $what }：{ $whom } —
why-together = — { $time } { $who }正好去这栋楼，顺路接下 —
why-asked = 推荐{ $name }：{ $why }。
why-spared = 暂未打扰：{ $whom }。
why-spared-one = { $name }（{ $why }）

storm =
    🌩 现在有 { $count } 件事在等人上门：{ $sought } 件在找邻居，{ $staff } 件等您安排。
    再有新的，我都记在这一张上；急事、危险还是一件一件告诉您。能人还是按原来的次数问，离得近的您可以一起指派给一位。
storm-more = 还有 { $count } 件等您安排，在 /desk 里看。
storm-over = 🌩 过去了，等着的事不多了。还没有人办的，在 /desk 里。
storm-together = { $compound }同一栋楼（{ $trade }）：{ $numbers } 号

## 工作人员自己来安排

button-seek = 找邻居帮忙
button-ask-one = 问一位能人
button-recall = 收回邀请
ask-one-whom = 问哪一位？人家可以说去不了。（要直接交给谁，点「指派能人」。）
ask-one-unknown = 老人一个人住，还不认识这位能人。请用「指派能人」，说好怎么去：您担保、您陪着，或者两个人一起去。
recall-whose = 收回给谁的邀请？这一回就不再拿这件事问这位了。
did-ask_one = 点名问了能人
did-recall = 收回了邀请

## 为什么问

reason-she-knows-her = 老人认识
reason-certified-for-it = 有电工证
reason-not-asked-for-long = { $figure } 天没问过了
reason-on-duty = 在岗
reason-same-compound = 住同一个小区
reason-metres-away = 约 { $figure } 米
reason-in-her-hours = 在登记的时段内
reason-outside-her-hours = 不在登记的时段，消息不响铃
reason-said-yes = 问过 { $of } 次答应 { $figure } 次
reason-answers-in-minutes = 一般 { $figure } 分钟内回话
reason-kept-jobs = 接过 { $of } 件办成 { $figure } 件
reason-offers-this-week = 这周问过 { $figure } 次
reason-jobs-in-28-days = 28 天接了 { $figure } 件（平均 { $of } 件）
reason-chance-in-percent = { $of } 分钟内接下的可能有 { $figure }%

## 为什么暂时不问

spare-own-report = 是本人的事
spare-trade-paused = 这行先不做
spare-does-not-go-there = 不去这个小区
spare-asked-already = 已经问过
spare-had-it-already = 这件事接过一次
spare-not-known-to-her = 老人还不认识
spare-no-certificate = 还没登记电工证
spare-week-is-full = 这周问过 { $figure } 次，满了
spare-pauses = 在歇着
spare-at-work = 正在别家干活
spare-has-an-open-offer = 还有一件等着回话
spare-quiet-hours = 夜里不打扰
spare-not-in-her-hours = 只在登记的时段问
spare-rests = 这周问过 { $figure } 次，让歇歇
spare-outside-her-hours = 不在登记的时段
spare-did-much-already = 28 天接了 { $figure } 件
spare-others-first = 先问更合适的

## 等什么，为什么交出去

wait-for-answers = 问过的人还没有都回话
wait-for-somebody = 这会儿没有能问的人
wait-for-better-odds = 这会儿大家多半都不方便
hand-over-window-over = 时间到了，没有邻居接
hand-over-nobody-left = 没有别的邻居可以问了
hand-over-held-back = 能去的邻居里，没有老人认识的，或者没有人登记过电工证
hand-over-unlikely = 邻居这会儿多半都不方便
handed-over = ⏰ { $why }，交出去办了。
handed-over-duty = ⏰ { $why }，交出去办了。今天值班的{ $name }，请您盯一下。
