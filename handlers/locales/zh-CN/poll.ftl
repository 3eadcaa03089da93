### 投票：通知下面问一件事

## 出题

announce-add-poll = 加一个投票
announce-change-poll = 改投票
poll-ask =
    想问什么？一行一个：第一行是问题，下面每行一个选项，2到10个。比如：
    哪天清理楼道？
    周六上午
    周日下午
    也可以直接发一个投票给我。
poll-ask-options =
    { $question }
    大家可以选什么？一行一个，2到10个；也可以写在一行里，用逗号隔开。
poll-out = 不要投票了
poll-too-few = 少了：至少要有两个选项，一行一个。请重新发一遍。
poll-too-many = 选项太多了：有 { $about } 个，最多 { $most } 个。请重新发一遍。
poll-twice = 有两个选项是一样的：{ $about }。请重新发一遍。
poll-question-too-long = 问题太长了：有 { $about } 个字，最多300个。请重新发一遍。
poll-option-too-long = 这个选项太长了，最多100个字：{ $about }。请重新发一遍。
post-one-poll = 一条通知只能放一个投票。请重新发一遍。
part-poll = 📊 { $question }（{ $options }）
poll-until-ask = 投到什么时候？点一下，或者打一个时间，比如：周五下午5点。
poll-hours-24 = 投一天
poll-hours-72 = 投三天
poll-hours-168 = 投一个星期
poll-hours-none = 不定，我来结束

## 大家看到的

poll-question = 📊 { $question }
poll-option = { $number }. { $option }：{ $count } 票
poll-count = 共 { $count } 人投了。点下面投票，每人一票，可以改。
poll-until = 投到 { $when }。
poll-over = 投票结束了，共 { $count } 人投了。
poll-choose = { $number }. { $option }
poll-chosen = ✅ { $number }. { $option }
poll-noted = 记下了：{ $option }。想改就再点一个。
poll-same = 您选的就是它：{ $option }
poll-closed = 投票已经结束了。

## 工作人员看到的

button-announcement-votes = 各处的票
button-announcement-close = 结束投票
button-announcement-publish = 公布结果
poll-where = 📊 各处的票
poll-by-chat = 在哪儿投的：
poll-by-compound = 登记在哪个小区：
poll-in-private = 私下
poll-share = · { $name }：{ $counts }
poll-share-option = 「{ $option }」{ $count } 票
poll-strangers = 其中 { $count } 人没有登记，是在群里点的。
poll-result = 📊 投票结果：{ $question }
poll-result-option = { $option }：{ $count } 票（{ $share }%）
poll-result-count = 共 { $count } 人投票，谢谢大家！
data-votes = 投过的票
data-voted = { $time } { $question }：{ $option }
