### Who may use what; administrators invite by one-time links

volunteers-only = This is for the talent pool. To help your neighbours, sign up here: /join
admins-only = This is for administrators. If you need something, just tell me.
command-invite = Invite somebody by a one-time link

invite-which = What shall the new one be?
invite-which-unit = For which unit?
invite-link =
    Invitation: { $role }
    Send the link below to this one person, who opens it and taps "Start". It works once, until { $time }.

    { $link }
