"""A resident reports a problem; a neighbour with the right trade hears of it, or staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from dialogue.talk import Talk
from dialogue.words import Choice, Piece, Text, t
from domain.taxonomy import categories
from handlers import looks, wording
from handlers.actions import following, reporting
from handlers.looks import Home, Known, Neighbour, Understood
from handlers.scripts.for_whom import about_her, for_whom
from handlers.scripts.place import asked_place, place_of

OTHER = "other"
FOLLOW, ADD, ANOTHER = "follow", "add", "another"
APART, TOGETHER = "apart", "together"
MYSELF = Neighbour()
MOST = 11
"""How many categories stand on one page, the way out not counted."""

COMMON = (
    "electrical",
    "plumbing",
    "lock",
    "door_window",
    "appliance_tv",
    "appliance_other",
    "digital_help",
    "lighting_public",
    "heating",
    "sanitation",
)
"""What is reported most: offered where she says that we understood her wrong."""


async def report_problem(talk: Talk) -> None:
    """From her first words to a report that somebody hears of."""
    await report(talk, await talk.gather("what", t("report-what"), heard_so_far))


async def report(talk: Talk, parts: list[Piece]) -> None:
    """Send what was said on its way: as one report, or as several if she says that it is so."""
    understood = await talk.look("triage", looks.understand, parts)
    if not understood.apart or not await are_several(talk, understood.apart):
        await report_one(talk, parts, understood)
        return
    sent = None
    for number, problem in enumerate(understood.apart, start=1):
        talk.say(t("several-next" if sent else "several-first"))
        mark = f"-nr{number}"
        told = [*problem, *(await talk.additions(f"what{mark}") if sent else [])]
        each = await talk.look(f"triage{mark}", looks.understand, told)
        sent = await report_one(talk, told, each, mark, sent)


async def are_several(talk: Talk, told: list[list[Piece]]) -> bool:
    """Ask once whether these are several matters."""
    question = Text(f"several-{len(told)}", {"problems": wording.numbered(told)})
    choices = (
        Choice(APART, t("several-apart"), t("words-for-yes")),
        Choice(TOGETHER, t("several-together"), t("words-for-no")),
    )
    chosen = await talk.choice("several", question, choices, numbered=False, adds_to="what")
    return chosen == APART


@dataclass(frozen=True, slots=True)
class Sent:
    """For whom the report before was, and where."""

    her: Neighbour
    home: Home
    inside: bool
    """It was inside somebody's own door."""


async def report_one(
    talk: Talk,
    parts: list[Piece],
    understood: Understood,
    mark: str = "",
    before: Sent | None = None,
) -> Sent:
    """Ask about one problem what is not known, show it, and send it on its way.

    `mark` tells the questions of a second problem from those of the first.
    """
    category = understood.category
    if not understood.confident:
        choices = likeliest(understood.likeliest)
        category = await talk.choice(f"category{mark}", t("report-which"), choices)
    her, home = await whom_and_where(talk, parts, category, understood.named, mark, before)
    for round in count(1):
        name, inside = f"{mark}-{round}", reporting.inside_the_door(category)
        adds_to = f"what{mark}" if before else "what"
        match await look_over(talk, f"send{name}", parts, category, home, her, adds_to):
            case "elsewhere":
                home = await asked_place(talk, name, at_home=inside, hers=bool(her.name))
            case "another":
                her, home = await about_her(talk, name, at_home=inside)
            case "otherwise":
                choices = likeliest([*understood.likeliest, *COMMON])
                category = await talk.choice(f"category{name}", t("report-which"), choices)
            case _:
                break
    await send(talk, parts, category, home, her, mark)
    return Sent(her, home, inside)


async def whom_and_where(
    talk: Talk, parts: list[Piece], category: str, named: Home, mark: str, before: Sent | None
) -> tuple[Neighbour, Home]:
    """Ask for whom it is and where; of a second problem only what the first has not told."""
    inside = reporting.inside_the_door(category)
    if before is None:
        return await for_whom(talk, parts, category, named)
    if not inside and named.place:
        compound = named.compound or before.home.compound
        return before.her, Home(compound=compound, place=named.place)
    if before.inside or not inside:
        return before.her, before.home
    return before.her, await place_of(talk, mark, named, at_home=True)


async def send(
    talk: Talk,
    parts: list[Piece],
    category: str,
    home: Home,
    her: Neighbour = MYSELF,
    mark: str = "",
) -> None:
    """Send it on its way, or let her join what was told of the same already."""
    known = await talk.look(f"known{mark}", looks.known_already, category, home)
    wish = ANOTHER
    if known.report_id:
        wish = await talk.choice(f"same{mark}", same_already(known, category), ways_on(known))
    told = known.report_id
    if wish == ADD and await talk.step(f"add{mark}", following.add, told, parts):
        talk.say(t("same-added"))
    elif wish == FOLLOW and await talk.step(f"follow{mark}", following.follow, told):
        talk.say(t("same-followed"))
    else:
        created = await talk.step(f"create{mark}", reporting.create, parts, category, home, her)
        talk.say(created.thanks())


def same_already(known: Known, category: str) -> Text:
    """Tell of the report that is there already: the matter and the place, nobody's words."""
    what = wording.category(category)
    place = t("place-full", compound=known.compound, place=known.place)
    return t("same-own" if known.own else "same-known", category=what, place=place)


def ways_on(known: Known) -> list[Choice]:
    """Offer to join it; her own report she need not follow."""
    add, another = Choice(ADD, t("same-add")), Choice(ANOTHER, t("same-another"))
    return [add, another] if known.own else [Choice(FOLLOW, t("same-follow")), add, another]


async def look_over(
    talk: Talk,
    name: str,
    parts: list[Piece],
    category: str,
    home: Home,
    her: Neighbour,
    adds_to: str = "what",
) -> str:
    """Show the one summary, with what neighbours will see; words that are no answer add to it."""
    seen = await talk.look(f"{name}-view", looks.neighbours_see, parts, her.name)
    compounds = await talk.look(f"{name}-compounds", looks.compounds)
    compound = next((c.label for c in compounds if c.id == home.compound), "")
    summary = t(
        "report-summary",
        category=wording.category(category),
        place=t("place-full", compound=compound, place=home.place),
        words=wording.pieces(parts),
        seen=what_neighbours_see(seen, looks.words_of(parts)),
    )
    if her.name:
        whom = t("for-her", name=her.name, phone=wording.phone(her.phone))
        summary = t("line-and", before=whom, after=summary)
    choices = (
        Choice("send", t("report-send"), t("words-for-send")),
        Choice("elsewhere", t("report-elsewhere")),
        Choice("otherwise", t("report-otherwise")),
        Choice("another", t("report-for-another")),
    )
    return await talk.choice(name, summary, choices, numbered=False, adds_to=adds_to)


def what_neighbours_see(seen: str, said: str) -> Text:
    """Show her own words a second time only where something in them is covered."""
    if seen == said:
        return t("seen-as-said" if said else "seen-nothing")
    return t("seen-covered", view=seen)


def heard_so_far(pieces: Sequence[Piece]) -> Text:
    """Word the summary that is edited as parts come."""
    return t("report-so-far", words=wording.pieces(pieces))


def likeliest(codes: Sequence[str]) -> list[Choice]:
    """Offer categories, the likeliest first, and a way out of them; at most a page."""
    known = [code for code in dict.fromkeys(codes) if code in categories()]
    offered = [Choice(code, wording.category(code)) for code in known[:MOST]]
    return [*offered, Choice(OTHER, t("report-other"))]
