### Announcements that go again and again

## How often

series-name = Recurring announcement
announce-often = Every week or month
series-how-often =
    How often shall it go? Please say on which day and when, such as: every Wednesday at 9 am, the 6th of every month at 9 am, last day of every month at 3 pm.
    Or tap below.
series-unclear = I did not understand on which day. Please type it like this: every Wednesday at 9 am, on Mondays and Thursdays at 3 pm, the 6th of every month at 9 am, the first Saturday of every month at 9 am.
series-holiday = What if that day is a public holiday?
series-holiday-keep = Send it anyway
series-holiday-skip = Leave it out that time
series-holiday-move = Send it on the next working day
series-never = It would never go this way: that day is a holiday every year. Please choose another.
series-first = The first time: { $when }
series-quiet = Those are the quiet hours: private messages would wake people.
series-sure =
    { $summary }

    Is that right?
series-often-keep = 🔁 { $days }, on holidays too
series-often-skip = 🔁 { $days }, but not on holidays
series-often-move = 🔁 { $days }; on a holiday, the next working day instead
plan-weekly = Every week
plan-monthly = Every month
plan-weekdays-ask = On which days of the week? Several are fine.
plan-day-ask = On which day of the month? Please type 1 to 31. In a month without it, it is on the last day.
plan-day-wrong = Please type a number from 1 to 31, such as: 6.
plan-at-ask = At what time does it begin? Such as: 9 am, 14:30.
plan-at-wrong = I did not understand the time. Please type it like this: 9 am, 14:30.
plan-every-day = Every day, { $time }
plan-last-day = Last day of every month, { $time }
plan-nth-weekday = { $which } { $weekday } of every month, { $time }
plan-last-weekday = Last { $weekday } of every month, { $time }
plan-every-year = Every year on { $day } { $month }, { $time }
nth-1 = First
nth-2 = Second
nth-3 = Third
nth-4 = Fourth
nth-5 = Fifth

## Seeing, changing, stopping

series-title = 🔁 Recurring: { $words }
series-next = ⏳ Next time: { $when }
series-paused = ⏸ Paused; nothing goes meanwhile.
series-ended = It goes no more.
series-over = This recurring announcement was ended; it goes no more.
series-list = 🔁 Recurring announcements
series-line = { $number }. { $words } ({ $state })
series-number = 🔁 { $number }
series-state-running = { $often }
series-state-paused = { $often }, paused
announcement-of-series = 🔁 One time of a recurring announcement. If you withdraw it, the next ones still go.
button-announcement-series = 🔁 The recurring one
button-series-words = Change the words
button-series-when = Change the time
button-series-whom = Change for whom
button-series-pause = Pause it
button-series-resume = Let it go on
button-series-end = End it
series-words-sure = 👆 This goes from the next time on. What went stays. Is that right?
series-end-sure = Shall it go no more at all? What went stays.
series-end-yes = End it
series-changed = Changed, from the next time on. What went stays, and is not sent again.
series-done = All right, it goes no more.
series-rests = All right, paused
series-goes-on = All right, it goes on

## What was late or missed

series-late = ⚠️ I was not running for a while: this recurring announcement went only now.
series-missed = ⚠️ I was not running for a while: the recurring announcement “{ $words }” did not go { $count } times: { $times }. If the last one shall still go, see /notices.
