### Words of every conversation: any question may use them

## Ways out below every question

button-back = Back
button-cancel = Cancel
button-human = Staff

## Answers

yes = Yes
no = No
that-is-all = That is all
chosen-all = Done choosing
all-of-them = All of them
numbered = { $number }. { $label }
marked = ✅ { $label }
unmarked = ⬜ { $label }

## Not understood

please-choose = I did not understand. Please tap one of the buttons below, or type the words on it.
choose-first = Nothing is chosen yet. Please tap one first, then "{ chosen-all }".
say-in-words = I can only read words here. Please type a few words.
cannot-take = I cannot take this in. Please type, or send a photo or a voice message.
added = All right, I have added that.
offer-human = If this is difficult, tap "{ button-human }" and community staff will help you.

## Leaving

cancelled = All right, I have dropped that. Tell me whenever you need something.
nothing-to-cancel = There is nothing half said at the moment. If you need something, just tell me.
here-when-needed = All right. Just tell me whenever you need something.
conversation-waiting = We stopped halfway. I am still waiting for your answer.
conversation-handed-over =
    You had not finished, so I gave what you said to the community staff: no. { $number }.
    They will be in touch with you.
conversation-lost =
    Sorry, I lost the thread of what we were saying. I have told community staff.
    Please tell me once more, or tap "{ button-human }".
sorry =
    Sorry, something is wrong on my side, and I could not do what you just asked.
    Please try again in a while, or phone the service centre.
edited-too-late =
    You changed an earlier message, but I have used it already and cannot change it.
    To add something, tap "{ key-my }". To have it corrected, tap "{ key-human }".

## Buttons that do nothing any more

button-not-yours = This button is not for you, or no longer works.
button-unknown = This button does not work now.
card-further-down = 👇 There is a new card below: please use that one.
button-over = That conversation is over. No need to tap here any more.
button-old = That was an earlier question. Please look at the newest one, at the bottom.
too-late = A moment too late: this has just changed. No need to tap any more.

## A phone number shared as a card

phone-kept = I have your phone number. Thank you.
contact-not-yours = This is somebody else's card, so I did not keep it. Please send your own.

## Joining words

quoted = 💬 { $words }
line-and =
    { $before }
    { $after }
list-and = { $before }, { $after }
part-earlier = (and { $count } messages before)
part-photo = 📷 Photo
part-voice = 🎤 Voice message
part-place = 📍 Place on the map
part-contact = 📇 Contact card
part-with-words = { $part }: { $words }

## In groups

group-come-to-me =
    Hello, I am Xiaoyuan. Many people read here, so please tell me in private.
    Tap here to find me: { $link }
