"""Commands, and the plain words that mean the same in every state."""

from dialogue.words import t
from domain.rights import Right, may
from handlers import post
from handlers.allowed import allowed
from handlers.commands import everybody, staff, volunteers
from handlers.commands.command import Command
from handlers.turn import Visit

COMMANDS: dict[str, Command] = {
    "start": everybody.start,
    "help": everybody.help,
    "report": everybody.report,
    "my": everybody.my_reports,
    "calendar": everybody.calendar,
    "human": everybody.human,
    "cancel": everybody.cancel,
    "back": everybody.back,
    "join": everybody.join,
    "language": everybody.language,
    "mydata": everybody.my_data,
    "forget": everybody.forget,
    "hall": everybody.council_hall,
    "jobs": volunteers.jobs,
    "pool": volunteers.pool_page,
    "desk": staff.desk,
    "people": staff.find,
    "import": staff.import_list,
    "activity": staff.activity,
    "holidays": staff.holidays,
    "duty": staff.duty,
    "announce": staff.announce,
    "notices": staff.notices,
    "groups": staff.group_chats,
    "bind": staff.group_chats,
    "unbind": staff.group_chats,
    "meeting": staff.meeting,
    "invite": staff.invite,
}

RIGHTS: dict[str, Right] = {
    "start": Right.TALK,
    "help": Right.TALK,
    "report": Right.TALK,
    "my": Right.TALK,
    "calendar": Right.TALK,
    "human": Right.TALK,
    "cancel": Right.TALK,
    "back": Right.TALK,
    "join": Right.TALK,
    "language": Right.TALK,
    "mydata": Right.TALK,
    "forget": Right.TALK,
    "hall": Right.TALK,
    "jobs": Right.WORK,
    "pool": Right.TALK,
    "desk": Right.DESK,
    "people": Right.PEOPLE,
    "import": Right.PEOPLE,
    "activity": Right.CALENDAR,
    "holidays": Right.CALENDAR,
    "duty": Right.DUTY,
    "announce": Right.ANNOUNCE,
    "notices": Right.ANNOUNCE,
    "groups": Right.GROUPS,
    "bind": Right.GROUPS,
    "unbind": Right.GROUPS,
    "meeting": Right.HALL,
    "invite": Right.INVITE,
}
"""What one must have the right to, for each command."""

REFUSALS: dict[Right, str] = {
    Right.WORK: "volunteers-only",
    Right.DESK: "staff-only",
    Right.PEOPLE: "staff-only",
    Right.CALENDAR: "staff-only",
    Right.DUTY: "staff-only",
    Right.ANNOUNCE: "staff-only",
    Right.GROUPS: "staff-only",
    Right.HALL: "staff-only",
    Right.INVITE: "admins-only",
}
"""How whoever has not the right to a command is told so."""

PLAIN_WORDS: dict[str, str] = {
    "words-for-report": "report",
    "words-for-my": "my",
    "words-for-calendar": "calendar",
    "words-for-human": "human",
    "words-for-cancel": "cancel",
    "words-for-back": "back",
    "words-for-help": "help",
    "words-for-mydata": "mydata",
    "words-for-forget": "forget",
}
"""Sentences of the locales that list words, between spaces, and the command those words mean."""


async def obey(visit: Visit, name: str, rest: str) -> None:
    """Do what a command stands for, if who speaks has the right to it."""
    right = RIGHTS[name]
    if await _may_say(visit, name):
        await COMMANDS[name](visit, rest)
    else:
        await post.reply(visit, t(REFUSALS[right]))


async def _may_say(visit: Visit, name: str) -> bool:
    """Tell whether who speaks has the right; who is let announce for today gets no list of all."""
    if name == "announce":
        return await allowed(visit, RIGHTS[name])
    return may(visit.speaker, RIGHTS[name])
