### Importing a list: the template, what is said of a list, what to put right

command-import = Import a list: register many people at once
import-template = people.csv
import-how =
    Fill this template in, one person to a line, save it and send it back to me.
    Name, compound and building are needed. CSV or Excel (.xlsx), up to 10,000 people.
import-send = Please send the list here: tap the paper clip, then "File".
import-example-name = Example: Zhang San
import-yes = yes

column-name = Name
column-phone = Phone
column-compound = Compound
column-building = Building
column-unit = Unit
column-flat = Flat
column-alone = Alone
words-for-column-name = name
words-for-column-phone = phone telephone mobile number
words-for-column-compound = compound
words-for-column-building = building
words-for-column-unit = unit entrance
words-for-column-flat = flat apartment room
words-for-column-alone = alone
words-for-lives-alone = alone true
words-for-not-alone = false

## Receiving a file

document-comes = I have it. Let me look.
document-lost = I could not fetch this file. Nothing has changed. Please send it again.
document-not-now = I have the file, but you are in the middle of something else, so I did not read it. Please send it again afterwards.
please-send-a-file = This step needs a file. Please tap the paper clip, then "File", and send me the list. To leave, tap "{ button-cancel }".

## Nobody registered

import-nobody = ❌ Nobody was registered.
import-again = Put it right, and just send it to me again.
import-gone = This list lay here too long, and I have deleted it.
import-unreadable-empty = This list is empty.
import-unreadable-too-big = The file is too large. I take up to 2 MB; please send it in parts.
import-unreadable-too-long = The list is too long. I take up to 10,000 people and 50 columns at a time; please send it in parts.
import-unreadable-old-excel = This is the old Excel format, or has a password. Please save it as .xlsx or CSV, without a password.
import-unreadable-no-table = This does not look like a list, or the file is broken. I can read CSV and Excel (.xlsx).
import-columns-unknown = I do not know these columns of the first line: { $columns }. Please name columns as in the template, and take out any others.
import-columns-double = These columns are there twice: { $columns }.
import-columns-missing = These columns are missing from the first line: { $columns }.
import-fault = Line { $line }, { $column }: { $wrong }
import-wrong-missing = not filled in
import-wrong-too-long = too long
import-wrong-formula = "{ $cell }" is a formula or an error; please type the words
import-wrong-date = "{ $cell }" was taken for a date; please format this column as text and type it again
import-wrong-not-a-name = "{ $cell }" does not look like a name
import-wrong-letters = "{ $cell }" has more than digits in it
import-wrong-rounded = "{ $cell }" has lost its last digits; please format this column as text and type it again
import-wrong-not-a-phone = "{ $cell }" does not look like one phone number
import-wrong-unknown-compound = there is no compound "{ $cell }"
import-wrong-neither = please say yes or no; it is "{ $cell }" now
import-wrong-unnamed = "{ $cell }" is one too many: no column is named above it
import-wrong-twice = the same person as on line { $earlier }
import-faults = Things to put right: { $count }. All of them are in the document above.
import-faults-file = to-put-right.csv
import-faults-caption = What to put right, one thing to a line.
import-line = Line
import-column = Column
import-cell = Now
import-what = What to change

## Registering

import-guessed = I take "{ $typed }" for { $meant }.
import-there = Registered already and left alone: { $count } ({ $names })
import-phone-taken = Left out, because somebody of another name has the phone: { $count } ({ $pairs }). Please look with /people.
import-pair = { $name } with { $other }
import-nobody-new = There is nobody to add.
import-sure = The list is all right. To register: { $count }, of them elders living alone: { $alone }. Shall I?
import-do = Register
import-do-not = Not now
import-done = ✅ Registered: { $count }.
import-changed = The register has changed meanwhile, so nobody was registered this time. Please send the list again.
