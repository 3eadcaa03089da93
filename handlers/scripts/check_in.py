"""Somebody says that she is there: by the code that the leader tells, or by where she is."""

from __future__ import annotations

import unicodedata
from functools import partial

from dialogue.talk import Talk
from dialogue.words import Text, t
from domain.spots import Spot, spot_in
from handlers.actions import attending
from handlers.actions.attending import Door


async def check_in(talk: Talk, occurrence_id: int) -> None:
    """One question, where the door is open."""
    door = await talk.look("door", attending.door, occurrence_id)
    if not door.is_open:
        talk.say(t("check-in-closed"))
        return
    key = "check-in-code-or-place" if door.spot else "check-in-code"
    await talk.ask("shown", Text(key, {"name": door.name}), partial(_shown, door), also=["place"])
    there = await talk.step("arrive", attending.arrive, occurrence_id)
    talk.say(t("check-in-done" if there else "check-in-closed"))


def _shown(door: Door, words: str) -> str | Text:
    """Take the code, or a place that is near enough."""
    if here := spot_in(words):
        return _placed(door, here)
    said = "".join(unicodedata.normalize("NFKC", words).split())
    return "code" if said == door.code else t("check-in-wrong-code")


def _placed(door: Door, here: Spot) -> str | Text:
    if door.spot is None:
        return t("check-in-by-code-only")
    return "place" if door.spot.is_near(here) else t("check-in-too-far")
