### Words that count when typed: a line is one meaning, words stand between spaces, in lower case

words-for-yes = yes y yeah yep ok okay sure fine good right correct confirm send please 是 好 对
words-for-send = { words-for-yes } done
words-for-no = no n nope not never none nothing 不 没有
words-for-that-is-all = done no nope nothing finished enough all end ready ok okay 说完了 好了
words-for-solved = solved fixed mended works 解决了
words-for-half-solved = half partly 一半
words-for-not-solved = unsolved unfixed broken 没解决
words-for-all-of-them = any every everywhere anywhere 都行
words-for-no-phone = no none unknown forgotten 没有
words-for-work = going accept claim take leaving arrived mended fixed finished nobody
words-for-deed-done = yes y done fixed finished
words-for-deed-not-yet = no n later
words-for-deed-else = else other
words-for-door-ring = call ring phone number
words-for-door-out = out nobody away
words-for-door-afraid = danger afraid worried
words-for-door-answered = yes y answered fine ok
words-for-pool = duty pause rest busy pool
words-for-any-number = any usual whatever default
words-for-report = report 报事
words-for-my = mine my reports progress 我的报事
words-for-calendar = calendar schedule 日历
words-for-human = staff human person operator agent 找人工 人工
words-for-cancel = cancel stop quit exit 取消 算了
words-for-back = back previous 返回 上一步
words-for-help = help confused lost 帮助
words-for-mydata = mydata
words-for-forget = forgetme
words-for-mistake = mistake false safe
words-for-danger = yes y yeah yep sure danger 有 是
words-for-no-danger = no n nope not none fine safe 没有 不是

## Other words for trades; they count inside a sentence too
words-for-trade-electrician = electric wiring lamps 电工
words-for-trade-plumber = plumb pipes taps heating 水暖
words-for-trade-locksmith = locks keys 锁匠
words-for-trade-carpenter = carpent wood doors windows 木工
words-for-trade-tv_repair = tv television 电视
words-for-trade-appliance_repair = appliance fridge washing 家电
words-for-trade-phone_help = phone computer internet 手机
words-for-trade-elder_care = elder errands 助老
words-for-trade-barber = barber hair 理发
