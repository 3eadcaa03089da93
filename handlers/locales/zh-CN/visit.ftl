### 什么时候来，家里没人，没有人来，接了没动静

## 说个时间

button-when = 说个时间
button-not-home = 家里没人
button-another-time = 换个时间
button-no-show = 没有人来
when-coming = 您大约什么时候到？请点一个，或者打给我，比如：后天上午九点
when-suits = 您什么时候方便？请点一个，或者打给我，比如：后天上午九点
at-half-hour = 半小时以内
at-hour = 一小时以内
at-afternoon = 今天下午
at-evening = 今天晚上
at-tomorrow-morning = 明天上午
at-tomorrow-afternoon = 明天下午
about-when = 大约 { $time }
said-when = { $when }（原话：{ $words }）
agreed-time = 🕘 约好：{ $when }
when-told = 好的，我告诉住户。
when-noted = 好的，我告诉来的人。

## 住户看到的

visit-when = 🕘 { $matter }，{ $who }说这个时候来：{ $when }
visit-not-home =
    🚪 { $matter }，{ $who }来过了，家里没有人。
    您什么时候方便？请点「{ button-another-time }」。
visit-over = { $matter }：{ $state }
no-show-noted = 对不起，让您白等了。我告诉社区工作人员了，也问了来的人。
no-show-known = 这件事我已经记下了，社区工作人员知道。

## 能人看到的

news-another-time = 🕘 { $job }，住户说这个时候方便：{ $when }
door-ask = 没有人应门？我先告诉社区了。您看怎么办：
door-ring = 看电话，打一个
door-out = 家里没人，跟住户说一声
door-afraid = 怕出事了，快帮忙
door-rung = 打通了吗？
door-answered = 打通了，没事
door-fine = 好的，我告诉社区没事。
contact-not-now = 电话现在看不了：这件要两个人一起去，或者已经不在您手里了。
not-home-noted = 好的，我问住户什么时候方便。
news-no-show = { $job }，住户说没有人来。您要是晚一点到，请点「{ button-when }」；去不成了，请点「{ button-give-back }」。
job-still = ⏰ { $job }还在您手里。办得怎么样了？请点下面的一个按钮。再没有动静，我就另外找人了。
news-lapsed = { $job }一直没有动静，我另外找人了。下次再麻烦您。
offer-lapsed = 这件事我另外找人了。

## 工作人员看到的

not-home-staff = 🚪 { $job }，{ $name }去了，家里没有人。
visit-call-her = ☎️ { $job }的住户收不到消息，请打电话跟她说定时间。
no-show-staff = ⚠️ { $job }，住户说没有人来。在{ $who }手里。
lapsed-staff = ⚠️ { $job }，{ $who }接了没有动静，小源收回来了，接着找人。
did-appoint = 说了来的时间
did-another_time = 说了方便的时间
did-note = 说弄了什么
did-put_off = 改到了别的日子
did-not_home = 去了，家里没人
did-no_show = 说没有人来
answer-lapsed = 接了没有动静，收回
