### 发通知：写、选给谁、先看一眼、发出去

command-announce = 发通知：发到群里、发给个人
command-notices = 发过的通知

## 写

announce-what =
    要通知什么？请打字，也可以发照片、发一个文件。粗体、斜体、链接会照您写的样子发出去。
    说完了点「{ that-is-all }」。
announce-new-words = 请把新的内容发给我，整段都发，发完点「{ that-is-all }」。照片和文件不变。
announce-so-far =
    通知的内容：

    { $words }

    还有就接着发，没有了点「{ that-is-all }」。
announce-danger =
    这段话里说到了危险，我当它是通知的内容，没有叫人。
    要是真有危险，请马上打 119、110、120，或者退出来再跟我说一遍。
part-document = 📎 { $name }

post-too-long = 太长了：有 { $count } 个字，最多 { $most } 个。请重新发一遍，短一点，或者放进文件里。
post-too-many-photos = 照片太多了：有 { $count } 张，最多 { $most } 张。请重新发一遍。
post-one-document = 文件只能放一个。请重新发一遍。
post-document-too-large = 文件太大了，最多 { $most } MB，不然老人的手机打不开。请重新发一遍。
post-kinds = 通知里只能放字、照片和一个文件，语音、位置、名片放不了。请重新发一遍。
post-only-words = 这里只能改字。照片和文件改不了，要换就先撤下，再发新的。
post-had-no-words = 这条通知原来没有字，加不上去。要换就先撤下，再发新的。
post-without-words = （只有照片或者文件）

## 给谁

audience-whom = 发给谁？
audience-kind-groups = 发到群里
audience-kind-teams = 一支队伍，私下发给每个人
audience-kind-home = 一个小区、一栋楼、一个单元，私下发
audience-kind-everybody = 所有人：全部的群，再私下发给每个人
audience-which-groups = 发到哪些群？可以选几个。
audience-which-teams = 哪支队伍？可以选几支。
audience-which-compound = 哪个小区？
audience-which-building = 几号楼？也可以说到单元，比如：3号楼27单元。
audience-whole-compound = 整个小区
audience-building-unclear = 没看懂是几号楼。请这样打：3号楼，或者 3号楼27单元。
audience-group = { $circle }（{ $title }）
audience-no-groups = 还没有绑定好的群。请先把小源拉进群，发 /bind；或者私下发。
audience-nobody = 这样发，一个人也收不到：没有人在里面用小源。请换一个。

audience-everybody = 所有人
audience-teams = 每个人：{ $teams }
audience-groups = 群：{ $groups }
audience-compound = { $compound }的每个人
audience-building = { $compound }{ $building }号楼的每个人
audience-unit = { $compound }{ $building }号楼{ $unit }单元的每个人

## 看一眼，发出去

announce-receipts = 要不要大家看完点一下「{ button-have-read }」？这样就知道谁还没看。
button-have-read = 我看到了
announce-preview = 👇 发出去就是这个样子：
announce-send = 发到 { $reach }。现在发吗？
reach-groups = { $count } 个群
reach-people = { $count } 个人
reach-without = 另有 { $count } 个人没有用小源，收不到，要另外告诉。
reach-gone = 小源进不去的群，收不到：{ $groups }
reach-quiet = 现在是休息的时候，私下发会吵到人。可以定个时间。
announce-now = 现在发
announce-later = 定个时间
announce-change-words = 改内容
announce-change-whom = 换对象
announce-when = 什么时候发？比如：明天上午9点、下周三15:00、12月6日8:30。
announce-when-sure = { $time } 发。对吗？
announce-other-time = 换个时间
moment-in-full = { $date } { $weekday } { $time }

announce-edit-sure = 👆 改成这样，已经发出去的也一起改。对吗？
announce-edit-yes = 改
announce-over = 这条通知已经没有了，或者已经撤下了。
announce-withdrawn = （这条通知撤下了）
announce-missed = ⚠️ 有一条通知本来 { $time } 要发，那时候小源没在运行，没有发。要不要现在发？
announce-sample = 这只是给您看的样子。

## 一条通知的卡片

announcement-title = 📣 { $words }
announcement-whom = 给谁：{ $whom }
announcement-by = { $name }写的
announcement-planned = ⏳ { $time } 发。在那以前都可以撤回。
announcement-undone = 撤回了，没有发。
announcement-posted = 已经发了（{ $time }）
announcement-withdrawn = 已经撤下了（{ $time } 发的）
announcement-missed = ⚠️ 错过了时间（{ $time }），没有发。
announcement-unpinned = 📌 有的群没让小源置顶：{ $count }。请群主让小源当管理员，能置顶。
announcement-counted = 数过了
announcement-number = 第 { $number } 条
announcement-line = { $number }. { $words }（{ $state }）
announcement-state-planned = 等着发
announcement-state-undone = 撤回了
announcement-state-posted = 发了
announcement-state-withdrawn = 撤下了
announcement-state-missed = 错过了
announcements-title = 📣 最近的通知
announcements-none = 还没有发过通知。发通知：/announce

fate-delivered = ✅ 送到了：{ $count }
fate-waiting = ⏳ 还在路上：{ $count }
fate-unreachable = ❌ 送不到：{ $count }
fate-refused = ❌ 发不进去：{ $count }
fate-uncertain = ❓ 不知道到了没有：{ $count }
fate-expired = ❌ 等了一天没发出去：{ $count }
fate-withdrawn = 撤下了：{ $count }

button-announcement-undo = 撤回不发
button-announcement-edit = 改内容
button-announcement-withdraw = 撤下来
button-announcement-pin = 在群里置顶
button-announcement-refresh = 再数一遍
button-announcement-now = 现在发

receipt-noted = 记下了，谢谢！
receipt-already = 您已经点过了，谢谢！
receipt-over = 这条通知已经撤下了。

## 送到了没有，谁还没看

button-announcement-copies = 送到哪儿了
button-announcement-unread = 谁还没看
button-announcement-again = 没送到的再发
button-announcement-uncertain = 不清楚的再发
copy-line = { $name }：{ $reason }
copies-more = ……还有 { $count } 份没送到
copies-all-arrived = 都送到了。
copies-again = 又发了 { $count } 份
copies-again-none = 这些人还是没有地方可发，要另外告诉。
announce-some-failed = ⚠️ 刚才的通知有 { $count } 份没送到，或者不知道到了没有。请看通知的卡片：/notices
copy-delivered = ✅ 送到了
copy-waiting = ⏳ 还在路上
copy-refused = ❌ 发不进去（话题关了，或者不让发这种东西）
copy-uncertain = ❓ 不知道到了没有
copy-expired = ❌ 等了一天没发出去
copy-withdrawn = 撤下了
copy-group-gone = ❌ 小源不在这个群里
copy-blocked = ❌ 屏蔽了小源，或者账号没有了
copy-no-account = ❌ 没有用小源
unread-counts = 看到了：{ $read } / { $all }
unread-who = 还没看到：
unread-more = ……还有 { $count } 位
unread-alone = 🏠 { $who }（独居）
unread-no-account = 📞 { $who }（没有用小源）
unread-tick = 打电话、上门告诉了谁，就点谁。
unread-told = { $name }知道了
told-ask = 您是他们的帮手。告诉了谁，就点谁：
told-all = 都告诉到了，谢谢您！

## 让别人今天发通知

delegate-which = 让{ $name }今天给哪个小区发通知？今天过完就收回。
delegate-not = 收回，不让发了
delegate-done = 好了，已经告诉本人。发的每一条，您都会收到卡片，一分钟内可以撤回。
delegate-cannot = 不行：本人没有用小源，或者本来就能发。
delegated-to-you = 📣 今天您可以给{ $compound }发通知。要发就点这里：/announce
delegated-no-more = 您现在不能发通知了。有事要通知，请跟社区工作人员说。
