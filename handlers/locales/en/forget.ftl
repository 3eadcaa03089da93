### Forget me: erase what is kept

command-forget = Erase my data and forget me
forget-what =
    Shall I forget you?

    Erased: your name, phone, address and account, what you said, your photos and recordings, and your roles.
    Left: figures only, such as how many lamps were mended in this compound this year. Nobody can tell whose.

    It cannot be undone. If you write to me again, I will meet you as for the first time.
forget-what-staff =
    Shall { $name } be forgotten? Please make sure that it is the person's own wish.

    Erased: name, phone, address, what was said, photos and recordings.
    Left: figures only. Nobody can tell whose.

    It cannot be undone.
forget-yes = 🗑 Erase everything
forget-no = No, keep it
forget-done = It is all erased; I do not know you any more. The messages on your phone you can clear yourself. If something is wrong one day, just write to me.
forget-done-staff = Erased. Only figures are left.

forget-first = One moment. This is still open:
forget-first-staff = Not yet. This is still open; you can end each on its card:
forget-open = No. { $number }: { $category }. If it is not needed any more, tap "{ button-withdraw }" below; if it is done, say so there.
forget-open-for-you = No. { $number }: { $category }, which somebody reported for you. Ask that person to withdraw it, or tap "{ key-human }".
forget-job = You have this job in hand: { $job }. Please finish it, or tap "{ button-give-back }" below.
forget-alarm = The danger that you told of is not over yet; somebody on duty is seeing to it.
forget-alarm-held = You have an alarm that is not over yet.
forget-duty = You are on the on-duty list. Please send /duty first to leave it.
forget-last-admin = You are the only administrator. Please send /invite first and let somebody follow you.
forget-again = When all that is ended, send /forget again.
somebody-forgotten = (somebody who was erased)
forget-helped = { $name } has no helper any more. Please find somebody else to speak for them.
