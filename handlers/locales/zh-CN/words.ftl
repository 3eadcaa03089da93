### 打字也算数的词：一行是一个意思，词和词之间用空格隔开，英文小写

words-for-yes = 是 是的 对 对的 好 好的 好吧 行 嗯 嗯嗯 中 可以 确认 发 发吧 发出去 没问题 要 ok yes y
words-for-no = 不 不是 不用 不用了 不要 不行 不可以 不发 不了 否 没 没有 没有了 没了 无 no n
words-for-that-is-all = 说完了 完了 就这些 就这样 没了 没有了 没别的了 好了 完 好 行 选好了 done
words-for-solved = 解决了 好了 都好了 弄好了 修好了 办好了 搞好了 是好了 已解决 solved
words-for-half-solved = 好了一半 一半 解决了一半 还差一点
words-for-not-solved = 没解决 没有解决 没好 没修好 没弄好 没办好 还没好 还没有好 还不行
words-for-any-number = 随便 都行 一般 一般就行 看着办 默认 不知道
words-for-report = 报事 我要报事 报修 上报 报告 report
words-for-my = 我的报事 我的 进展 查进展 办得怎么样了 到哪一步了 mine my
words-for-human = 找人工 人工 找人 人 转人工 客服 找客服 工作人员 找工作人员 找社区 staff human
words-for-cancel = 取消 算了 不说了 不弄了 退出 不报了 停 cancel
words-for-back = 上一步 返回 后退 回去 back
words-for-help = 帮助 怎么用 咋用 怎么弄 help
words-for-mydata = 我的资料 看我的资料 我的信息 mydata
words-for-danger = 有 有的 有啊 是 是的 对 对的 嗯 嗯嗯 中 要 有危险 yes y
words-for-no-danger = 没 没有 没有啊 没有的 不是 不 没事 没事儿 没危险 不用 不要紧 no n
