"""Commands, and the plain words that mean the same in every state."""

from handlers.commands import everybody, staff, volunteers
from handlers.commands.command import Command

COMMANDS: dict[str, Command] = {
    "start": everybody.start,
    "help": everybody.help,
    "report": everybody.report,
    "my": everybody.my_reports,
    "human": everybody.human,
    "cancel": everybody.cancel,
    "back": everybody.back,
    "join": everybody.join,
    "language": everybody.language,
    "jobs": volunteers.jobs,
    "desk": staff.desk,
    "duty": staff.duty,
}

PLAIN_WORDS: dict[str, str] = {
    "words-for-report": "report",
    "words-for-my": "my",
    "words-for-human": "human",
    "words-for-cancel": "cancel",
    "words-for-back": "back",
    "words-for-help": "help",
}
"""Sentences of the locales that list words, between spaces, and the command those words mean."""
