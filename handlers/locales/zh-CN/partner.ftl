### 爱心联盟单位

referral-asks = 🤝 社区请你们单位帮忙：{ $category }
button-unit-cannot = 我们办不了
unit-gave-back = 好的，交回给社区工作人员了，谢谢。
referral-over = 第 { $number } 号：{ $state }。谢谢你们。

## 独居老人家里，工作人员陪着去

referral-title = 第 { $number } 号
referral-waits = 👵 老人一个人住，要有社区工作人员陪你们去。谁去定下来了，这里就有电话和地址。
referral-along = 👵 老人一个人住，社区的{ $name }陪你们去，请先跟他约好。
along-wanted = 👵 老人一个人住，要有人陪着去：谁去，请点「{ button-along }」，单位才看得到地址。
button-along = 我陪着去
did-along = 陪单位一起去
