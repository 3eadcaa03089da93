### 打字也算数的词：一行是一个意思，词和词之间用空格隔开，英文小写

words-for-yes = 是 是的 是滴 是嘞 是哩 是啊 对 对的 对滴 对嘞 对啊 好 好的 好滴 好嘞 好吧 行 管 中中 嗯 嗯嗯 中 可以 确认 发 发吧 发出去 没问题 要 ok yes y
words-for-send = { words-for-yes } 没了 没有了 没别的 没别的了 没啥了 木有了 说完了 完了 就这些 就这样
words-for-no = 木 木有 木有了 么有 不 不是 不用 不用了 不要 不行 不可以 不发 不了 否 没 没有 没有了 没了 无 no n
words-for-that-is-all = 说完了 说完嘞 说完啦 完了 木 木有 木有了 木有啦 么有了 木啥了 是 是的 是滴 对 对滴 就这些 就这样 没 没有 没了 没有了 没别的 没别的了 好了 完 好 行 选好了 没了就这些 没有了就这些 就这么多 就这么些 就这事 就这点事 就这一件 没啥了 没啥事了 没别的事 没别的事了 别的没了 发 发吧 发出去 发出去吧 报吧 中 嗯 嗯呐 行了 可以了 那就这样 就这 done
words-for-solved = 解决了 好了 好嘞 好啦 都好了 弄好了 修好了 办好了 搞好了 是好了 已解决 solved
words-for-half-solved = 好了一半 一半 解决了一半 还差一点
words-for-not-solved = 木好 木修好 没解决 没有解决 没好 没修好 没弄好 没办好 还没好 还没有好 还不行
words-for-all-of-them = 都行 都可以 都去 都能去 全部 全都行 哪儿都行 哪都行 所有 随便
words-for-no-phone = 没有 没 无 没电话 没有手机 没手机 不知道 不记得 记不得 不清楚 忘了
words-for-work = 去 我能去 能去 可以去 接 我接 接了 接单 出发 出发了 到了 弄好了 修好了 换好了 没人 没在家 不在家 去不了 没空
words-for-deed-done = 好了 弄好了 修好了 办好了 完了 是 是的 对 嗯 中
words-for-deed-not-yet = 没 没有 还没 还没完 没完 没好 还没好 木有 不是
words-for-deed-else = 别的 别的事 不是这个 我家的
words-for-door-ring = 电话 看电话 打电话 打一个 打个电话 我打电话
words-for-door-out = 没人 家里没人 没人在家 不在家 没在家 出门了 说一声
words-for-door-afraid = 出事了 怕出事 有危险 快帮忙 不对劲
words-for-door-answered = 打通了 通了 接了 没事 没事了 开门了 在家
words-for-pool = 在岗 上岗 值班 我值班 下岗 不在岗 我不在岗 歇歇 我歇歇 歇着 歇几天 我歇几天 休息 我要休息 别问我 别问我了 先别问我 歇一会 别老问我 不想干了 只在我说的时间问我 只按我说的时间问 能人库
words-for-any-number = 随便 都行 一般 一般就行 看着办 默认 不知道
words-for-report = 报事 我要报事 报修 上报 报告 report
words-for-my = 我的报事 我的 进展 查进展 办得怎么样了 到哪一步了 mine my
words-for-calendar = 日历 日程 活动安排 近期活动 有什么活动 最近有什么活动 calendar
words-for-human = 找人工 人工 找人 人 找个人 我要找人 我要找个人 叫人 真人 找真人 转人工 客服 找客服 工作人员 找工作人员 找社区 staff human
words-for-cancel = 取消 算了 不说了 不弄了 不想弄了 不要了 太麻烦了 退出 不报了 停 cancel
words-for-back = 上一步 返回 后退 回去 back
words-for-help = 帮助 怎么用 咋用 怎么弄 咋弄 看不懂 听不懂 不懂 不会 不会弄 不会用 弄不了 help
words-for-mydata = 我的资料 看我的资料 我的信息 mydata
words-for-forget = 删掉我的资料 删除我的资料 删除资料 注销 注销账号
words-for-mistake = 没危险 没危险了 没有危险了 木有危险 没事了 木事了 没事儿了 虚惊一场 弄错了 搞错了 说错了 打错了 误报
words-for-danger = 有 有的 有啊 有嘞 是 是的 是滴 对 对的 嗯 嗯嗯 中 要 有危险 yes y
words-for-no-danger = 木 木有 木有啊 木事 木事儿 没 没有 没有啊 没有的 不是 不 没事 没事儿 没危险 不用 不要紧 no n

## 手艺的别的说法：说在一句话里也算数
words-for-trade-electrician = 电工 电路 电线 修灯 开关 插座
words-for-trade-plumber = 水暖 水管 修水 下水 龙头 暖气 马桶
words-for-trade-locksmith = 开锁 修锁 换锁 门锁 钥匙
words-for-trade-carpenter = 木工 木匠 门窗 修门 修窗 纱窗
words-for-trade-tv_repair = 电视
words-for-trade-appliance_repair = 家电 电器 冰箱 洗衣机 空调
words-for-trade-phone_help = 手机 电脑 上网
words-for-trade-elder_care = 助老 陪老人 照顾老人 照看老人 陪护 买菜
words-for-trade-barber = 理发 剪头 剃头 推头
