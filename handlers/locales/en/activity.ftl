### Activities: signing up, and whether enough come

activity-title = 📣 { $name }
activity-when = 🕘 { $when }
activity-where = 📍 { $place }
activity-leader = Led by { $name }
activity-count = ✅ { $count } coming
activity-count-of = ✅ { $count } coming, { $capacity } places
activity-waiting = ⏳ { $count } waiting for a place: { $names }
activity-names-more = { $names } and { $count } more
activity-lacking = { $count } more needed. If you can come, tap below.
activity-full = All places are taken. Sign up to wait for one: if somebody stays away, it is your turn.
activity-you-come = You are coming. If you cannot, please tap below, so that somebody else can.
activity-you-wait = You are waiting for a place. I will tell you when it is your turn.
button-activity-join = 🙋 I will come
button-activity-leave = I cannot come
button-activity-here = 📍 I am here
activity-you-were-there = You were there, and your time is counted.

## After a tap

activity-joined = You are on the list, number { $place }
activity-joined-meet-me = You are on the list, number { $place }. If I am to remind you, open a private chat with me and say hello
activity-joined-waiting = All places are taken. You are number { $place } of those waiting
activity-joined-before = You are on the list already
activity-left = All right, you are off the list
activity-not-joined = You are not on the list
activity-over = This one is over.
activity-called-off = This one does not take place.
activity-not-there = This activity is not there any more.

## Told in private

activity-moved-up = 🙋 Somebody cannot come, so it is your turn: { $what }
activity-too-few = ⚠️ Too few people. { $what }. { $count } have signed up, { $fewest } are needed.
activity-no-group = ⚠️ These groups did not get it, because I am not in them or they are not bound yet: { $circles }

## On the day

check-in-code = { $name }: whoever leads it tells you a four-digit code. Please type it here.
check-in-code-or-place = { $name }: whoever leads it tells you a four-digit code. Please type it here, or send me where you are (📎, Location).
check-in-wrong-code = That is not the code. Please ask again: it has four digits.
check-in-too-far = You are still far from where people meet. Send your place again when you are there, or type the code.
check-in-by-code-only = This time it goes by the code alone. Ask whoever leads it, and type the four digits.
check-in-done = You are checked in. Thank you for coming.
check-in-closed = You cannot check in now: it is open from half an hour before the beginning to the end.

## The leader's card

attendance-title = 📋 Who is there: { $what }
attendance-present = ✅ { $count } there
attendance-not-yet = ◻️ { $count } not there yet: { $names }
attendance-missing = ◻️ { $count } not there: { $names }
attendance-here = ✅ { $name }
attendance-how = Tell those who come the code, { $code }. Whoever has no phone at hand: tap the name below, and once more if it was the wrong one.
attendance-afterwards = It is over. Whoever was there and is not ticked can be ticked below for a day.
attendance-settled = It stands now who was there.
attendance-not-on-list = Not on the list

## On the round

round-how = 🔍 Tap the name of a compound where all is well. If you find a hazard, reply to this card with a photo, and a word below it about what it is.
round-clear = ✅ { $compound }
round-all-clear = ✅ All clear: { $compounds }
round-hazards = ⚠️ Hazards: { $compounds }
round-missed = ◻️ Not reached this time: { $compounds }
round-cleared = Noted: all clear
round-not-clear = All right, taken back
round-cleared-before = Somebody else has been there
round-sign-up-first = Please tap "I will come" first
round-not-now = There is no round now

finding-title = 📸 { $name } has found a hazard
finding-seems = It seems to be: { $category }
finding-where = In which compound? One tap reports it.
finding-at = In { $compound }
finding-what = What is it?
finding-what-short = One more tap: what is it
finding-place = found on a round, see the photo
finding-place-at = { $home }, { finding-place }
finding-reported = ✅ Reported as number { $number }: { $compound }, { $category }
finding-reported-short = Reported as number { $number }
finding-dropped = All right, no hazard.
finding-done-before = This one is dealt with already
finding-not-yours = Please leave this to who took the photo
button-finding-own = It is my own matter
button-finding-drop = No hazard

## The summary of a round

summary-title = 📋 { $name }, the summary ({ $when })
summary-came = { $count } came: { $names }
summary-signed-up = { $count } signed up: { $names }
summary-found-nothing = No hazards were found this time.
summary-found = { $count } found:
summary-find = · Number { $number }: { $compound }, { $category }
summary-before = Found the last time, and now:
summary-find-before = · Number { $number }: { $compound }, { $category }. { $state }
summary-photo = Number { $number }: { $compound }, { $category }
summary-nobody = ⚠️ Nobody signed up and nothing was reported. { $what }

## Staff plan activities

command-activity = Activities: plan, change, cancel
activities-title = 📣 The next four weeks. Tap a number to open one:
activities-none = 📣 There are no activities in the next four weeks.
activities-later = Later:
activities-again = { $what }. Next: { $dates }
activities-again-more = { $what }. Next: { $dates } …
activities-line = { $number } { $what }
activities-number = { $number }
button-activity-new = ➕ New activity
button-activity-off = Not this time
button-activity-end = Never again
button-attendance = 📋 Who is there

plan-name-ask = What is it? Please type a name, such as: making dumplings.
plan-place-ask = Where? Please type the name of the place.
plan-days-ask = When is it? Please type days and hour together, such as: next Saturday at 2 pm; every Wednesday at 9 am; the 6th of every month at 9:30; the second Saturday of every month at 3 pm.
plan-days-unclear = I could not read days and hour in that. Please type them together, such as: every Wednesday at 9 am; the 6th of every month at 9:30; next Saturday at 2 pm. What is every other week, or on several dates of a month, is best planned apart.
plan-sure =
    { $summary }

    What you did not say I have filled in like this. Tap what you would like to change; if all is right, tap “That is right”.
plan-more = Change something else
plan-which = What would you like to change?
plan-lasts = { $when }, { $length }
plan-groups = 👥 Told to: { $circles }
plan-no-groups = 👥 No groups are told, only staff are reminded
plan-without-group = ⚠️ No group chat that I can write to, so not told: { $circles }
plan-trade = 🧰 Called in private, who has the trade: { $trade }
plan-places = ✅ Places: { $count }
plan-places-unlimited = ✅ Places: no limit
plan-fewest = At least { $count }, or the leader is told
plan-led-by-nobody = Led by: nobody yet
plan-leader-unknown = ⚠️ { $name } is not registered, or there are several of that name. What the leader should know, I tell staff.
plan-remind = ⏰ Reminded ahead: { $leads }
plan-holiday-keep = 🏮 On a public holiday: as usual
plan-holiday-skip = 🏮 On a public holiday: not that time
plan-holiday-move = 🏮 On a public holiday: moved to the next workday
plan-is-round = 🔍 It is a patrol: a photo on the way is a report, and a summary follows
plan-has-spot = 📍 Whoever sends a location at the meeting place is checked in
plan-has-poster = 🖼️ There is a poster
length-minutes = { $minutes } minutes
length-hour = { $hours } hour
length-hours = { $hours } hours
length-both = { $hours } h { $minutes } min
lead-day = { $count } day
lead-days = { $count } days
lead-hour = { $count } hour
lead-hours = { $count } hours
lead-minute = { $count } minute
lead-minutes = { $count } minutes
plan-people-wrong = Please type a number from 1 to { $most }.
plan-fewest-ask = How many people must come at least? If half way to it there are too few, I tell the leader. Please type a number.
plan-any-number = Any number will do
plan-too-many-needed = There are only { $capacity } places, and no more can be needed. Nothing has changed.
plan-never = Like this it would never take place: all its days are holidays, and on those it does not. Nothing has changed.
plan-minutes-wrong = Please type how long, such as: 90 minutes, 2 hours.
plan-minutes-ask = How long does it take? That is what those who come are credited.
plan-remind-ask = How long ahead are people reminded? Several are fine. The card then comes to the groups, and those who have signed up are reminded.
plan-holiday-ask = What becomes of it on a public holiday?
holiday-keep = As usual
holiday-skip = Not that time
holiday-move = To the next workday
plan-round-ask = Is it a patrol? Then a photo on the way is a report, a tap says that a compound is all clear, and the groups get a summary.
plan-spot-ask = Please send the meeting place as a location (📎 → Location). Who sends a location from there is checked in.
plan-spot-wrong = Please send a location (📎 → Location), or tap below.
plan-no-spot = By code only
plan-team-ask = Who of the talent pool is called in private?
plan-no-team = Nobody
fact-name = Change the name
fact-when = Change the time
fact-place = Change the place
fact-groups = Change who is told
fact-capacity = Change the places
fact-leader = Change the leader
fact-poster = Change the poster
fact-minutes = Change the length
fact-remind = Change the reminders
fact-on_holiday = Change holidays
fact-fewest = Change how many are needed
fact-round = Change whether it is a patrol
fact-spot = Change the spot on the map
fact-team = Change the trade
button-activity-change = ✏️ Change it
activity-ended = It does not take place any more.
plan-groups-ask = Which groups shall hear of it? Several are fine; with none, only staff are reminded.
plan-capacity-ask = For how many is there room? Please type a number.
plan-unlimited = No limit
plan-leader-ask = Who leads it? Please type the name as it is registered. If too few come, I tell that person.
plan-no-leader = Nobody
plan-poster-ask = If there is a poster, send a photo of it; if not, tap below.
plan-no-poster = No poster
plan-every-week = Every { $days }, { $time }
plan-every-month = Day { $day } of every month, { $time }
plan-yes = That is right
plan-done = It is planned, and you will be reminded. Send /activity to see it or change it.
plan-done-called = It is planned, and the card is in the groups. Send /activity to see it or change it.
plan-changed = It is changed, and everybody who had heard of it is told.

call-off-why = Why does it not take place this time? Write a line; everybody will see it.
call-off-sure = It does not take place this time, and everybody who had heard of it is told. Is that right?
call-off-yes = It is off
call-off-no = It stays
call-off-done = All right, it is off this time, and everybody is told.
activity-elsewhere = 🔄 Another place. { $what }
call-off-because = Why: { $why }
end-activity-sure = It does not take place any more. Whoever had heard of the next one is told. Is that right?
end-activity-yes = Never again
end-activity-done = All right, it does not take place any more.
