### The register of people: find, register, move house, merge, helpers

command-people = Find people, or register somebody
people-who = Who is it? Please type a name, a phone number or a building.
people-found = Found: { $count }. Please tap one, or register somebody new.
people-too-many = Too many fit; here are { $count }. If it is none of them, leave and say it more exactly.
people-new = ➕ Somebody new
people-nobody-yet = There is nobody like that. You may register somebody new.
people-nobody = There is nobody like that.
people-which = Which of them?

person-row = { $name } · { $compound }
person-title = 👤 { $name }, { $compound }
person-roles = Roles: { $roles }
person-alone = An elder living alone
person-no-account = 📞 Does not use Xiaoyuan; please call by phone
person-helper = Helper: { $name }
person-open = Open matters: { $count }
person-gone = This entry is no longer there. It may have been merged with another.

person-do-reports = Reports
person-do-rename = Name and phone
person-do-move = Moved house
person-do-helper = Who speaks for her
person-do-alone = Lives alone
person-do-not-alone = Does not live alone
person-do-merge = Merge with another entry
person-do-announce = Let announce
person-may-announce = 📣 May announce to { $compound } today
person-do-data = What is kept
person-do-forget = Erase

person-name = What is the name?
person-phone = What is the phone number?
person-without-phone = No phone
person-already = This may be somebody we know already. Is it one of these?
person-lives-alone = Is this an elder living alone?
person-yes = Yes, lives alone
person-no = No

helper-who = Who speaks for this person? Please type the helper's name or phone number.
helper-nobody = Nobody
merge-who = Whose is the other entry? Please type a name or a phone number.
merge-sure =
    Stays: { $kept }
    Goes into it: { $gone }

    Reports, roles and accounts follow. It cannot be undone. Is it really one person?
merge-yes = It is one person
merge-not = These two cannot be merged: something has just changed, or an administrator has to do it.
