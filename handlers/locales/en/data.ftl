### My data: what Xiaoyuan keeps

command-mydata = My data: what Xiaoyuan keeps
data-caption = This is what Xiaoyuan keeps about you; tap it to read. Photos and recordings are not in it, only that there are some.
data-caption-staff = This is what is kept about { $name }. Please show it to the person, or print it for the person, and delete this file afterwards.
data-file = my-data-{ $day }.html
data-title = What is kept about { $name } ({ $community }, { $day })
data-nothing = Nothing.

data-who = Who you are
data-helps = A neighbour for whom you speak: { $name }
data-account = Account: { $channel } { $handle }

data-roles = Roles
data-since = { $role }, since { $time }
data-let-announce = May announce to { $compound }, until { $time }
data-invited = { $time } opened an invitation: { $role }

data-reports = Reports
data-report = No. { $number }: { $category }, { $compound } { $place }
data-by-another = 👤 Somebody else reported this for you

data-followed = What you follow
data-matter = { $category }, { $compound }

data-notes = What you said about other people's reports
data-note = { $time } No. { $number }

data-pool = Talent pool

data-offers = Jobs you were asked to do
data-answers = Known from your answers: asked { $offers }, said yes { $accepted }, seen through { $kept }, given back { $given }. It only serves to ask better.
data-refused = { $answer } ({ $why })
data-offer = { $time } No. { $number } { $category }: { $answer }

data-activities = Activities you signed up for
data-activity-signed-up = { $time } { $name }: signed up
data-activity-there = { $time } { $name }: was there
data-activity-away = { $time } { $name }: signed up and did not come

data-meetings = Council meetings
data-meeting = The meeting of { $time }

data-proposals = What you proposed to the council
data-proposed = Proposed { $time }

data-alarms = Dangers
data-alarm =
    { $time } { $danger }
    💬 { $words }

data-announcements = Announcements you have read
data-read = { $time } you tapped that you have read: { $words }
data-heard = { $time } somebody tapped for you: { $words }

data-looks = Who looked at your data, or changed them
data-somebody = somebody who was helping you
look-alarm = saw phone and address because of a danger
look-alone = changed whether you live alone
look-contact = saw phone and address
look-data = made this file
look-helper = changed who speaks for you
look-imported = registered you from a list
look-merged = put two entries together
look-moved = changed the address
look-other = looked at something, or changed it
look-person = saw phone and address in the register
look-registered = registered you
look-renamed = changed name or phone

data-besides = Also
data-messages = What you sent, and what Xiaoyuan sent, is blanked { $days } days after it is done. Reports stay.
data-to-change = If something is wrong, tap "{ key-human }" and ask staff to change it.
