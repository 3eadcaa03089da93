### 谁能用什么；管理员发邀请链接

volunteers-only = 这是小源能人库用的。想帮邻居的忙，点这里报名：/join
admins-only = 这是管理员用的。您有事，直接跟我说就行。
command-invite = 邀请：发一次性的邀请链接

invite-which = 请他来做什么？
invite-which-unit = 是哪个单位的联系人？
invite-link =
    邀请：{ $role }
    把下面的链接发给他一个人，点开再点「开始」就行。只能用一次，{ $time } 前有效。

    { $link }
