### 危险：比什么都要紧

## 是什么危险

danger-gas = 燃气泄漏
danger-fire = 着火、冒烟
danger-lift = 困在电梯里
danger-collapse = 倒塌、掉东西
danger-missing = 找不到人、敲门不应
danger-crime = 有人行凶、偷抢、被骗
danger-suicide = 可能轻生
danger-medical = 急病、受伤
danger-electric = 触电、漏电
danger-flood = 大水、被水困住
danger-other = 紧急求助

## 给遇到危险的人

danger-call-now = ⚠️ 您先顾安全。请马上打电话，先说您在哪里：
danger-hotline = 📞 { $name }：{ $number }
danger-calling-duty = 我正在叫社区值班的人。有人接手，我马上告诉您。
danger-held = 社区的{ $name }接手了，正在处理。
danger-over = 值班的人说，危险过去了。要是又有危险，马上再告诉我。
button-no-danger = 没有危险
danger-mistake-noted = 知道了，我已经告诉值班的人。真有危险，马上再跟我说。

## 给值班的人

alarm-title = 🚨 紧急：{ $danger }
alarm-where = 位置：{ $compound }
alarm-at-work = 🔧 正在帮的邻居：{ $job }
danger-passed-on = 记下了，马上告诉值班的人。
alarm-denied = ✋ 本人点了「{ button-no-danger }」，请再问一声。
button-have-it = 我来处理
alarm-yours = 好，由您处理。电话和住址在卡片上。
alarm-taken = 已经有人在处理了，谢谢。
alarm-held = { $name }正在处理。
button-alarm-over = 危险过去了
alarm-over-sure = 危险真的过去了吗？本人会收到消息。
alarm-over-yes = 真的过去了
alarm-over = 危险过去了，{ $name }处理的。
danger-mistake = { $name }点了「{ button-no-danger }」。请接手的人再问一声，确认平安再放心。

## 说不准是不是危险：只问一句，问危险本身，不问伤着没有

danger-ask-gas = 现在有没有煤气味，或者有人头晕、恶心？
danger-ask-fire = 现在有没有冒烟、着火，或者烧糊的味儿？
danger-ask-lift = 电梯现在有没有困着人、夹着人，或者自己乱动？
danger-ask-collapse = 那儿现在有没有人掉下去、被砸着，或者随时会掉、会塌？
danger-ask-missing = 现在有没有人找不到，或者怎么叫都不应？
danger-ask-crime = 现在有没有人要伤人、偷抢，或者正在骗钱？
danger-ask-suicide = 您或者身边的人，现在有没有想不开？
danger-ask-medical = 现在有没有人很难受、叫不醒，要叫救护车？
danger-ask-electric = 电那儿现在有没有火花、冒水，或者有人被电着？
danger-ask-flood = 现在水有没有越来越大，或者有人被水困住？
danger-ask-other = 现在有没有人受伤、被困，或者马上会出事？
danger-ask-yes = 有，快帮忙
danger-ask-no = 没有危险
danger-maybe = ⚠️ 可能有危险（{ $danger }）：{ $name }说了下面的话，我正在问。请留意。
danger-said = { $name }接着说：
danger-maybe-not = ✋ { $name }说没有危险（{ $danger }）。
danger-maybe-call = 我先告诉社区了。要是有人有危险，马上打 120、119、110，或者跟我说“救命”。
