### Greeting, help, the menu and the large keys

## The first time

hello =
    Hello! I am Xiaoyuan of { $community }.
    If something is wrong at home, in the building or outside, just tell me in a sentence. Photos and voice messages are fine too.
    To speak with community staff, tap "{ key-human }" below.
what-is-kept =
    I keep your name, phone and address, what you say and your photos, only to get your matter done.
    Your phone and address are shown only to those who come to help you and to community staff.

## Help

help =
    This is what I can do for you:

    📝 Something is broken or needs doing: just tell me, such as: a light is out, a pipe leaks.
    📋 See how far it is: tap "{ key-my }".
    🙋 Speak with community staff: tap "{ key-human }".
    ⚠️ Danger (fire, gas, somebody has fainted): tell me, and I will show you at once which number to call.

    Or come to the service centre: { $centre }
    Or phone: { $phone }
help-staff =
    🗂 The desk: tap /desk
    👤 Find or register people: tap /people
    📞 On duty, or off: tap /duty
help-volunteer =
    🧰 My jobs: tap /jobs
    🧰 Change what I offer, or pause: tap /pool
help-seldom =
    What is on in the next weeks: tap /calendar
    What I keep about you: tap /mydata
    To have it all erased: tap /forget
    中文: /language
help-seldom-and-join =
    To help your neighbours: tap /join
    { help-seldom }
help-here =
    No hurry, one step at a time. Tap a button below, or type.
    To stop, say "{ button-cancel }". If it is difficult, say "{ button-human }", and community staff will help you.
language-changed = All right, I will speak English with you from now on.

## The three large keys below the input line (each is one word, and stands in its line of words.ftl)

key-report = Report
key-my = Mine
key-human = Staff

## Menu

command-report = Report something broken, or a matter to see to
command-my = My reports: how far they are
command-human = Speak with community staff
command-join = Join the talent pool and help neighbours
command-language = 中文 / English
command-help = Help: what I can do
command-cancel = Stop here and leave
command-jobs = My jobs
command-desk = Desk
command-duty = On duty, or off
