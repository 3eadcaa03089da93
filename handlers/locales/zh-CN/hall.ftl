### 同辛议事厅：定会、邀请、提醒、谁来

command-meeting = 议事会：定会、看谁来

## 定一次议事会

meeting-name = 议事会
meeting-when-ask = 🏛️ 议事会哪天、几点开？请打给我，比如：下周三下午三点，12月3号9:00。
meeting-at-once =
    ⚠️ 差不多的时间已经有一次议事会：
    { $other }
    还要再定一次吗？
both-yes = 还要定
both-no = 不定了
meeting-place-ask = 在哪儿开？
meeting-whom-ask = 请谁来？可以选几样，选完点「{ chosen-all }」。
some-compounds = 某几个小区的人
some-units = 某几个联盟单位
meeting-compounds-ask = 哪些小区的人？
meeting-units-ask = 哪些联盟单位？
meeting-groups-ask = 发到哪些群？一个都不发，就直接点「{ chosen-all }」。
meeting-summary =
    🏛️ 议事会
    时间：{ $when }
    地点：{ $place }
    请：{ $whom }
    对吗？点「{ meeting-yes }」，我马上通知大家。
meeting-yes = 对，通知大家
meeting-no = 不对，先不定
meeting-planned = 定好了，一共请了 { $count } 位。
meeting-unreached = 其中 { $count } 位收不到消息，请打电话告诉他们。

## 改时间、改地点、取消

meeting-move-sure = 改到 { $when }，对吗？点「{ meeting-yes }」，我马上告诉大家，再问一遍来不来。
meeting-cancel-why = 为什么取消？大家会看到。
no-reason = 不写原因
meeting-cancel-sure = 真的取消这次议事会？取消了，我马上告诉大家。
cancel-yes = 取消它
cancel-no = 不取消
meeting-all-told = 好的，已经告诉大家了。
meeting-over = 这次议事会已经开始，或者取消了。
meeting-not-there = 没有这次议事会了。

## 请帖、提醒，私下和群里都看得到

meeting-title = 🏛️ 同辛议事厅 · 议事会
meeting-when = 时间：{ $when }
meeting-where = 地点：{ $place }
meeting-come = 您来不来？点一下告诉我。
meeting-so-many-come = 已经有 { $count } 位要来。您来不来？点一下告诉我。
meeting-remind = ⏰ 提醒您：要开议事会了。
meeting-remind-late = 这条提醒来晚了，对不起。
meeting-moved-news = 🔄 议事会改时间了，原来是 { $before }。请您再说一遍来不来。
meeting-elsewhere-news = 🔄 议事会换地方了，原来在{ $before }。
meeting-cancelled-news = ❌ 这次议事会不开了：{ $when }，{ $place }。
meeting-cancelled-why = 原因：{ $why }
meeting-is-cancelled = ❌ 这次不开了。
button-coming-yes = 我来
button-coming-no = 来不了
button-coming-instead = 请人替我
button-open-xiaoyuan = 打开小源
button-here = 我到了
you-said-yes = ✅ 您说：来。
you-said-no = 您说：来不了。
you-said-instead = 您说：请人替您来。
you-send = 您请{ $name }替您来。
meeting-change-answer = 要改，再点一次。
coming-noted-yes = 记下了，您来。已经有 { $count } 位要来。
coming-noted-no = 记下了，您来不了。
coming-noted-instead = 请谁替您来？我私下问您了。
instead-who = 请谁替您来开会？请打名字给我。
instead-noted = 记下了，{ $name }替您来。
coming-noted-stranger = 记下了。想告诉我请的是谁，点下面的“打开小源”。

## 门口签到

meeting-you-are-here = ✅ 您到了，签到好了。
meeting-arrived = 签到好了，请进。
meeting-door-closed = 现在不是签到的时候。开会前一小时开始签到。
meeting-code-wrong = 这个签到码不对。请看看门口贴的，或者问工作人员。

## 工作人员看到的

meetings-title = 🏛️ 定好的议事会
meeting-line = { $when }，{ $place }
meeting-invited = 请的是：{ $whom }
meeting-answers = 来 { $yes } 位，来不了 { $no } 位，请人替 { $instead } 位
meeting-who-comes = 来的有：{ $names }
comes-instead = { $other }（替{ $name }）
and-more = 还有 { $count } 位
meeting-present = 已签到 { $count } 位
meeting-door = 门口签到的链接，做成二维码贴在门口：{ $link }
button-move = 改时间
button-elsewhere = 换地方
button-cancel-meeting = 取消这次会
button-plan-meeting = 再定一次会
meeting-none-this-month = 🏛️ { $month } 月还没有定议事会，一个月至少要开一次。发 /meeting 定一次。
meeting-to-call = ☎️ 收不到消息、还没回话的，请打电话：{ $names }
button-note = 代为登记
note-which = 是哪一位？
note-nobody = 没有找到这个人。可以先发 /people 登记。
note-what = 他怎么说的？到了门口的，点「{ note-here }」。
note-yes = 他来
note-no = 他来不了
note-here = 他到了
note-late = 现在记不了：会已经开始，或者还没到签到的时候。
