### The calendar: when something is, what, and what holidays do to it

## Days and times

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
date = { $weekday } { $day } { $month }
day-today = Today ({ $date })
day-tomorrow = Tomorrow ({ $date })
day-after-tomorrow = The day after tomorrow ({ $date })
o-clock = { $hour }:00
half-past = { $hour }:30
hour-and-minutes = { $hour }:{ $minute }
clock-small-hours = { $time } at night
clock-early = { $time } in the morning
clock-morning = { $time } in the morning
clock-noon = { $time } at noon
clock-afternoon = { $time } in the afternoon
clock-evening = { $time } in the evening
moment = { $day }, { $time }

## What is coming

coming = { $when }: { $name }
coming-at = { $when }: { $name }. Where: { $place }
coming-moved = It would have been on { $day }, which is a holiday ({ $holiday }), and was moved to this day.
coming-uncertain = The holidays of { $year } have not been entered yet, so the day may change.

## Reminders to staff

remind-activity = ⏰ { $what }
remind-late = This reminder is late. Please let everybody know quickly.
remind-missed = ⚠️ Xiaoyuan was away for a while, and nobody was reminded of these. Please see what is to be done.
remind-missed-more = And { $count } more.
coming-changed = 🔄 Another time. { $before }. It is moved to: { $after }.
coming-dropped = 🔄 This one does not take place. { $before }

## The next four weeks

command-calendar = Calendar: the next four weeks
calendar-title = 📅 The next four weeks:
calendar-empty = 📅 Nothing is planned for the next four weeks.
calendar-entry = · { $what }
calendar-skipped = · { $what }. Not this time: it is a holiday ({ $holiday }).
calendar-moved = · { $what }. Moved here from { $day }, a holiday ({ $holiday }).
