### Who may go to an elder living alone, and what needs a certificate

guard-staff =
    👵 Xiaoyuan found no volunteer who may go. Please assign somebody, and say how.
    To an elder living alone goes somebody whom she knows; work on the wiring needs a certificate.
guard-duty = { $name }, you are on duty today: please keep an eye on it.
assign-company = The elder lives alone and does not know this volunteer yet. How shall it be?
assign-vouch = I vouch
assign-along = I go along
assign-two = Two go together
assign-second = Who is the second?
assign-no-certificate = This is work on the wiring and needs a certificate, and none is on file. When you have seen it, note it in /pool, then assign again.
company-vouch = staff vouch
company-along = staff go along
company-second = together with { $name }
news-along = { $job }: { $name } of the community staff goes with you. Please agree on a time first.
news-together = { $job }: please go together with { $name }. Please agree on a time first.
talent-certificate = 🪪 Certificate: { $which }
button-certificate = Note certificate
certificate-which = Which certificate have you seen? Please type its name and number, such as: electrician T123
certificate-none = None

## She may not go any more

claim-uncertified = Thank you! As it turns out this needs a certificate, and none of yours is on file. I will ask somebody else.
claim-unknown = Thank you! The neighbour lives alone and does not know you yet, so staff arrange who goes.

## Staff see every match

match = 👵 No. { $number }, an elder living alone: { $who } goes there ({ $why }).
match-known = the elder knows who comes
match-two = two go together
match-arranged = arranged by staff
