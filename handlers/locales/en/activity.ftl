### Activities: signing up, and whether enough come

activity-title = 📣 { $name }
activity-when = 🕘 { $when }
activity-where = 📍 { $place }
activity-leader = Led by { $name }
activity-count = ✅ { $count } coming
activity-count-of = ✅ { $count } coming, { $capacity } places
activity-waiting = ⏳ { $count } waiting for a place: { $names }
activity-names-more = { $names } and { $count } more
activity-lacking = { $count } more needed. If you can come, tap below.
activity-full = All places are taken. Sign up to wait for one: if somebody stays away, it is your turn.
activity-you-come = You are coming. If you cannot, please tap below, so that somebody else can.
activity-you-wait = You are waiting for a place. I will tell you when it is your turn.
button-activity-join = 🙋 I will come
button-activity-leave = I cannot come

## After a tap

activity-joined = You are on the list, number { $place }
activity-joined-meet-me = You are on the list, number { $place }. If I am to remind you, open a private chat with me and say hello
activity-joined-waiting = All places are taken. You are number { $place } of those waiting
activity-joined-before = You are on the list already
activity-left = All right, you are off the list
activity-not-joined = You are not on the list
activity-over = This one is over.
activity-called-off = This one does not take place.
activity-not-there = This activity is not there any more.

## Told in private

activity-moved-up = 🙋 Somebody cannot come, so it is your turn: { $what }
activity-too-few = ⚠️ Too few people. { $what }. { $count } have signed up, { $fewest } are needed.
activity-no-group = ⚠️ These groups did not get it, because I am not in them or they are not bound yet: { $circles }
