### A volunteer's own page: what I offer, to change at any time, to pause, to leave

command-pool = What I offer: change it, pause, on duty
command-pool-staff = The talent pool: who is in it
pool-title = 🧰 What I offer
talent-title = 🧰 What { $name } offers
talents-title = 🧰 In the talent pool: { $count }. Tap a name:
pool-not-in = You are not in the talent pool now. To join, tap /join
pool-on-duty = 🟢 On duty: until { $time } I take it that you have time
pool-keeps-switch = 🟢 You often tap "{ pool-do-on_duty }", so off duty you are asked less, and without a sound
still-on-duty = 🟢 Are you still on duty? You have not seen yet what I asked. If you are, leave it so; if not, just tap "{ pool-do-off_duty }". No harm done.
pool-paused = 💤 In a pause: to be asked again from { $day }
pool-trades-paused = 💤 Not for now: { $trades }
day-of-month = { $month }/{ $day }
day-and-time = { $day }, { $time }

## The buttons of the page

pool-do-on_duty = I am on duty
pool-do-off_duty = Off duty
pool-do-rest_day = Not today
pool-do-rest_weeks = Two weeks off
pool-do-pause = Have a pause
pool-do-resume = Ask me again
pool-do-trades = What I can do
pool-do-compounds = Where I go
pool-do-hours = My hours
pool-do-weekly = How often
pool-do-night_yes = Ask me at night
pool-do-night_no = Not at night
pool-do-strict_yes = Only in my hours
pool-do-strict_no = Other hours too
pool-do-paused_trades = Not all trades
pool-do-leave = Leave the pool

## Changing one thing

change-hours = When does it suit you? Please tap one, or type it, such as: 9:00 to 17:00
change-hours-wrong = Please type two times, the earlier one first, such as: 9:00 to 17:00
which-paused = Which not for now? You can tap several. When you are done, tap "{ chosen-all }". None at all means you do everything.
pool-changed = All right, it is changed. To see it again, tap /pool
pool-trades-changed = 🧰 { $name } can do other things now. Tap /pool to see.

## A pause

until-when = Until when would you like a pause? Please tap one, or type a day, such as: 12/5
pause-week = A week
pause-two-weeks = Two weeks
pause-month = A month
pause-over = 🌤 Your pause is over: from today I will ask you again. To go on with it, tap /pool
trades-still-paused = 💤 For four weeks I have not asked you about: { $trades }. If you would like to be asked again, tap "{ pool-do-resume }"; if not, leave it so.
wrong-day = I do not understand this day. Please type a day within a year, such as: 12/5

## Leaving

leave-sure = When you leave, I forget what you can do and when, and find somebody else for the jobs in your hands. Would you like to leave?
leave-yes = Leave
leave-no = Stay
pool-left = All right, you have left, and I have forgotten it all. Thank you for helping your neighbours! To come back, tap /join
pool-left-staff = 🧰 { $name } has left the talent pool.
