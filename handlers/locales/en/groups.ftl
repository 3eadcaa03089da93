### Group chats: where the bot is, and whom each is for

command-groups = Groups: where I am, and for whom
group-staff-only = Only community staff can use this. If you need something, please tell me in private.
group-who-are-you =
    You are speaking as the group or as a channel, so I cannot see who you are, and cannot do it.
    Please say it again under your own name.

## For whom

circle-all = The whole community
circle-none = nobody yet
team-volunteer = Talent pool
team-red_hat = Red hats
team-party_member = Party members
team-partner = Alliance

## Binding

group-chat-for-whom = Whom is the group "{ $title }" for?
group-chat-bound = Done: it is bound.
group-chat-bound-here =
    This group is bound now: { $circle }.
    From now on I post here what concerns: { $circle }.
group-chat-unbound = No longer bound
group-chat-unbound-here = This group is no longer bound. I will not post announcements here.
group-chat-asked-in-private = Whom is this group for? I have asked you in private, please look there.
group-chat-not-there = This group is not there any more.

## The card of a group

group-chat-title = 👥 { $title }
group-chat-nameless = (a group without a name)
group-chat-place-in = I am in it, and can write.
group-chat-place-restricted = ⚠️ I am in it, but may not write: announcements do not arrive. Please ask its owner to allow it.
group-chat-place-gone = ❌ I am not in it: announcements do not arrive. Please ask its owner to add me again.
group-chat-for = For: { $circle }
group-chat-topic = Announcements go to the topic in which it was bound.
group-chat-bound-by = Bound by { $name }
button-bind = Bind
button-rebind = Bind anew
button-unbind = Unbind

## All groups

group-chats-title = 👥 My groups
group-chat-line-in = ✅ { $title }: { $circle }
group-chat-line-restricted = ⚠️ { $title }: { $circle } (I may not write)
group-chat-line-gone = ❌ { $title }: { $circle } (I am not in it)
group-chats-how = Tap a group to see or bind it. You can also send /bind in the group itself.
group-chats-none = I have not been in a group yet. Add me to one, then send /bind there.

## What changed in a group, for staff

group-chat-now-in = 👥 I can write in "{ $title }" again.
group-chat-now-restricted = ⚠️ I may not write in "{ $title }" any more: announcements do not arrive. Please ask its owner to allow it.
group-chat-now-gone = ❌ I am not in "{ $title }" any more: announcements do not arrive. If you need it, please ask its owner to add me again.
group-chat-renamed = 👥 "{ $old }" is called "{ $new }" now; it stays bound.
group-chat-moved = 👥 "{ $title }" became a supergroup. I went along; it stays bound.

## From a group into a private chat

group-go-on = { $name }, many people read here. I have noted what you said. Do not tell your address or phone here: please tap below, and we go on in private.
button-go-on-in-private = 💬 Go on in private
from-group-unknown = This link is not right. If you need something, just tell me.
from-group-not-yours = This link is for somebody else. If you need something, just tell me.
from-group-used = I have taken over what you said in the group. If there is more, just tell me.
from-group-expired = This link has expired, and I have not kept what you said in the group. Please tell me again.
