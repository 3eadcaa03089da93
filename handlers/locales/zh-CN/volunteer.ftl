### 小源能人库：报名、接活、上门

## 报名

join-name = 谢谢您愿意帮邻居！先问一下，怎么称呼您？请把姓名打给我。
join-name-wrong = 请打上您的姓名，三十个字以内。
join-phone = 您的电话是多少？请打给我。
join-phone-wrong = 这个号码好像不对。请只打数字，比如家里的电话或者手机号。
join-trades = 您会做什么？点一个或者好几个，打字说也行，比如：修水管。点完了再点「{ chosen-all }」。
join-compounds = 您愿意去哪些小区？哪儿都能去，点「{ all-of-them }」。也可以点几个，点完了再点「{ chosen-all }」。
join-hours = 您什么时候方便？请点一个：
hours-day = 白天，8:00 到 20:00
hours-evening = 晚上，18:00 到 21:30
hours-any = 都行，7:30 到 21:30
join-weekly = 一个星期最多问您几次？请点一个，或者打个数字。
weekly-usual = { $count }（一般这样）
join-weekly-wrong = 请打 1 到 10 里的一个数字。
join-at-night = 夜里要是有急事，能问您吗？
join-thanks = 报名交上去了，谢谢您！社区工作人员看过以后，我马上告诉您。
join-approved =
    🎉 欢迎加入小源能人库！
    有邻居要帮忙，我会来问您。能去就点「{ button-claim }」，去不了也没关系。
join-declined = 谢谢您愿意帮忙。这次没有通过报名。想问原因，点「{ key-human }」。

offers-trades = 会做：{ $trades }
offers-compounds = 能去：{ $compounds }
offers-hours = 时间：{ $start } 到 { $end }
offers-strict = 别的时间不问
offers-flexible = 别的时间偶尔也问，消息不响铃
offers-weekly = 一个星期最多问 { $count } 次，急事除外
offers-at-night = 夜里有急事可以问
offers-by-day = 夜里不要问

## 问一位能人

offer-urgent = 🔴 急事
offer-asks = 有位邻居要找{ $trade }，您能去帮一把吗？
job-matter = { $compound }「{ $category }」（第 { $number } 号）
job-title = 第 { $number } 号：{ $category }，{ $compound }
offer-until = ⏰ { $time } 前点都行，可能也问了别的邻居，谁先点谁去。没空也没关系。
button-claim = 我去
button-decline = 这次去不了
claimed = 谢谢您！点「{ button-contact }」，看去哪家、电话多少。
claimed-already = 这件事已经是您的了。
offer-taken = 已经有人接下了，谢谢您！
offer-declined = 没关系，谢谢您。我去问别人。
refusal-why = 愿意的话，点一下为什么，下回我问得更准。不点也行。
refusal-not_now = 这会儿没空
refusal-not_mine = 不是我的活
refusal-too_far = 太远了
refusal-noted = 知道了，谢谢您。
button-rest-trade = 这行先不做
trade-rested = 好的，这一行先不问您。想再做了，发 /pool，点「{ pool-do-resume }」。
also-here = 🏢 这栋楼里还有人在等。顺路的话可以一起办，不方便也没关系：
also-take = { $number } 号我也去
also-gone = 那件已经有人管了，谢谢您！
offer-late = 时间过了，我在问别人了。您这会儿能去的话，还可以点「{ button-claim }」。
offer-expired = 时间过了，这次不用去了。下次再麻烦您。
offer-withdrawn = 这件事不用去了，谢谢您。
offer-recalled = 社区工作人员另有安排，这件不用您去了。谢谢您！
offer-given-back = 好的，这件事退回了，我接着找别人。

## 接下以后

job-door-code = 🔑 门口的口令：{ $code }。到了门口，您先说出这四个数字，住户听了才开门。
button-contact = 看电话和地址
button-set-off = 我出发了
button-finish = 办好了
button-give-back = 去不成了
job-which = 您手里有好几件，说的是哪一件？请点一个：
give-back-sure =
    { $job }

    这件您去不成了，我另外找人，对吗？
give-back-yes = 对，另外找人
give-back-no = 不，我还去
whose-home =
    { $job }

    您是到了住户家，还是回到自己家了？
home-of-resident = 到住户家了
home-of-her-own = 是我自己家
set-off-noted = 好的，我告诉住户您在路上了。
job-not-yours = 这件事现在不在您手里了。
jobs-none = 您手里现在没有活。有邻居要帮忙，我会来问您。
news-not-needed = { $job }，社区工作人员另有安排，不用您去了。谢谢您！
news-withdrawn = { $job }，住户说不用去了。谢谢您！

## 电话和地址

contact-title = 📇 { $job }，去这里：
contact-name = 称呼：{ $name }
contact-phone = 电话：{ $phone }
contact-no-phone = 电话：没有留
contact-place = 地址：{ $compound } { $place }
contact-private = 🔒 这些只为办这件事，请不要告诉别人。
contact-put-away = { $job }的电话和地址已经收起来了。

## 办好了

finish-what = 辛苦了！请写一句怎么弄的，或者发张照片。写「换好了」三个字也行。不想写，就点下面。
finish-so-far =
    我记下了：

    { $words }

    还有要说的，接着发。没有了，点「{ that-is-all }」。
deed-meant = 「{ $words }」，您手里的活办好了吗？
deed-done = 办好了
deed-not-yet = 还没完，先记下
deed-else = 说的是别的事
deed-noted = 好的，记下了。办好了，说一声「办好了」就行。
finish-thanks = 谢谢您！我去问住户好了没有。
in-hand-claimed = 您接下了。
in-hand-on_the_way = 您在路上。
job-finished = 您说办好了，等住户说一声。
job-solved = 🎉 住户说解决了，谢谢您！
job-half-solved = 住户说好了一半，剩下的社区工作人员接着办。谢谢您！
job-reopened = 这件事又另外找人了。谢谢您跑这一趟。
job-over = 这件事到这里就结束了，谢谢您。
news-thanks = 🎉 { $job }，住户说解决了，谢谢您！这是您帮邻居办成的第 { $count } 件事。
news-not-solved = { $job }，住户说还没有好，我另外找人去看。谢谢您跑这一趟。
