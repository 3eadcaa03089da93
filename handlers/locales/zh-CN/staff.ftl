### 社区工作人员：工作台、每件事的卡片、能人报名、邀请、值班

staff-only = 这是社区工作人员用的。您有事，直接跟我说就行。
staff-done = 记下了。
nothing-changed = 好的，什么都没有变。

## 工作台

desk-title = 🗂 工作台（{ $time }）
desk-figures = 已解决 { $solved } 件，没修成 { $not_fixed } 件
desk-new = 新来的 { $count }
desk-moving = 有人在办 { $count }
desk-waiting = 等着办 { $count }
desk-overdue = 超时 { $count }
desk-to_call = 要打电话 { $count }
desk-applications = 能人报名 { $count }
desk-alarms = 🚨 紧急 { $count }
desk-row = { $number } 号 { $category } · { $compound } · { $state }
desk-empty = 这里现在是空的。
overdue = ⏰ 超时了：{ $job }，请看一看。
conversation-lost-staff = ⚠️ { $name }说到一半，小源接不上了。请跟他联系，问问有什么事。
unreachable-person = ⚠️ { $name }收不到消息了（第 { $number } 号）。请打电话联系。
update-aside = ⚠️ 有一条消息（编号 { $id }）小源处理不了，先放在一边了。请告诉管系统的人。

## 一件事的卡片

case-title = 第 { $number } 号：{ $category }，{ $compound }
case-urgent = 🔴 急事
case-state =
    状态：{ $state }
    在谁手里：{ $who }
case-due = ⏰ 最晚 { $time }
case-timeline = — 经过 —
case-event = { $time } { $who }：{ $what }
case-event-why = { $event }（{ $why }）
case-asked = { $time } 问{ $name }：{ $answer }
case-asked-title = — 问过谁 —
file-of-report = 第 { $number } 号

did-report = 报了这件事
did-explain = 补充了说明
did-seek = 开始找能人
did-claim = 接下了
did-assign = 指派了能人
did-set_off = 出发了
did-give_back = 退回了
did-finish = 说办好了
did-refer = 转给联盟单位
did-take = 接过来自己办
did-escalate = 交给工作人员
did-fall_silent = 没等到居民回话
did-confirm = 说解决了
did-halve = 说好了一半
did-reject = 说没解决
did-confirm-by-phone = 记下：住户在电话里说解决了
did-halve-by-phone = 记下：住户在电话里说好了一半
did-reject-by-phone = 记下：住户在电话里说没解决
did-close = 结束了，没修成
did-withdraw = 撤回了

answer-open = 等回话
answer-accepted = 接下了
answer-declined = 这次没接
answer-expired = 这次没接
answer-taken = 别人先接了
answer-withdrawn = 不用去了
answer-recalled = 工作人员收回了
answer-given_back = 接了又退回
answer-undelivered = 消息没送到


## 卡片上的按钮

button-files = 照片和语音
button-why = 为什么问
button-assign = 指派能人
button-refer = 转给单位
button-more = 更多
button-less = 收起
button-take = 我来办
button-staff-finish = 记为办好了
button-phone-solved = 电话说解决了
button-phone-half = 电话说好一半
button-phone-not = 电话说没解决
button-take-away = 收回，换人
button-close = 结束，没修成

assign-whom = 指派给谁？
assign-paused = { $name }（歇着）
assign-trade-paused = { $name }（这门手艺先不做）
assign-on-duty = { $name }（在岗）
assign-nobody = 能人库里还没有能去的人。
refer-which = 转给哪个单位？
refer-nobody = 还没有设联盟单位。
close-why = 为什么修不成？请写一句，居民会看到。
close-sure =
    原因：{ $why }

    就这样结束，告诉居民吗？
close-yes = 结束
close-no = 先不结束
finish-what-staff = 请写一句怎么办好的，或者发张照片。

## 能人报名

application-title = 🙋 { $name }想加入小源能人库
application-approved = ✅ 已同意
application-declined = 没有同意
application-gone = { $name }的报名已经不在了。
button-approve = 同意
button-refuse = 不同意

## 邀请

invite-welcome = 欢迎您！您现在是{ $role }了。要用的功能都在菜单里。
invite-unknown = 这个邀请链接不对。请让发链接的人再发一个。
invite-used = 这个邀请链接已经有人用过了。请让发链接的人再发一个。
invite-expired = 这个邀请链接过期了。请让发链接的人再发一个。
invite-yours-already = 这个邀请您已经用过了，不用再点。

## 值班

duty-on = 您在值班名单上了。有紧急情况，我会叫您。不值班了，再点一次 /duty
duty-off = 您不在值班名单上了。又值班了，再点一次 /duty
