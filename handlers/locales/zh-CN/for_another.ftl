### 替别人报事：替老人、替邻居

## 替谁报

for-whom = 这件事，是您自己家的，还是替别人报的？请点一个：
for-myself = 我自己家的
for-another = 替别人报的
report-for-another = 替别人报的
her-name = 替谁报的？请把她的姓名打给我，比如：王桂兰。
her-name-wrong = 请打上她的姓名，三十个字以内。
her-phone = 她的电话是多少？没有电话，点「{ her-phone-none }」。
her-phone-none = 没有电话
place-which-flat-hers =
    她家是几号楼、几单元、几室？请打给我，比如：3号楼2单元101。
    这个只给去帮她的人和社区工作人员看。
for-her = 替{ $name }报的。{ $phone }
report-thanks-to-confirm =
    ✅ 报好了，这是第 { $number } 号报事。
    您是头一回替她报事。社区工作人员先问一声，问好了就找人去。有消息马上告诉您。

## 问一声，是不是真的

vouch-asks = { $helper }替{ $name }报了一件事：{ $category }。有这回事吗？
button-vouch-yes = 有，请来人
button-vouch-no = 没有这回事
vouch-thanks = 好的，这就找人。
vouch-noted = 知道了，我告诉社区工作人员。
vouch-over = 这件事已经问好了。
vouch-doubted = ⚠️ 第 { $number } 号，{ $name }说没有这回事。请问清楚再办。
news-vouched = 第 { $number } 号报事，已经问好了。接着就办。
did-vouch = 说有这回事
did-doubt = 说没有这回事

## 在卡片上

mine-for = 👤 替{ $name }报的
mine-unconfirmed = ⏳ 社区工作人员先问一声，问好了就找人。
news-pass-on = 请把口令告诉{ $name }。来的人去的是她家。
case-for = 👤 { $helper }替{ $name }报的
case-unconfirmed = ⚠️ 她们认识不认识，还没有问过。请打电话问一声，问好了点「{ button-vouch }」。
button-vouch = 问好了，找人
contact-helper = 替她报的：{ $name }，电话 { $phone }
