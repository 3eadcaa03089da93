### 大家的事：同一件事，有人报过了

## 报之前问一句

same-known =
    有邻居已经报过了，正在办：
    { $category }，{ $place }

    是同一件事吗？请点一个：
same-own =
    这样的事您已经报过了，正在办：
    { $category }，{ $place }

    是同一件事吗？请点一个：
same-follow = 是，好了告诉我
same-add = 是，把我说的加上
same-another = 不是，另一件事
same-followed = 好的。这件事办好了，或者结束了，我马上告诉您。
same-added = 好的，您说的加上了，办事的人会看到。

## 关注的事

followed-title = 👀 您关注的：{ $category }，{ $compound }
button-stop-following = 不用告诉我了
followed-no-more = 好的，这件事不再告诉您。
followed-solved = ✅ 您关注的事解决了：{ $category }，{ $compound }。您那边要是还没好，跟我说一声。
followed-not_fixed = 您关注的事结束了，这次没能修成：{ $category }，{ $compound }。想问原因，点「{ key-human }」。
followed-withdrawn = 您关注的事，报的人撤回了：{ $category }，{ $compound }。您那边要是还没好，跟我说一声，我再报上去。
followed-merged = 跟您关注的是同一件的，还有别人报过：{ $category }，{ $compound }。现在合在一起办，办好了我一样告诉您。
