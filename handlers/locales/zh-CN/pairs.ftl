### 要两个人的活

offer-for-two = 👥 这个活要两个人一起去。
in-hand-second-sought = 👥 这个活要两个人。第二位我正在找，找到了马上告诉您。
together-claimed = 👥 您跟{ $name }一起去。
together-on_the_way = 👥 您跟{ $name }一起去，有人已经在路上。
contact-when-two = 老人一个人住，还不认识您，要两个人一起去。第二位找到了，就能看了。
news-joined = { $matter }：{ $name }也一起来，口令还是那个。
news-left = { $job }：{ $name }去不成了。您的不变，我再找一位。
news-left-her = { $matter }：{ $name }来不成了，我再找一位，跟另一位一起来。
second-nobody = 👥 要两个人，第二位没有人能去了。请再指派一位，或者改成一个人。

case-for-two = 👥 要两个人
button-need_two = 要两个人
button-need_one = 一个人就够
button-join = 再指派一位
did-need_two = 说这个活要两个人
did-need_one = 说一个人就够
did-join = 加了第二位能人
did-leave = 去不成了，另一位还去
