### Partner units of the alliance

referral-asks = 🤝 The community asks for your help: { $category }
button-unit-cannot = We cannot do it
unit-gave-back = All right, it is with community staff again. Thank you.
referral-over = No. { $number }: { $state }. Thank you.
