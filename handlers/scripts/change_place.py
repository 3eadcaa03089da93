"""A resident says that it is somewhere else, while nobody has set off yet."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import t
from handlers import looks
from handlers.actions import moving
from handlers.scripts.place import asked_place


async def change_place(talk: Talk, report_id: int, at_home: bool) -> None:
    """Where is it really? Then once more: is this right?"""
    home = await asked_place(talk, "", at_home=at_home)
    compounds = await talk.look("names", looks.compounds)
    compound = next((c.label for c in compounds if c.id == home.compound), "")
    place = t("place-full", compound=compound, place=home.place)
    if not await talk.confirm("sure", t("change-place-sure", place=place), t("yes"), t("no")):
        talk.say(t("nothing-changed"))
    elif await talk.step("change", moving.change_place, report_id, home):
        talk.say(t("change-place-done", place=place))
    else:
        talk.say(t("too-late"))
