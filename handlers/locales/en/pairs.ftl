### Jobs for two

offer-for-two = 👥 This takes two people.
in-hand-second-sought = 👥 This takes two. I am looking for the second one, and will tell you at once.
together-claimed = 👥 You go together with { $name }.
together-on_the_way = 👥 You go together with { $name }; one of you is on the way.
contact-when-two = The elder lives alone and does not know you yet, so two must go. You will see it once there is a second one.
news-joined = { $matter }: { $name } comes too. The door code stays the same.
news-left = { $job }: { $name } cannot come after all. The job stays yours; I am looking for another one.
news-left-her = { $matter }: { $name } cannot come after all. I am looking for another one, to come with the first.
second-nobody = 👥 It takes two, and there is no second one left to ask. Please assign one, or say that one is enough.

case-for-two = 👥 Takes two
button-need_two = Takes two
button-need_one = One is enough
button-join = Assign a second
did-need_two = said that it takes two
did-need_one = said that one is enough
did-join = took the second seat
did-leave = cannot after all; the other still goes
