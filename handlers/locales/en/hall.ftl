### The council hall: planning a meeting, invitations, reminders, who comes

command-meeting = Meetings: plan one, see who comes

## Planning a meeting

meeting-name = Council meeting
meeting-when-ask = 🏛️ When is the council meeting? Please type the day and the hour, such as: next Wednesday at 3 pm, or 3 December 9:00.
meeting-at-once =
    ⚠️ There is a council meeting at about that time already:
    { $other }
    Do you want another one?
both-yes = Yes, another one
both-no = No, leave it
meeting-place-ask = Where is it?
meeting-whom-ask = Who is invited? You may choose several; then tap "{ chosen-all }".
some-compounds = People of some compounds
some-units = Some partner units
meeting-compounds-ask = People of which compounds?
meeting-units-ask = Which partner units?
meeting-groups-ask = In which groups shall I post it? For none, just tap "{ chosen-all }".
meeting-summary =
    🏛️ Council meeting
    When: { $when }
    Where: { $place }
    Invited: { $whom }
    Is that right? Tap "{ meeting-yes }", and I tell everybody at once.
meeting-yes = Yes, tell everybody
meeting-no = No, not yet
meeting-planned = It is planned. Invited: { $count }.
meeting-unreached = Cannot get messages: { $count }. Please call them.

## Another time, another place, cancelled

meeting-move-sure = It will be { $when }. Right? Tap "{ meeting-yes }": I tell everybody at once, and ask again who comes.
meeting-cancel-why = Why is it cancelled? Everybody will read it.
no-reason = No reason
meeting-cancel-sure = Really cancel this meeting? I will tell everybody at once.
cancel-yes = Cancel it
cancel-no = Keep it
meeting-all-told = All right, everybody has been told.
meeting-over = This meeting has begun, or was cancelled.
meeting-not-there = This meeting is not there any more.

## Invitations and reminders, in private and in groups

meeting-title = 🏛️ Council hall · Council meeting
meeting-when = When: { $when }
meeting-where = Where: { $place }
meeting-come = Are you coming? Tap to tell me.
meeting-so-many-come = Coming so far: { $count }. Are you coming? Tap to tell me.
meeting-remind = ⏰ A reminder: the council meeting is coming up.
meeting-remind-late = This reminder is late, sorry.
meeting-moved-news = 🔄 The council meeting is at another time. It was to be: { $before }. Please say again whether you come.
meeting-elsewhere-news = 🔄 The council meeting is at another place. It was to be at: { $before }.
meeting-cancelled-news = ❌ This council meeting does not take place: { $when }, { $place }.
meeting-cancelled-why = Why: { $why }
meeting-is-cancelled = ❌ It does not take place.
button-coming-yes = I will come
button-coming-no = I cannot
button-coming-instead = Another in my place
button-open-xiaoyuan = Open Xiaoyuan
button-here = I am here
you-said-yes = ✅ You come.
you-said-no = You cannot come.
you-said-instead = Another comes in your place.
you-send = { $name } comes in your place.
meeting-change-answer = To change it, tap again.
coming-noted-yes = Noted, you come. Coming so far: { $count }.
coming-noted-no = Noted, you cannot come.
coming-noted-instead = Who comes in your place? I have asked you in private.
instead-who = Who comes in your place? Please type the name.
instead-noted = Noted: { $name } comes in your place.
coming-noted-stranger = Noted. To tell me who it is, tap "Open Xiaoyuan" below.

## At the door

meeting-you-are-here = ✅ You are here, and signed in.
meeting-arrived = You are signed in. Please come in.
meeting-door-closed = This is not the time to sign in. It begins an hour before the meeting.
meeting-code-wrong = This code is wrong. Please look at the one at the door, or ask staff.

## What staff see

meetings-title = 🏛️ Council meetings that are planned
meeting-line = { $when }, { $place }
meeting-invited = Invited: { $whom }
meeting-answers = Coming: { $yes }, not coming: { $no }, sending another: { $instead }
meeting-who-comes = Coming: { $names }
comes-instead = { $other } (for { $name })
and-more = and { $count } more
meeting-present = Signed in: { $count }
meeting-door = The link for the door, to be put up as a QR code: { $link }
button-move = Another time
button-elsewhere = Another place
button-cancel-meeting = Cancel this meeting
button-plan-meeting = Plan another meeting
meeting-none-this-month = 🏛️ No council meeting is planned for this month ({ $month }), and there should be one. Send /meeting to plan one.
meeting-to-call = ☎️ No message reaches them, and they have not answered; please call: { $names }
button-note = Note for somebody
note-which = Who is it?
note-nobody = Nobody was found. You can register somebody first: /people
note-what = What did they say? For somebody who is at the door, tap "{ note-here }".
note-yes = They come
note-no = They cannot come
note-here = They are here
note-late = This cannot be noted now: the meeting has begun, or it is too early to sign in.
