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

moment-no-hour = I do not see the day and the hour in that. Please type both, such as: next Wednesday at 3 pm.
moment-no-such-time = There is no such day, or no such hour. Please look again.
moment-past = That has passed already. Please say a time to come.
moment-too-far = That is too far away: at most a year.

## What is coming

coming = { $when }, { $name }
coming-at = { $when }, { $name }. Where: { $place }
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
button-calendar-file = 📅 For my phone
calendar-file = calendar-{ $day }.ics
calendar-file-how = Open this file, and the next four weeks are in the calendar of your phone. If something changes, take it again: nothing comes twice.
calendar-called-off = · { $what }. Called off this time.
calendar-skipped = · { $what }. Not this time: it is a holiday ({ $holiday }).
calendar-moved = · { $what }. Moved here from { $day }, a holiday ({ $holiday }).

## Public holidays

command-holidays = Public holidays: enter or correct
holidays-unknown =
    📅 The public holidays of { $year } have not been entered yet.
    When the notice of the State Council is out, send /holidays and paste it. Until then I move or leave out nothing because of a holiday.
holidays-known = { $year }: entered ({ $source })
holidays-not-known = { $year }: not entered yet
holidays-which =
    Public holidays:

    { $known }

    Which year do you want to enter or correct?
holidays-paste =
    Please paste the notice of { $year }, all of it or only the lines with days (in Chinese). You can type it too, a holiday to a line, such as:
    国庆节：10月1日至7日放假，10月10日上班
holidays-again =
    This is how { $year } stands now:

    { $days }

    To change it, paste the whole year anew; it takes the place of the old one.
holidays-line = · { $name }: from { $first } to { $last }, days off: { $count }
holidays-workday = · { $day }: people work
holidays-summary =
    This is what I read for { $year }:

    { $days }

    Is that right?
holidays-few =
    This is what I read for { $year }:

    { $days }

    ⚠️ Only { $count } of the six or seven holidays that a year has. Is something missing?
holidays-yes = Right, take it
holidays-no = Not right
holidays-noted = All right, the holidays of { $year } are entered, and what recurs follows them.
holidays-entered = 📅 { $name } has entered the public holidays of { $year }.
holidays-wrong-nothing-found = I found no days off in it. Please paste the lines of the notice such as "元旦：1月1日（周…）放假".
holidays-wrong-other-year = This is the notice of { $where }; I need that of { $year }.
holidays-wrong-no-days = I do not see from which day to which "{ $where }" lasts. Please write it so: 10月1日至7日放假.
holidays-wrong-no-such-day = There is no "{ $where }" in { $year }. Is there a slip in it?
holidays-wrong-weekday = The date and the weekday of "{ $where }" do not agree. Is there a slip in it?
holidays-wrong-count = The days and their number do not agree for "{ $where }". Is there a slip in it?
holidays-wrong-twice = A day is named twice, or as a day off and a day to work. Is there a slip in it?
