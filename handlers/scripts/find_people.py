"""Staff find somebody of the community, or register one who has no account."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t
from handlers import finding
from handlers.actions import register
from handlers.scripts.any_words import read_words
from handlers.scripts.join_pool import read_name, read_phone
from handlers.scripts.place import asked_place

NEW, NONE = "new", "none"


async def find_people(talk: Talk, words: str = "") -> None:
    """Find by name, phone or building; results show name and compound only."""
    words = words or await talk.ask("who", t("people-who"), read_words)
    found = await talk.look("found", finding.by_words, words)
    shown = found[: finding.MOST]
    choices = [*(option.as_choice() for option in shown), Choice(NEW, t("people-new"))]
    picked = await talk.choice("picked", how_many(len(found), len(shown)), choices)
    if picked == NEW:
        await register_person(talk)
    elif not await talk.step("open", register.open_card, int(picked)):
        talk.say(t("person-gone"))


def how_many(found: int, shown: int) -> Text:
    """Say how many were found, and what to do next."""
    if not found:
        return t("people-nobody-yet")
    return t("people-too-many" if found > shown else "people-found", count=str(shown))


async def register_person(talk: Talk) -> None:
    """Name, phone, home, lives alone; who may be there already is shown first."""
    name = await talk.ask("name", t("person-name"), read_name)
    without = Choice(NONE, t("person-without-phone"), t("words-for-no-phone"))
    phone = await talk.ask("phone", t("person-phone"), read_phone, [without])
    phone = "" if phone == NONE else phone
    home = await asked_place(talk, "", at_home=True)
    alike = await talk.look("alike", finding.alike, name, phone, home.compound)
    if alike:
        choices = [*(one.as_choice() for one in alike), Choice(NEW, t("people-new"))]
        picked = await talk.choice("same", t("person-already"), choices)
        if picked != NEW:
            await talk.step("open", register.open_card, int(picked))
            return
    alone = await talk.confirm("alone", t("person-lives-alone"), t("person-yes"), t("person-no"))
    await talk.step("add", register.add, name, phone, home, alone=alone)
