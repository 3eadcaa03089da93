"""Staff change what the register says of somebody: name and phone, home, helper, a double entry."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, t
from handlers import finding
from handlers.actions import register
from handlers.looks import Option
from handlers.scripts.any_words import read_words
from handlers.scripts.find_people import NONE
from handlers.scripts.join_pool import read_name, read_phone
from handlers.scripts.place import asked_place


async def rename_person(talk: Talk, person_id: int) -> None:
    """Write name and phone anew."""
    name = await talk.ask("name", t("person-name"), read_name)
    without = Choice(NONE, t("person-without-phone"), t("words-for-no-phone"))
    phone = await talk.ask("phone", t("person-phone"), read_phone, [without])
    phone = "" if phone == NONE else phone
    _say(talk, done=await talk.step("rename", register.rename, person_id, name, phone))


async def move_house(talk: Talk, person_id: int) -> None:
    """Somebody lives elsewhere now."""
    home = await asked_place(talk, "", at_home=True)
    _say(talk, done=await talk.step("move", register.move, person_id, home))


async def name_helper(talk: Talk, person_id: int) -> None:
    """Note who speaks for her, or that nobody does."""
    words = await talk.ask("who", t("helper-who"), read_words, [Choice(NONE, t("helper-nobody"))])
    helper: int | None = None
    if words != NONE:
        picked = await _pick(talk, words, person_id)
        if picked is None:
            return
        helper = int(picked.id)
    _say(talk, done=await talk.step("helper", register.name_helper, person_id, helper))


async def merge_people(talk: Talk, person_id: int) -> None:
    """Two entries are one person: asked once more, for it cannot be undone."""
    words = await talk.ask("who", t("merge-who"), read_words)
    gone = await _pick(talk, words, person_id)
    if gone is None:
        return
    kept = await talk.look("kept", finding.named, person_id)
    question = t("merge-sure", kept=kept, gone=gone.label)
    if not await talk.confirm("sure", question, t("merge-yes"), t("close-no")):
        talk.say(t("nothing-changed"))
    elif await talk.step("merge", register.merge, person_id, int(gone.id)):
        talk.say(t("staff-done"))
    else:
        talk.say(t("merge-not"))


async def _pick(talk: Talk, words: str, person_id: int) -> Option | None:
    """Choose somebody among those whom words fit; None, and said so, if there is nobody."""
    found = await talk.look("found", finding.others, words, person_id)
    if not found:
        talk.say(t("people-nobody"))
        return None
    choices = [option.as_choice() for option in found]
    picked = await talk.choice("picked", t("people-which"), choices)
    return next(option for option in found if option.id == picked)


def _say(talk: Talk, *, done: bool) -> None:
    talk.say(t("staff-done") if done else t("person-gone"))
