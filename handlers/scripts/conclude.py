"""Staff write down what a meeting says to an item, where one tap does not say it all."""

from __future__ import annotations

import re
from datetime import date
from functools import partial

from dialogue.talk import Talk
from dialogue.words import Text, t
from domain.agenda import Outcome
from handlers import convening, looks
from handlers.actions import agenda, minutes
from handlers.scripts.change_pool import read_day

_NUMBER = re.compile(r"\d{1,5}")


async def give_task(talk: Talk, item_id: int) -> None:
    """Who sees to it, and until when?"""
    today = date.fromisoformat(await talk.look("today", looks.today))
    offered = [one.as_name() for one in await talk.look("owners", convening.owners)]
    owner = await talk.choice("owner", t("task-who"), offered)
    until = await talk.ask("until", t("task-until"), partial(read_day, today=today))
    done = await talk.step(
        "give",
        minutes.conclude,
        item_id,
        Outcome.TASK,
        owner_id=int(owner),
        due_on=date.fromisoformat(until),
    )
    talk.say(t("staff-done" if done else "minutes-late"))


async def note_votes(talk: Talk, item_id: int) -> None:
    """How many were for it, against it, and neither?"""
    votes = await talk.ask("votes", t("votes-how"), read_votes)
    done = await talk.step("note", minutes.conclude, item_id, Outcome.VOTED, votes=votes)
    talk.say(t("staff-done" if done else "minutes-late"))


async def enter_opening(talk: Talk) -> None:
    """How many matters had the hall collected before the bot, and how many of them solved?"""
    collected = await talk.ask("collected", t("opening-collected"), read_number)
    most = int(collected)
    solved = await talk.ask("solved", t("opening-solved"), partial(read_number, most=most))
    await talk.step("enter", agenda.enter_opening, most, int(solved))
    talk.say(t("opening-entered"))


def read_votes(words: str) -> str | Text:
    """Take two or three numbers: for, against, abstained."""
    found = _NUMBER.findall(words)
    if not 2 <= len(found) <= 3:
        return t("votes-wrong")
    return "-".join(str(int(number)) for number in (*found, "0")[:3])


def read_number(words: str, most: int = 99_999) -> str | Text:
    """Take one number."""
    found = _NUMBER.findall(words)
    if len(found) != 1 or int(found[0]) > most:
        return t("number-wrong", most=str(most))
    return str(int(found[0]))
