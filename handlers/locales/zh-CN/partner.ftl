### 爱心联盟单位

referral-asks = 🤝 社区请你们单位帮忙：{ $category }
button-unit-cannot = 我们办不了
unit-gave-back = 好的，交回给社区工作人员了，谢谢。
referral-over = 第 { $number } 号：{ $state }。谢谢你们。
