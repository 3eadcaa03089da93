### 独居老人家里谁能去，什么活要有证

guard-staff =
    👵 小源没有找到能去的能人。请您指派一位，说好怎么去。
    独居老人家里，要去她认识的人；动线路的活，要有电工证。
guard-duty = 今天值班的{ $name }，请您盯一下。
assign-company = 老人一个人住，还不认识这位能人。怎么去？
assign-vouch = 我担保
assign-along = 我陪着去
assign-two = 两个人一起去
assign-second = 第二位是谁？
assign-no-certificate = 这是动线路的活，要有电工证，这位还没有登记。看过证以后，请在 /pool 里记下来，再指派。
company-vouch = 工作人员担保
company-along = 工作人员陪着去
company-second = 跟{ $name }一起去
news-along = { $job }：社区的{ $name }陪您一起去，请先约好时间。
news-together = { $job }：请您跟{ $name }一起去，请先约好时间。
talent-certificate = 🪪 证件：{ $which }
button-certificate = 记证件
certificate-which = 看过什么证？请打名称和编号，比如：电工证 T123
certificate-none = 没有证

## 后来才知道她不能一个人去

claim-uncertified = 谢谢您！这件后来知道要有电工证，您的证还没登记，我另找人。
claim-unknown = 谢谢您！这位邻居一个人住，还不认识您，由工作人员来安排谁去。

## 去独居老人家，工作人员都看得到

match = 👵 第 { $number } 号，独居老人家：{ $who }去（{ $why }）。
match-known = 老人认识
match-two = 两个人一起去
match-arranged = 工作人员安排的
