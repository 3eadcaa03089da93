### Partner units of the alliance

referral-asks = 🤝 The community asks for your help: { $category }
button-unit-cannot = We cannot do it
unit-gave-back = All right, it is with community staff again. Thank you.
referral-over = No. { $number }: { $state }. Thank you.

## At an elder's home staff go along

referral-title = No. { $number }
referral-waits = 👵 The elder lives alone, so somebody of the community staff goes with you. Phone and address stand here once it is settled who.
referral-along = 👵 The elder lives alone, so { $name } of the community staff goes with you. Please agree on a time first.
along-wanted = 👵 The elder lives alone, so one of us must go along: tap "{ button-along }", and the unit sees the address.
button-along = I go along
did-along = goes along with the unit
