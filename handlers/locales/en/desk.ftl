### More heaps on the desk, filters; category, place, agenda and merging of a report

desk-clear = There is nothing to see to.
desk-mine = Mine { $count }
desk-agenda = Council { $count }
desk-tasks = Council tasks overdue { $count }
desk-unreachable = Out of reach { $count }
desk-aside = Failed messages { $count }
desk-filter = 🔎 By compound and category
desk-filtered = 🔎 Compound: { $compound }. Category: { $category }.
desk-more = At most { $count } are listed, the longest unmoved first. For others tap "{ desk-filter }".
desk-all = All
filter-compound = Which compound?
filter-category = Which category?
aside-undelivered = { $time } not delivered: { $name } (no. { $id })
aside-unhandled = { $time } not handled: { $name } (no. { $id })

group-home_repair = Broken at home
group-utilities = Water, power, heating, sewers
group-public_space = Stairs, roads, street lamps
group-neighbourhood = Neighbours, property, parking
group-safety_health = Safety, health, care
group-service_talk = Services, events, other

case-owner = Seen to by: { $name }
case-agenda = 🏛 On the council's agenda
too-late-because = A moment too late. { $who }: { $what }.

button-recategorize = Change category
button-correct-place = Change place
button-agenda_on = Put on the agenda
button-agenda_off = Take off the agenda
button-merge = Merge
button-split = Split

did-recategorize = changed the category
did-correct_place = changed the place
did-agenda_on = put it on the council's agenda
did-agenda_off = took it off the council's agenda
did-merge = merged it into another report
did-absorb = merged another report into it
state-merged = seen to together with another report

recategorize-group = Which kind of matter?
recategorize-which = Which one?
merge-report-which = With which number is it one matter? Tap one, or type the number.
merge-report-number = Please type a number, such as: 12
merge-report-none = There is no such number, or that report is closed.
merge-report-sure =
    Goes into: { $other }

    Only that one goes on; everybody who reported hears how it ends. It cannot be undone. Are you sure?
merge-report-yes = Merge
news-merged = Your report no. { $number } is one matter with no. { $other }; they go on together. I will tell you how it ends.
news-merged-end = Your report no. { $number } has an outcome (together with no. { $other }): { $state }.

did-split = took a second matter out of it
did-split_off = was taken out of another report
split-which = Which words are the second matter? Tap some, or write a sentence.
split-category = What is the second matter about?
split-sure =
    Taken out: { $words }
    Category: { $category }

    It becomes a report of its own and goes the way of a new one; the resident is told. Are you sure?
split-yes = Yes, split it
news-split =
    Your report no. { $number } holds two things, so staff have made it two reports:
    No. { $number }: { $category }
    No. { $other }: { $what }
    Both go on, and I will tell you about each.
news-split-off = { $job }: somebody else is sought for this, you need not see to it: { $words }
