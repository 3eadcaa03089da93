### 自己的报事，报了以后：看办到哪一步、补充、催一催、改地点、说谢谢

## 办到哪一步了，谁在办

mine-now-new = 收到了，社区工作人员正在安排。
mine-now-seeking = 正在找人上门，还没有人接下。
mine-now-claimed = { $who }接下了，还没有出门。
mine-now-on_the_way = { $who }已经出门，在路上了。
mine-now-referred = 转给了{ $who }，由他们帮您办。
mine-now-with_staff = 社区工作人员在帮您办。
mine-now-finished = { $who }说办好了。等您说一声，好了没有。
mine-now-to_call = { $who }说办好了。社区工作人员会打电话，问您好了没有。
mine-now-half_solved = 好了一半。剩下的，社区工作人员接着办。
mine-now-solved = 已经解决了。
mine-now-not_fixed = 已经结束了，这次没修成。
mine-why = 原因：{ $why }
mine-now-withdrawn = 已撤回，不会有人来了。
mine-now-merged = 这件事跟别人报的合在一起办了，办好了我告诉您。
mine-urged = 您催过 { $count } 次。

## 补充几句，或者发照片

button-add = 补充话或照片
add-what = 您要补充什么？打字、发照片、发语音都行。
add-thanks = 加上了。帮您办的人和社区工作人员都会看到。
news-added = 💬 { $job }，住户补充：{ $words }
news-shown = 📷 { $job }，住户补充了照片或语音。点「{ button-files }」看。

## 催一催

button-urge = 催一催
urge-done = 好的，我替您催了。帮您办的人和社区工作人员都知道您在等。
urge-today-already = 今天已经替您催过了，他们知道您在等。明天还可以再催。
urge-which = 您想催哪一件？请点一个：
news-urged = ⏰ { $job }，住户还在等您，来催了一声。去不成的话，请点「{ button-give-back }」，我另外找人。
urged-staff = ⏰ { $job }，住户来催了。请看一看。
case-urged = ⏰ 催过 { $count } 次
did-urge = 催了一次

## 改地点

button-change-place = 改地点
change-place-sure = 地点改成：{ $place }。对吗？
change-place-done = 改好了，现在是：{ $place }。
news-place-changed = 📍 { $job }，地点改了。去之前，请再看一次电话和地址。
did-change_place = 改了地点

## 说声谢谢，给几颗星：不点也没关系

thanks-if-you-like = 想谢谢{ $who }，点一下就行。不点也没关系。
button-thank = ❤️ 说声谢谢
stars-label = { $count } ⭐
thanks-passed-on = 好的，您的谢谢我带到了。
thanks-told = ❤️ 您的谢谢，我告诉{ $who }了。
stars-noted = 记下了，谢谢您。
stars-given = 您给了 { $stars }
news-her-thanks = ❤️ { $job }，住户谢谢您！
news-her-words = ❤️ { $job }，住户对您说：{ $words }
did-thank = 说了谢谢
did-stars = 给了几颗星

## 还没有人说办好了，她先说好了

mended-early-told = 好的，您的话我告诉{ $who }了。还有哪儿不好，跟我说一句就行。
news-mended-early =
    💬 { $job }，住户说：{ $words }
    您要是办完了，请点「{ button-finish }」。
