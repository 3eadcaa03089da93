### After the report: her own reports, the news, and whether it is solved

## My reports

mine-none = You have not reported anything yet. Just tell me what is wrong, or tap "{ key-report }".
mine-title = 📋 No. { $number }: { $category }
mine-code = 🔑 The door code is { $code }: whoever comes says these four digits first. Open the door only if they are right.
button-say-how-it-went = Say how it went
button-solved-now = It is solved now
button-withdraw = No longer needed
withdraw-sure = { $matter }: is it really no longer needed?
button-withdraw-yes = Really no longer needed
button-withdraw-no = Still needed
withdraw-not = All right, it goes on.
withdrawn-noted = All right, it is withdrawn. Nobody will come.

## News

matter = Your report on { $category } (no. { $number })
news-claimed =
    👍 { $matter }: { $who } has taken it.

    🔑 The door code is { $code }. Whoever comes says these four digits first. Open the door only if they are right.
news-on-the-way =
    🚶 { $who } is on the way to you (no. { $number }).

    🔑 Remember the door code: { $code }. Whoever comes says it first. Open the door only if it is right.
news-given-back = { $matter }: the person who had taken it cannot come after all. I go on looking for somebody else.
news-later = { $matter }: this is not a good time to disturb neighbours. At { $time } I will ask them.
news-referred =
    { $matter } is now with { $unit }, who will see to it.
    Community staff keep an eye on it too.
news-with-staff = { $matter }: community staff are seeing to it now.
news-not-fixed =
    { $matter } is closed. It could not be fixed this time, we are sorry.
    The reason: { $why }
    If you still need help, tap "{ key-human }".

## Is it solved?

solved-ask = { $matter } is done, says { $who }.
solved-question = Is it really solved? Please tap one. You have the last word.
button-solved = ✅ Solved
button-half-solved = 🔸 Half solved
button-not-solved = ❌ Not solved
solved-reminder = { $matter } still waits for your word: is it solved? Please tap a button below.
solved-thanks = { $matter } is solved, good. Thank you for telling me. I am here whenever you need something.
solved-answered = { $matter }: { $state }.
half-solved-what = What is still missing? Type, or send a photo or a voice message. If there is nothing to say, tap "{ nothing-to-add }".
half-solved-thanks = Noted. Community staff will see to the rest.
not-solved-what = What is still wrong? Type, or send a photo or a voice message. If there is nothing to say, tap "{ nothing-to-add }".
not-solved-thanks = Noted. It is not over: somebody will be found for it again.
nothing-to-add = Nothing to add
