### What troubles many: the same problem, told of already

## One question before it is sent

same-known =
    A neighbour has reported this already, and it is being seen to:
    { $category }, { $place }

    Is it the same? Please tap one:
same-own =
    You have reported such a thing already, and it is being seen to:
    { $category }, { $place }

    Is it the same? Please tap one:
same-follow = Yes, tell me when it is solved
same-add = Yes, add my words to it
same-another = No, this is another one
same-followed = All right. When it is solved, or closed, I will tell you at once.
same-added = All right, your words are added. Whoever sees to it will read them.

## What she follows

followed-title = 👀 You follow: { $category }, { $compound }
button-stop-following = Stop telling me
followed-no-more = All right, you will hear no more of this one.
followed-solved = ✅ What you follow is solved: { $category }, { $compound }. If it is not at your place, please tell me.
followed-not_fixed = What you follow is closed. It could not be fixed this time: { $category }, { $compound }. To ask why, tap "{ key-human }".
followed-withdrawn = What you follow was withdrawn by whoever reported it: { $category }, { $compound }. If it still troubles you, tell me and I will report it again.
followed-merged = What you follow was reported by others too: { $category }, { $compound }. It is seen to together now, and I will tell you all the same.
