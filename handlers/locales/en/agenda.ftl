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
agenda-waiting = 📋 Waiting for a meeting. None is planned yet: send /meeting to plan one.
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

## The hall's figures

hall-figures = 📊 Collected { $collected }, solved { $solved }, decided by vote { $decided }, open { $open }
hall-oldest = The oldest open matter was brought up on { $day }
hall-opening = Among them from before Xiaoyuan: collected { $collected }, solved { $solved }
button-opening = Figures from before
opening-collected = How many matters had the hall collected before Xiaoyuan came? Please type a number.
opening-solved = How many of them were solved?
opening-entered = Noted. The hall's figures say that these are from before.
number-wrong = Please type one number, at most { $most }.

## Afterwards: what came of each item

minutes-please = 📝 The council meeting is over. Please write down what came of each item: tap an item, then its outcome.
minutes-title = 📝 Minutes of the council meeting: { $when }
minutes-line = { $number }. { $what } → { $outcome }
minutes-present = Signed in: { $count }
button-minutes = Write the minutes
button-hand-in = Hand in for approval
button-approve-minutes = Approve and publish
button-send-back = Send back
minutes-planned = When all is written, tap "{ button-hand-in }": a second one of the staff reads it, then it goes to the groups.
minutes-minuted = ⏳ Waiting for a second one of the staff.
minutes-approved = ✅ Approved and published.
minutes-cancelled = ❌ It did not take place.
minutes-back = 📝 { $name } has sent the minutes back. Please put them right and hand them in again.
minutes-open = Some item has no outcome yet. Please finish, then hand in.
minutes-alone = A second one of the staff has to approve, and you are the only one. Please ask an admin to send /invite.
minutes-own = You wrote them, so somebody else of the staff has to approve.
minutes-late = This cannot be changed now: the meeting has not begun, or the minutes are handed in.
item-outcome = Outcome: { $outcome }
button-outcome-solved = Solved
button-outcome-task = Somebody sees to it
button-outcome-next = Next meeting
button-outcome-voted = A vote
outcome-none = no outcome yet
outcome-solved = solved
outcome-next = again at the next meeting
outcome-voted = a vote: { $yes } for, { $no } against, { $neither } abstained
outcome-task = { $name } sees to it by { $day }
outcome-task-done = { $name } has done it
no-day = no day yet
votes-how = How many votes? Please type three numbers in this order: for, against, abstained, such as: 12 3 1.
votes-wrong = Please type three numbers: for, against, abstained, such as: 12 3 1. Two will do where nobody abstained.
task-who = Who sees to it?
task-until = By when? For example: 10 December, or two weeks.
council-said-report = 🏛️ The council spoke of your report no. { $number }. Outcome: { $outcome }.
council-said-item = 🏛️ The council spoke of what you proposed, "{ $what }". Outcome: { $outcome }.

## Tasks that a meeting gave

task-title = 🏛️ A task from the council meeting
button-task-done = Done
task-due-today = ⏰ Your task from the council meeting is due today.
task-overdue = ⚠️ A task from the council meeting is overdue: { $what } ({ $outcome })
task-done-news = ✅ { $name } has done a task from the council meeting: { $what }
task-done-told = ✅ What the council spoke of, "{ $what }", is said to be done. If it is not, please tell me.
