### When somebody comes, nobody at home, nobody came, a job that does not move

## Saying when

button-when = Say when
button-not-home = Nobody at home
button-another-time = Another time
button-no-show = Nobody came
when-coming = About when will you be there? Please tap one, or type it, such as: Friday at nine
when-suits = When does it suit you? Please tap one, or type it, such as: Friday at nine
at-half-hour = Within half an hour
at-hour = Within an hour
at-afternoon = This afternoon
at-evening = This evening
at-tomorrow-morning = Tomorrow morning
at-tomorrow-afternoon = Tomorrow afternoon
about-when = about { $time }
said-when = { $when } (in these words: { $words })
agreed-time = 🕘 Agreed: { $when }
when-told = All right, I will tell the resident.
when-noted = All right, I will tell whoever comes.

## What residents see

visit-when = 🕘 { $matter }: { $who } will come at this time: { $when }
visit-not-home =
    🚪 { $matter }: { $who } was there, and nobody was at home.
    When does it suit you? Please tap "{ button-another-time }".
visit-over = { $matter }: { $state }
no-show-noted = I am sorry that you waited. I have told community staff, and asked whoever was to come.
no-show-known = I have noted it already. Community staff know.

## What volunteers see

news-another-time = 🕘 { $job }: this time suits the resident: { $when }
door-ask = Nobody answers the door? I have told the community. What shall we do:
door-ring = Show the number, I will call
door-out = Nobody home, tell the resident
door-afraid = I fear the worst, help
door-rung = Did anybody answer?
door-answered = Yes, all is well
door-fine = All right, I tell the community that all is well.
contact-not-now = I cannot show the number now: this takes two, or it is no longer in your hands.
not-home-noted = All right, I will ask the resident when it suits.
news-no-show = { $job }: the resident says nobody came. If you are only late, tap "{ button-when }"; if you cannot go, tap "{ button-give-back }".
job-still = ⏰ { $job } is still in your hands. How does it stand? Please tap a button below. If nothing happens, I will ask somebody else.
news-lapsed = { $job } has not moved, so I am asking somebody else. Perhaps next time.
offer-lapsed = I am asking somebody else for this one.

## What staff see

not-home-staff = 🚪 { $job }: { $name } was there, and nobody was at home.
visit-call-her = ☎️ { $job }: the resident cannot get messages. Please call and agree on a time.
no-show-staff = ⚠️ { $job }: the resident says nobody came. { $who } has it.
lapsed-staff = ⚠️ { $job }: { $who } took it and did not move, so it was taken back, and somebody else is sought.
did-appoint = said when
did-another_time = said when it suits
did-note = said what was done so far
did-put_off = put it off to another day
did-not_home = was there, nobody at home
did-no_show = said nobody came
answer-lapsed = took it, did not move, taken back
