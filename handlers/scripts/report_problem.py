"""A resident reports a problem; a neighbour with the right trade hears of it, or staff."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.talk import Talk
from dialogue.words import Choice, Piece, Text, t, verbatim
from domain.taxonomy import categories
from handlers import looks, wording
from handlers.actions import reporting
from handlers.looks import Home
from handlers.scripts.place import asked_place, place_of

SEND, ELSEWHERE, DISCARD = "send", "elsewhere", "discard"
OTHER = "other"


async def report_problem(talk: Talk) -> None:
    """From her first words to a report that somebody hears of."""
    await report(talk, await talk.gather("what", t("report-what"), heard_so_far))


async def report(talk: Talk, parts: list[Piece]) -> None:
    """Understand what was said, ask what is not known, show it, and send it on its way."""
    understood = await talk.look("triage", looks.understand, parts)
    category = understood.category
    if not understood.confident:
        category = await talk.choice("category", t("report-which"), likeliest(understood.likeliest))
    home = await place_of(talk, at_home=reporting.inside_the_door(category))
    answer = await confirm(talk, "send", parts, category, home)
    if answer == ELSEWHERE:
        home = await asked_place(talk, "-again", at_home=reporting.inside_the_door(category))
        answer = await confirm(talk, "send-again", parts, category, home, may_move=False)
    if answer == DISCARD:
        talk.say(t("report-discarded"))
        return
    created = await talk.step("create", reporting.create, parts, category, home)
    talk.say(created.thanks())


async def confirm(
    talk: Talk,
    name: str,
    parts: list[Piece],
    category: str,
    home: Home,
    *,
    may_move: bool = True,
) -> str:
    """Show the one summary, with what neighbours will see."""
    seen = await talk.look(f"{name}-view", looks.neighbours_see, parts)
    compounds = await talk.look(f"{name}-compounds", looks.compounds)
    compound = next((c.label for c in compounds if c.id == home.compound), "")
    summary = t(
        "report-summary",
        category=wording.category(category),
        place=t("place-full", compound=compound, place=home.place),
        words=wording.pieces(parts),
        view=verbatim(seen),
    )
    elsewhere = (Choice(ELSEWHERE, t("report-elsewhere")),) if may_move else ()
    choices = (
        Choice(SEND, t("report-send"), t("words-for-yes")),
        *elsewhere,
        Choice(DISCARD, t("report-discard"), t("words-for-no")),
    )
    return await talk.choice(name, summary, choices, numbered=False, adds_to="what")


def heard_so_far(pieces: Sequence[Piece]) -> Text:
    """Word the summary that is edited as parts come."""
    return t("report-so-far", words=wording.pieces(pieces))


def likeliest(codes: Sequence[str]) -> list[Choice]:
    """Offer the likeliest categories, and a way out of them."""
    known = [code for code in codes if code in categories()]
    return [
        *(Choice(code, wording.category(code)) for code in known),
        Choice(OTHER, t("report-other")),
    ]
