### Announcing: compose, choose for whom, look at it, send it

command-announce = Announce: to groups, to people
command-notices = What was announced

## Composing

announce-what =
    What do you want to announce? Type it; photos and one document are fine too. Bold, italics and links go out as you typed them.
    When that is all, tap "{ that-is-all }".
announce-new-words = Please send me the new words, all of them, then tap "{ that-is-all }". Photos and the document stay.
announce-so-far =
    The announcement:

    { $words }

    If there is more, send it. If not, tap "{ that-is-all }".
announce-danger =
    This speaks of danger. I take it for a part of the announcement, and have called nobody.
    If there is real danger, call 119, 110 or 120 at once, or leave this and tell me again.
part-document = 📎 { $name }

post-too-long = That is too long: { $count } characters, at most { $most }. Please send it again, shorter, or as a document.
post-too-many-photos = Too many photos: { $count }, at most { $most }. Please send it again.
post-one-document = Only one document can go along. Please send it again.
post-document-too-large = The document is too large: at most { $most } MB, or older phones cannot open it. Please send it again.
post-kinds = Only words, photos and one document can be announced, no voice messages, places or contacts. Please send it again.
post-only-words = Here only the words can change. To change photos or the document, withdraw it and send a new one.
post-had-no-words = This announcement had no words, and none can be added. Withdraw it and send a new one.
post-without-words = (photos or a document only)

## For whom

audience-whom = Who shall get it?
audience-kind-groups = Group chats
audience-kind-teams = A team, everybody in private
audience-kind-home = A compound, a building or a unit, in private
audience-kind-everybody = Everybody: all groups, and each person in private
audience-which-groups = Which groups? You can choose several.
audience-which-teams = Which team? You can choose several.
audience-which-compound = Which compound?
audience-which-building = Which building? A unit is fine too, such as: building 3 unit 27.
audience-whole-compound = The whole compound
audience-building-unclear = I do not see which building. Please type it like this: building 3, or building 3 unit 27.
audience-group = { $circle } ({ $title })
audience-no-groups = No group is bound yet. Add me to one and send /bind there, or announce in private.
audience-nobody = Nobody at all would get it this way: nobody there uses Xiaoyuan. Please choose another.

audience-everybody = everybody
audience-teams = everybody in: { $teams }
audience-groups = groups: { $groups }
audience-compound = everybody in { $compound }
audience-building = everybody in { $compound }, building { $building }
audience-unit = everybody in { $compound }, building { $building }, unit { $unit }

## A look, and off it goes

announce-receipts = Shall everybody tap "{ button-have-read }" once it is read? Then you know who has not.
button-have-read = I have read it
announce-preview = 👇 This is how it will look:
announce-send = It goes to: { $reach }. Send it now?
reach-groups = { $count } groups
reach-people = { $count } people
reach-without = { $count } more do not use Xiaoyuan and will not get it; somebody has to tell them.
reach-gone = Groups I cannot reach: { $groups }
reach-quiet = These are the quiet hours: private messages would wake people. You can set a time.
announce-now = Send it now
announce-later = Set a time
announce-change-words = Change the words
announce-change-whom = Change for whom
announce-when = When shall it go? Such as: tomorrow 9 am, next Wednesday 15:00, 12-06 8:30.
announce-when-sure = It goes at { $time }. Is that right?
announce-other-time = Another time
moment-in-full = { $date } { $weekday } { $time }

announce-edit-sure = 👆 It will look like this, where it has been sent too. Is that right?
announce-edit-yes = Change it
announce-over = This announcement is not there any more, or was withdrawn.
announce-withdrawn = (This announcement was withdrawn.)
announce-missed = ⚠️ An announcement was to go at { $time }, but I was not running then, and it did not go. Shall it go now?
announce-sample = This is only how it will look.

## The card of an announcement

announcement-title = 📣 { $words }
announcement-whom = For: { $whom }
announcement-by = By { $name }
announcement-planned = ⏳ It goes at { $time }. Until then it can be taken back.
announcement-undone = Taken back; it did not go.
announcement-posted = It went at { $time }.
announcement-withdrawn = It was withdrawn (it went at { $time }).
announcement-missed = ⚠️ Its time passed ({ $time }); it did not go.
announcement-unpinned = 📌 Groups that did not let me pin it: { $count }. Please ask their owners to make me an admin who may pin.
announcement-counted = Counted
announcement-number = No. { $number }
announcement-line = { $number }. { $words } ({ $state })
announcement-state-planned = waiting
announcement-state-undone = taken back
announcement-state-posted = sent
announcement-state-withdrawn = withdrawn
announcement-state-missed = missed
announcements-title = 📣 The last announcements
announcements-none = Nothing has been announced yet. To announce something: /announce

fate-delivered = ✅ Arrived: { $count }
fate-waiting = ⏳ On their way: { $count }
fate-unreachable = ❌ Cannot be reached: { $count }
fate-refused = ❌ Not accepted: { $count }
fate-uncertain = ❓ May have arrived: { $count }
fate-expired = ❌ Not sent within a day: { $count }
fate-withdrawn = Withdrawn: { $count }

button-announcement-undo = Take it back
button-announcement-edit = Change the words
button-announcement-withdraw = Withdraw it
button-announcement-pin = Pin it in the groups
button-announcement-refresh = Count again
button-announcement-now = Send it now

receipt-noted = Noted, thank you!
receipt-already = You have tapped it already, thank you!
receipt-over = This announcement was withdrawn.

## Has it arrived, who has not read it

button-announcement-copies = Where it arrived
button-announcement-unread = Who has not read it
button-announcement-again = Send the failed again
button-announcement-uncertain = Send the unsure again
copy-line = { $name }: { $reason }
copies-more = … and { $count } more have not arrived
copies-all-arrived = All have arrived.
copies-again = { $count } sent again
copies-again-none = There is still nowhere to send it to; somebody has to tell them.
announce-some-failed = ⚠️ Of your announcement { $count } did not arrive, or may not have. See its card: /notices
copy-delivered = ✅ arrived
copy-waiting = ⏳ on its way
copy-refused = ❌ not accepted (the topic is closed, or such things are not allowed)
copy-uncertain = ❓ may have arrived
copy-expired = ❌ not sent within a day
copy-withdrawn = withdrawn
copy-group-gone = ❌ I am not in this group
copy-blocked = ❌ has blocked me, or the account is gone
copy-no-account = ❌ does not use Xiaoyuan
unread-counts = Read by { $read } of { $all }
unread-who = Not yet:
unread-more = … and { $count } more
unread-alone = 🏠 { $who } (lives alone)
unread-no-account = 📞 { $who } (does not use Xiaoyuan)
unread-tick = Whom you told by phone or at the door, tap her name.
unread-told = { $name } knows
told-ask = You help them. Whom you have told, tap the name:
told-all = All have been told, thank you!

## Let somebody announce today

delegate-which = To which compound may { $name } announce today? It ends with the day.
delegate-not = Take it back
delegate-done = Done, and she has been told. You get the card of all she announces, and can take it back within a minute.
delegate-cannot = That does not work: she does not use Xiaoyuan, or may announce anyway.
delegated-to-you = 📣 Today you may announce to { $compound }. Tap here to do it: /announce
delegated-no-more = You may not announce any more. If there is something to announce, please tell community staff.
