### 人员登记：找人、登记、搬家、合并、帮手

command-people = 找人：查登记、登记新人
people-who = 找谁？请打姓名、电话，或者几号楼。
people-found = 找到 { $count } 位。请点一位，或者登记新人。
people-too-many = 合适的人太多，先列 { $count } 位。没有要找的，请退出来，再说细一点。
people-new = ➕ 登记新人
people-nobody-yet = 没有找到这样的人。可以登记一位新人。
people-nobody = 没有找到这样的人。
people-which = 是哪一位？

person-row = { $name } · { $compound }
person-title = 👤 { $name }，{ $compound }
person-roles = 身份：{ $roles }
person-alone = 独居老人
person-no-account = 📞 没有用小源，有事请打电话
person-helper = 帮手：{ $name }
person-open = 没办完的事：{ $count } 件
person-gone = 这份登记已经不在了，可能跟别的合到一起了。

person-do-reports = 报过的事
person-do-rename = 改姓名电话
person-do-move = 搬家了
person-do-helper = 谁帮他说
person-do-alone = 记为独居
person-do-not-alone = 不是独居
person-do-merge = 跟另一份合并
person-do-announce = 让发通知
person-may-announce = 📣 今天可以给{ $compound }发通知
person-do-data = 导出资料
person-do-forget = 删掉资料

person-name = 叫什么名字？
person-phone = 电话是多少？
person-without-phone = 没有电话
person-already = 可能已经登记过了。是下面的哪一位吗？
person-lives-alone = 是一个人住的老人吗？
person-yes = 是，独居
person-no = 不是

helper-who = 有事找谁代他说话？请打这位帮手的姓名或者电话。
helper-nobody = 没有帮手
merge-who = 另一份登记是谁的？请打姓名或者电话。
merge-sure =
    留下：{ $kept }
    并进去：{ $gone }

    报过的事、身份、账号都跟过去。合了就分不开了，确定是同一个人吗？
merge-yes = 是同一个人
merge-not = 这两份合不了：可能刚变了，或者要请管理员来合。
