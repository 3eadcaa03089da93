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

    📝 Report: a light is out, a pipe leaks, the road is broken. Just tell me, or tap "{ key-report }".
    📋 See how it goes: tap "{ key-my }".
    🙋 Speak with community staff: tap "{ key-human }".
    ⚠️ Danger (fire, gas, somebody has fainted): tell me, and I will show you at once which number to call.

    To help your neighbours, tap here: /join
    What I keep about you: /mydata
    To have it all erased: /forget
    中文: /language

    Service centre: { $centre }
    Phone: { $phone }
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
