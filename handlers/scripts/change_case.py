"""Staff put a report right: its category, its place, or that it is the same as another one."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t
from domain.taxonomy import Group, categories
from handlers import same_matter, wording
from handlers.actions import case, moving
from handlers.scripts.place import asked_place


async def recategorize(talk: Talk, report_id: int, seen: int) -> None:
    """Choose the shelf, then the category on it."""
    groups = [Choice(group, Text(f"group-{group}")) for group in Group]
    group = await talk.choice("group", t("recategorize-group"), groups)
    on_it = [code for code, known in categories().items() if known.group == group]
    choices = [Choice(code, wording.category(code)) for code in on_it]
    category = await talk.choice("category", t("recategorize-which"), choices)
    done = await talk.step("recategorize", case.recategorize, report_id, category, seen)
    _say(talk, done=done)


async def correct_place(talk: Talk, report_id: int, seen: int) -> None:
    """Where it is in truth."""
    home = await asked_place(talk, "", at_home=False)
    _say(talk, done=await talk.step("correct", moving.correct_place, report_id, home, seen))


async def merge_report(talk: Talk, report_id: int, seen: int) -> None:
    """Choose the report that it goes on with, by its number; asked once more."""
    found = await talk.look("alike", same_matter.alike, report_id)
    choices = [option.as_choice() for option in found]
    number = await talk.ask("number", t("merge-report-which"), read_number, choices)
    other = await talk.look("other", same_matter.described, report_id, int(number))
    if not other:
        talk.say(t("merge-report-none"))
        return
    question = t("merge-report-sure", other=other)
    if not await talk.confirm("sure", question, t("merge-report-yes"), t("close-no")):
        talk.say(t("nothing-changed"))
    else:
        _say(talk, done=await talk.step("merge", case.merge, report_id, int(number), seen))


def read_number(words: str) -> str | Text:
    """Take the number of a report."""
    digits = "".join(c for c in words if c.isdecimal())
    return str(int(digits)) if 0 < len(digits) < 10 else t("merge-report-number")


def _say(talk: Talk, *, done: bool) -> None:
    talk.say(t("staff-done") if done else t("too-late"))
