### Her own report, under way: where it stands, more to say, an urge, another place, thanks

## Where it stands, and who is on it

mine-now-new = It has arrived. Community staff are arranging it.
mine-now-seeking = I am looking for somebody to come. Nobody has taken it yet.
mine-now-claimed = { $who } has taken it, and has not set off yet.
mine-now-on_the_way = { $who } has set off and is on the way.
mine-now-referred = It is now with { $who }, who will see to it.
mine-now-with_staff = Community staff are seeing to it.
mine-now-finished = { $who } says it is done. Please say whether it really is.
mine-now-to_call = { $who } says it is done. Community staff will phone and ask you whether it is.
mine-now-half_solved = Half of it is solved. Community staff will see to the rest.
mine-now-solved = It is solved.
mine-now-not_fixed = It is closed. It could not be fixed this time.
mine-why = The reason: { $why }
mine-now-withdrawn = It is withdrawn. Nobody will come.
mine-now-merged = It is seen to together with another report of the same matter. I will tell you how it ends.
mine-urged = Times you asked them to hurry: { $count }

## More to say, or a photo

button-add = Add words or photo
add-what = What would you like to add? Type, or send a photo or a voice message.
add-thanks = Added. Whoever helps you, and community staff, will see it.
news-added = 💬 { $job }, the resident adds: { $words }
news-shown = 📷 { $job }, the resident added a photo or a voice message. Tap "{ button-files }".

## Please hurry

button-urge = Please hurry
urge-done = All right, I asked them to hurry. Whoever helps you, and community staff, know that you are waiting.
urge-today-already = I have asked them today already; they know that you are waiting. Tomorrow I can ask again.
urge-which = Which one is it about? Please tap one:
news-urged = ⏰ { $job }: the resident is still waiting for you, and asks. If you cannot go, tap "{ button-give-back }" and I will find somebody else.
urged-staff = ⏰ { $job }: the resident asks you to hurry. Please have a look.
case-urged = ⏰ Urged: { $count }
did-urge = asked to hurry

## Another place

button-change-place = Change the place
change-place-sure = The place becomes: { $place }. Is that right?
change-place-done = Done. It is now: { $place }.
news-place-changed = 📍 { $job }: the place has been put right. Before you go, please look at phone and address again.
did-change_place = changed the place

## Thanks and stars, for her who likes to give them

thanks-if-you-like = If you would like to thank { $who }, one tap is enough. You need not.
button-thank = ❤️ Say thank you
stars-label = { $count } ⭐
thanks-passed-on = All right, I passed your thanks on.
thanks-told = ❤️ I passed your thanks on to { $who }.
stars-noted = Noted. Thank you.
stars-given = You gave { $stars }
news-her-thanks = ❤️ { $job }: the resident thanks you!
news-her-words = ❤️ { $job }: the resident says to you: { $words }
did-thank = said thank you
did-stars = gave stars

## Nobody has said yet that it is done, and she says that it is well

mended-early-told = All right, I told { $who } what you said. If anything is still wrong, just tell me.
news-mended-early =
    💬 { $job }, the resident says: { $words }
    If you are done, please tap "{ button-finish }".
