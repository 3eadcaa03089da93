### Danger: before everything else

## What kind of danger

danger-gas = gas leak
danger-fire = fire or smoke
danger-lift = stuck in a lift
danger-collapse = collapse, falling objects
danger-missing = missing, or no answer at the door
danger-crime = violence, theft or fraud
danger-suicide = may harm themselves
danger-medical = sudden illness or injury
danger-electric = electric shock
danger-flood = flood, trapped by water
danger-other = call for help

## For the person in danger

danger-call-now = ⚠️ Get to safety first. Call now, and say first where you are:
danger-hotline = 📞 { $name }: { $number }
danger-calling-duty = I am calling whoever is on duty in the community. As soon as somebody has it, I will tell you.
danger-held = { $name } of the community has it and is seeing to it.
danger-over = The person on duty says the danger is over. If there is danger again, tell me at once.
button-no-danger = No danger
danger-mistake-noted = I see. I have told those on duty. If there is danger after all, tell me at once.

## For whoever is on duty

alarm-title = 🚨 Emergency: { $danger }
alarm-where = Where: { $compound }
alarm-at-work = 🔧 The neighbour being helped: { $job }
danger-passed-on = Noted. Whoever is on duty sees it at once.
alarm-denied = ✋ She tapped “{ button-no-danger }”. Please ask once more.
button-have-it = I have it
alarm-yours = It is yours. Phone and address are on the card.
alarm-taken = Somebody has it already, thank you.
alarm-held = { $name } has it.
button-alarm-over = The danger is over
alarm-over-sure = Is the danger really over? The person will be told.
alarm-over-yes = It is over
alarm-over = The danger is over. { $name } had it.
danger-mistake = { $name } tapped "{ button-no-danger }". Whoever has it, please ask once more to be sure.

## It may be danger, or not: one question, about the danger itself and not only the harm

danger-ask-gas = Does it smell of gas now, or is anybody dizzy or sick?
danger-ask-fire = Is there smoke, fire or a burnt smell now?
danger-ask-lift = Is anybody stuck or caught in the lift now, or does it move by itself?
danger-ask-collapse = Did anybody fall in or get hit there, or may something fall or give way at any moment?
danger-ask-missing = Is somebody missing now, or not answering at all?
danger-ask-crime = Is somebody about to hurt others, steal or take money by fraud now?
danger-ask-suicide = Do you, or does somebody near you, feel like not living any more?
danger-ask-medical = Is anybody so unwell now, or not waking up, that an ambulance is needed?
danger-ask-electric = Are there sparks or water at the electricity now, or did anybody get a shock?
danger-ask-flood = Is the water rising now, or is anybody trapped by it?
danger-ask-other = Is anybody hurt or trapped now, or is something about to happen?
danger-ask-yes = Yes, help
danger-ask-no = No danger
danger-maybe = ⚠️ Perhaps danger ({ $danger }): { $name } said what is below, and I am asking. Please watch.
danger-said = { $name } goes on:
danger-maybe-not = ✋ { $name } says there is no danger ({ $danger }).
danger-maybe-call = I have told the community. If anybody is in danger, call 120, 119 or 110 at once, or tell me "help".
