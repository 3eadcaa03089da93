### Reporting for somebody else: an elder, a neighbour

## For whom

for-whom = Is this about your own home, or are you reporting for somebody else? Please tap one:
for-myself = My own home
for-another = Somebody else's
report-for-another = For somebody else
her-name = For whom is it? Please type the name, such as: Mary Wang.
her-name-wrong = Please type the name, in thirty letters at most.
her-phone = What is the phone number there? If there is none, tap "{ her-phone-none }".
her-phone-none = No phone
place-which-flat-hers =
    Which building, unit and flat is it? Please type it, such as: building 3, unit 2, flat 101.
    Only those who go there to help and community staff see this.
for-her = For { $name }. { $phone }
report-thanks-to-confirm =
    ✅ It is sent, as report no. { $number }.
    It is the first time that you report for this neighbour. Community staff ask first; then I find somebody. As soon as there is news, I will tell you.

## Is it so?

vouch-asks = { $helper } has reported something for { $name }: { $category }. Is it so?
button-vouch-yes = Yes, please come
button-vouch-no = No, it is not so
vouch-thanks = All right, I am finding somebody.
vouch-noted = Noted. I tell community staff.
vouch-over = This has been asked and answered.
vouch-doubted = ⚠️ No. { $number }: { $name } says it is not so. Please ask before you go on.
news-vouched = Report no. { $number } has been confirmed. It goes on now.
did-vouch = said it is so
did-doubt = said it is not so

## On the cards

mine-for = 👤 For { $name }
mine-unconfirmed = ⏳ Community staff ask first; then somebody is found.
news-pass-on = Please tell { $name } the code. Whoever comes goes there.
case-for = 👤 { $helper } reported for { $name }
case-unconfirmed = ⚠️ Nobody has asked yet whether they know each other. Please phone, and then tap "{ button-vouch }".
button-vouch = Asked, find somebody
contact-helper = Reported by { $name }, phone { $phone }
