### Polls: a question below an announcement

## Asking

announce-add-poll = Add a poll
announce-change-poll = Change the poll
poll-ask =
    What do you want to ask? One a line: the question first, then 2 to 10 options. Such as:
    When shall we clear the stairs?
    Saturday morning
    Sunday afternoon
    You can also send me a poll.
poll-ask-options =
    { $question }
    What can people choose from? One a line, 2 to 10; or on one line, with commas between them.
poll-out = No poll after all
poll-too-few = That is too little: at least two options are needed, one a line. Please send it again.
poll-too-many = Too many options: { $about }, at most { $most }. Please send it again.
poll-twice = Two options are the same: { $about }. Please send it again.
poll-question-too-long = The question is too long: { $about } characters, at most 300. Please send it again.
poll-option-too-long = This option is too long, at most 100 characters: { $about }. Please send it again.
post-one-poll = An announcement can hold one poll. Please send it again.
part-poll = 📊 { $question } ({ $options })
poll-until-ask = Until when can people vote? Tap, or type a time, such as: Friday 5 pm.
poll-hours-24 = For a day
poll-hours-72 = For three days
poll-hours-168 = For a week
poll-hours-none = Until I end it

## What everybody sees

poll-question = 📊 { $question }
poll-option = { $number }. { $option }: { $count }
poll-count = { $count } have voted. Tap below to vote; each has one vote and may change it.
poll-until = Until { $when }.
poll-over = The poll is over; { $count } have voted.
poll-choose = { $number }. { $option }
poll-chosen = ✅ { $number }. { $option }
poll-noted = Noted: { $option }. To change it, tap another.
poll-same = That is what you chose: { $option }
poll-closed = The poll is over.

## What staff see

button-announcement-votes = Votes by place
button-announcement-close = End the poll
button-announcement-publish = Publish the result
poll-where = 📊 Votes by place
poll-by-chat = Where they voted:
poll-by-compound = Where they are registered:
poll-in-private = in private
poll-share = · { $name }: { $counts }
poll-share-option = “{ $option }” { $count }
poll-strangers = { $count } of them are not registered; they tapped in a group.
poll-result = 📊 Result of the poll: { $question }
poll-result-option = { $option }: { $count } ({ $share } %)
poll-result-count = { $count } have voted. Thank you all!
data-votes = Votes
data-voted = { $time } { $question }: { $option }
