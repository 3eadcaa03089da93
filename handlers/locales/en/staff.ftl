### Community staff: the desk, a report's card, sign-ups, invitations, duty

staff-only = This is for community staff. If you need something, just tell me.
staff-done = Noted.
nothing-changed = All right, nothing has changed.

## The desk

desk-title = 🗂 Desk ({ $time })
desk-figures = Solved: { $solved }. Closed, not fixed: { $not_fixed }.
desk-new = New { $count }
desk-moving = Under way { $count }
desk-waiting = Waiting { $count }
desk-overdue = Overdue { $count }
desk-to_call = To call { $count }
desk-applications = Sign-ups { $count }
desk-alarms = 🚨 Emergencies { $count }
desk-row = { $number } { $category } · { $compound } · { $state }
desk-empty = There is nothing here now.
overdue = ⏰ Overdue: { $job }. Please have a look.
conversation-lost-staff = ⚠️ { $name } was halfway through when Xiaoyuan lost the thread. Please get in touch and ask what was wanted.
unreachable-person = ⚠️ Messages to { $name } no longer arrive (no. { $number }). Please call by phone.
update-aside = ⚠️ Xiaoyuan could not handle a message (no. { $id }) and has set it aside. Please tell whoever runs the system.

## A report's card

case-title = No. { $number }: { $category }, { $compound }
case-urgent = 🔴 Urgent
case-state =
    Now: { $state }
    With: { $who }
case-due = ⏰ Due by { $time }
case-timeline = — Timeline —
case-event = { $time } { $who }: { $what }
case-event-why = { $event } ({ $why })
case-asked = { $time } asked { $name }: { $answer }
case-asked-title = — Who was asked —
file-of-report = No. { $number }

did-report = reported it
did-explain = explained more
did-seek = began to look for a volunteer
did-claim = took it
did-assign = assigned a volunteer
did-set_off = set off
did-give_back = gave it back
did-finish = said it is done
did-refer = referred it to a partner unit
did-take = took it over
did-escalate = passed it to staff
did-fall_silent = heard nothing from the resident
did-confirm = said it is solved
did-halve = said it is half solved
did-reject = said it is not solved
did-confirm-by-phone = noted: solved, the resident says by phone
did-halve-by-phone = noted: half solved, the resident says by phone
did-reject-by-phone = noted: not solved, the resident says by phone
did-close = closed it, not fixed
did-withdraw = withdrew it

answer-open = no answer yet
answer-accepted = took it
answer-declined = did not take it
answer-expired = did not take it
answer-taken = somebody was faster
answer-withdrawn = no longer needed
answer-recalled = taken back by staff
answer-given_back = took it, then gave it back
answer-undelivered = message not delivered


## Buttons of the card

button-files = Photos and recordings
button-why = Why them?
button-assign = Assign a volunteer
button-refer = Refer to a unit
button-more = More
button-less = Less
button-take = I see to it
button-staff-finish = Note as done
button-phone-solved = Phone: solved
button-phone-half = Phone: half solved
button-phone-not = Phone: not solved
button-take-away = Take back, ask others
button-close = Close, not fixed

assign-whom = Whom do you want to assign?
assign-paused = { $name } (pausing)
assign-trade-paused = { $name } (not this trade for now)
assign-on-duty = { $name } (on duty)
assign-nobody = There is nobody in the talent pool who could go.
refer-which = Which unit should have it?
refer-nobody = No partner unit has been set up yet.
close-why = Why can it not be fixed? Please write a sentence. The resident will see it.
close-sure =
    The reason: { $why }

    Close it like this, and tell the resident?
close-yes = Close it
close-no = Not yet
finish-what-staff = Please write a sentence on how it was done, or send a photo.

## Sign-ups

application-title = 🙋 { $name } would like to join the talent pool
application-approved = ✅ Approved
application-declined = Not approved
application-gone = The sign-up of { $name } is no longer there.
button-approve = Approve
button-refuse = Do not approve

## Invitations

invite-welcome = Welcome! You are now { $role }. What you can do is in the menu.
invite-unknown = This invitation is not right. Please ask for a new one.
invite-used = This invitation has been used already. Please ask for a new one.
invite-expired = This invitation is too old. Please ask for a new one.
invite-yours-already = You have used this invitation already. No need to tap it again.

## Duty

duty-on = You are on the on-duty list. In an emergency I will call you. To come off it, tap /duty again.
duty-off = You are off the on-duty list. To be on it again, tap /duty.
