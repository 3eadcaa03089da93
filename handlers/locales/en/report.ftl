### A resident reports: from the first words until it is sent

## What is wrong

report-what = Please tell me what is wrong. Type, or send a photo or a voice message.
report-so-far =
    I have noted:

    { $words }

    If there is more, go on. If not, tap "{ that-is-all }".
report-which = I am not sure what kind of matter this is. Please tap the closest:
report-other = None of these

## Several things at once

several-2 =
    Are these two things?

    { $problems }
several-3 =
    Are these three things?

    { $problems }
several-apart = One report each
several-together = It is one thing
several-first = 👉 One at a time. This one first:
several-next = 👉 Now the other one:

## Where

place-which-compound = Which compound is it? Please tap one:
place-which-flat =
    Which building, unit and flat is your home? Please type it, such as: building 3, unit 2, flat 101.
    Only those who come to help you and community staff see this.
place-where-outside = Where in the compound is it? Please type it, such as: in front of building 5, or the east gate.
place-empty = I can only read words here. Please type a few words to say where it is.
place-full = { $compound } { $place }

## One look, and off it goes

report-summary =
    Please see if this is right:

    Matter: { $category }
    Place: { $place }
    Your words:
    { $words }

    👀 { $seen }

    If it is right, tap "{ report-send }". To add something, just go on.
seen-nothing = If neighbours are asked, they see only what it is and in which compound.
seen-as-said = If neighbours are asked, they see your words and the name of the compound, but no phone, building, flat or name.
seen-covered =
    If neighbours are asked, they see the name of the compound and the words below. Phone, building, flat and names are hidden:
    { $view }
report-send = Send
report-otherwise = Wrong problem
report-elsewhere = Wrong place
report-thanks-sought =
    ✅ It is sent, as your report no. { $number }.
    I am finding somebody who knows this work. As soon as there is news, I will tell you. No need to keep watching your phone.
    To see how it goes, tap "{ key-my }".
report-thanks-staff =
    ✅ It is sent, as your report no. { $number }.
    Community staff will see it and arrange what comes next.
    To see how it goes, tap "{ key-my }".

## Voice messages

voice-heard =
    Your voice message ({ $seconds } seconds) has arrived, and community staff have it to listen to.
    I cannot understand speech myself. Please tap what it is about:
voice-danger = 🚨 Danger now
voice-broken = 🔧 Something is broken
voice-question = ❓ A question
voice-which = What is broken? Please tap one:
voice-staff-will-call = All right. Community staff will listen to your message and get in touch with you.

## It does not sound like a report

heard-question =
    You have a question, it seems. You can ask at the service centre: { $centre }
    Or by phone: { $phone }

    If I can help, please tap one:
heard-thanks = You are most welcome! If there is anything else, just tell me.
heard-chitchat =
    Hello, I am Xiaoyuan, the community's helping hand in your phone.
    If something is broken or needs doing, just tell me, such as: the lamp at home is out.
heard-other = I am not sure what you mean. Please tap one, or say it once more in other words.
heard-volunteer_offer = How kind of you to help your neighbours! Would you like to join the talent pool? Please tap one:
meant-report = Report something
meant-human = Community staff
meant-join = I want to join
meant-nothing = Nothing, thank you

## Speaking with staff

human-what =
    What would you like to tell community staff? Type, or send a photo or a voice message.
    Please add your phone number, so that they can reach you.
    If you cannot say it, just tap "{ key-human }" once more.
human-so-far =
    I have noted:

    { $words }

    If there is more, go on. If not, tap "{ that-is-all }".
human-will-call = All right, community staff have it now, as no. { $number }. They will get in touch with you.

## Questions that have an answer: when, where, whom to call

guide-hours = Somebody is at the service centre from { $start } to { $end }.
guide-place = The service centre is here: { $centre }
guide-phone = The community's number: { $phone }
guide-unit = { $name }: { $phone }
guide-human = Is that not what you asked? Tell me "staff", and somebody will answer you.
