### The talent pool: joining, offers, jobs

## Joining

join-name = Thank you for helping your neighbours! First, what is your name? Please type it.
join-name-wrong = Please type your name, in at most thirty letters.
join-phone = What is your phone number? Please type it.
join-phone-wrong = This number does not look right. Please type only digits: your home phone or mobile.
join-trades = What can you do? Tap one or several, or type it, such as: I mend pipes. When you are done, tap "{ chosen-all }".
join-compounds = Which compounds would you go to? Tap "{ all-of-them }", or several. When you are done, tap "{ chosen-all }".
join-hours = When does it suit you? Please tap one:
hours-day = Daytime, 8:00 to 20:00
hours-evening = Evenings, 18:00 to 21:30
hours-any = Any, 7:30 to 21:30
join-weekly = How often may I ask you in a week, at most? Please tap one, or type a number.
weekly-usual = { $count } (usual)
join-weekly-wrong = Please type a number from 1 to 10.
join-at-night = If something is urgent at night, may I ask you?
join-thanks = Your sign-up is sent, thank you! As soon as community staff have looked at it, I will tell you.
join-approved =
    🎉 Welcome to the talent pool!
    When a neighbour needs help, I will ask you. If you can, tap "{ button-claim }". If you cannot, that is quite all right.
join-declined = Thank you for wanting to help. Your sign-up was not accepted this time. To ask why, tap "{ key-human }".

offers-trades = Can do: { $trades }
offers-compounds = Goes to: { $compounds }
offers-hours = Hours: { $start } to { $end }
offers-strict = Not to be asked at other times
offers-flexible = May be asked at other times now and then, without a sound
offers-weekly = At most { $count } a week, urgent ones aside
offers-at-night = May be asked at night when urgent
offers-by-day = Not to be asked at night

## Asking a volunteer

offer-urgent = 🔴 Urgent
offer-asks = A neighbour needs help ({ $trade }). Can you go?
job-matter = { $category }, { $compound } (no. { $number })
job-title = No. { $number }: { $category }, { $compound }
offer-until = ⏰ Until { $time }. Others may be asked as well: whoever taps first has it. If you have no time, never mind.
button-claim = I will go
button-decline = Not this time
claimed = Thank you! Tap "{ button-contact }" to see where to go and whom to call.
claimed-already = This job is yours already.
offer-taken = Somebody has taken it already, thank you!
offer-declined = Never mind, thank you. I will ask somebody else.
refusal-why = If you like, tap why, and I will ask better next time. You need not.
refusal-not_now = No time now
refusal-not_mine = Not my kind of job
refusal-too_far = Too far
refusal-noted = I see, thank you.
button-rest-trade = Not this trade for now
trade-rested = All right, I will not ask you about this trade for now. To do it again, tap /pool and then "{ pool-do-resume }".
also-here = 🏢 In this building somebody else is waiting. If you like, take it along; if not, never mind:
also-take = No. { $number }: I take it along
also-gone = Somebody sees to it already, thank you!
offer-late = The time is up, so I am asking somebody else. If you can go now, you may still tap "{ button-claim }".
offer-expired = The time is up, and you need not go this time. Perhaps next time.
offer-withdrawn = Nobody needs to go any more. Thank you.
offer-recalled = Community staff have arranged it otherwise, so you need not go. Thank you!
offer-given-back = All right, you have given it back. I go on looking for somebody else.

## With a job in hand

job-door-code = 🔑 The door code: { $code }. At the door, say these four digits first, and then you will be let in.
button-contact = Phone and address
button-set-off = I am on my way
button-finish = Done
button-give-back = I cannot after all
job-which = You have several jobs in hand. Which one is it about? Please tap one:
give-back-sure =
    { $job }

    You cannot go there after all, so I find somebody else. Is that right?
give-back-yes = Yes, find somebody else
give-back-no = No, I will go
whose-home =
    { $job }

    Are you at the resident's, or at your own home again?
home-of-resident = At the resident's
home-of-her-own = At my own home
set-off-noted = All right, I will tell the resident that you are on the way.
job-not-yours = This job is not in your hands now.
jobs-none = You have no jobs in hand. When a neighbour needs help, I will ask you.
news-not-needed = { $job }: community staff have arranged it otherwise, so you need not go any more. Thank you!
news-withdrawn = { $job }: the resident says nobody needs to come any more. Thank you!

## Phone and address

contact-title = 📇 { $job }, this is where to go:
contact-name = Name: { $name }
contact-phone = Phone: { $phone }
contact-no-phone = Phone: none given
contact-place = Address: { $compound } { $place }
contact-private = 🔒 This is for this job only. Please tell nobody else.
contact-put-away = Phone and address of { $job } have been put away.

## Done

finish-what = Well done! Please write a sentence on what you did, or send a photo. "Bulb replaced" is enough. Or just tap below.
finish-so-far =
    I have noted:

    { $words }

    If there is more, go on. If not, tap "{ that-is-all }".
deed-meant = “{ $words }”: is the job in your hands done?
deed-done = Done
deed-not-yet = Not yet, just note it
deed-else = It is about something else
deed-noted = Noted. When it is done, just say “done”.
finish-thanks = Thank you! I will ask the resident whether it is solved.
in-hand-claimed = You have it.
in-hand-on_the_way = You are on your way.
job-finished = You said it is done. The resident has yet to say so too.
job-solved = 🎉 The resident says it is solved. Thank you!
job-half-solved = The resident says it is half solved. Community staff see to the rest. Thank you!
job-reopened = Somebody else is being asked now. Thank you for going there.
job-over = This job has come to its end. Thank you.
news-thanks = 🎉 { $job }: the resident says it is solved. Thank you! Solved by you for neighbours so far: { $count }.
news-not-solved = { $job }: the resident says it is not solved yet. I will find somebody else to look at it. Thank you for going there.
