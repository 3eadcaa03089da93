### Dispatch: who was asked and why, who was left in peace and why

why-title = 🔎 No. { $number } ({ $trade }): who was asked, and why
why-offer = — { $time } round { $wave } —
why-wait = — { $time } waiting: { $why } —
why-escalate = — { $time } handed over: { $why } —
why-staff = — { $time } { $by } { $what } —
why-staff-whom = — { $time } { $by } { $what }: { $whom } —
why-together = — { $time } { $who } goes to this building anyway and took it along —
why-asked = { $name }: { $why }.
why-spared = Not asked yet: { $whom }.
why-spared-one = { $name } ({ $why })

storm =
    🌩 { $count } matters wait for somebody to come: for { $sought } neighbours are asked, { $staff } are for you to arrange.
    Whatever comes now I add to this list; what is urgent or dangerous I still tell you one by one. Volunteers are asked no more often than ever: what is close together you may assign to one of them.
storm-more = { $count } more are for you to arrange: see /desk.
storm-over = 🌩 It is over: not many wait any more. What nobody sees to yet is on your /desk.
storm-together = { $compound }, one building ({ $trade }): no. { $numbers }

## Staff steer the search themselves

button-seek = Ask neighbours
button-ask-one = Ask one of them
button-recall = Take back an offer
ask-one-whom = Whom shall I ask? Whoever it is may say no. (Assigning gives her the job at once.)
ask-one-unknown = The elder lives alone and does not know this volunteer. Please assign her instead, and say how she goes: you vouch, you go along, or two go.
recall-whose = Whose offer shall I take back? She is not asked about this one again for now.
did-ask_one = asked this volunteer
did-recall = took back the offer

## Why asked

reason-she-knows-her = the elder knows her
reason-certified-for-it = has a certificate
reason-not-asked-for-long = not asked for { $figure } days
reason-on-duty = on duty
reason-same-compound = same compound
reason-metres-away = about { $figure } m away
reason-in-her-hours = inside the hours given
reason-outside-her-hours = outside the hours given, so without a sound
reason-said-yes = said yes to { $figure } of { $of }
reason-answers-in-minutes = usually answers within { $figure } min
reason-kept-jobs = saw { $figure } of { $of } jobs through
reason-offers-this-week = asked this week: { $figure }
reason-jobs-in-28-days = jobs in 28 days: { $figure } (mean { $of })
reason-chance-in-percent = chance to take it within { $of } min: { $figure }%

## Why not asked yet

spare-own-report = it is her own matter
spare-trade-paused = not this trade for now
spare-does-not-go-there = does not go to this compound
spare-asked-already = asked already
spare-had-it-already = had this job before
spare-not-known-to-her = the elder does not know her yet
spare-no-certificate = no certificate on file
spare-week-is-full = asked this week: { $figure }, which is enough
spare-pauses = having a pause
spare-at-work = at another job
spare-has-an-open-offer = has another offer to answer
spare-quiet-hours = not at night
spare-not-in-her-hours = only inside the hours given
spare-rests = asked this week: { $figure }, resting
spare-outside-her-hours = outside the hours given
spare-did-much-already = jobs in 28 days: { $figure }
spare-others-first = others fit better

## What is waited for, why it is handed over

wait-for-answers = some who were asked have not answered
wait-for-somebody = nobody can be asked right now
wait-for-better-odds = hardly anybody has time right now
hand-over-window-over = the time is up and no neighbour has taken it
hand-over-nobody-left = no neighbour is left to ask
hand-over-held-back = nobody whom the elder knows, or nobody with a certificate
hand-over-unlikely = hardly any neighbour has time right now
handed-over = ⏰ { $why }. It has been handed over.
handed-over-duty = ⏰ { $why }. It has been handed over. { $name }, you are on duty today: please keep an eye on it.
