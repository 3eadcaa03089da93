### The council hall and its agenda: what is spoken of, in which order, for how long

command-hall = Council hall: the next meeting, propose an item

## The hall, for everybody

hall-title = 🏛️ Council hall
hall-about = What concerns us all, we talk over together.
hall-next = Next council meeting: { $when }, { $place }
hall-no-meeting = The next council meeting has no date yet.
button-propose = Propose an item
propose-what = What should we talk about? Please type it: one matter, said clearly.
propose-sure =
    This is what everybody will read; phone, flat and names are covered:
    💬 { $view }
    Shall I hand it in?
propose-yes = Hand it in
propose-noted = All right, it is on the agenda of the next council meeting.
propose-noted-later = All right, I have noted it. It goes on the agenda as soon as the next meeting is planned.
item-proposed = 🏛️ { $name } proposes an item: { $words }

## The agenda

agenda-title = 📋 Agenda
agenda-of = 📋 Agenda of the council meeting: { $when }
agenda-waiting = 📋 Waiting for a meeting. None is planned yet: send /meeting, and these are its agenda.
agenda-empty = There is no item yet. On the card of a report tap "{ button-agenda_on }", and it comes here.
agenda-line = { $number }. { $what } ({ $minutes } minutes)
agenda-report = { $category }, { $compound }
agenda-suggested = Suggested: what is closed and not fixed, and what is overdue
suggested-report = · No. { $number } { $category }, { $compound }: { $state }
agenda-not-out = The agenda has not been published yet.
agenda-is-out = ✅ The agenda is in the groups. After a change you can publish it again.
agenda-published = Published
agenda-in-groups = 📋 Agenda of the next council meeting: { $when }, { $place }
suggested-add = Add no. { $number }
button-publish-agenda = Publish in the groups
button-agenda = Agenda

## One item

item-number = Item { $number }
item-gone = This item is not on the agenda any more, or the meeting has begun.
item-report = Report no. { $number }: { $state }
item-by = Proposed by { $name }
button-up = ⬆️ Earlier
button-down = ⬇️ Later
item-minutes = { $minutes } minutes
button-item-off = Take it off
