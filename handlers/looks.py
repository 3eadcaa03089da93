"""Journaled reads of scripts: whatever is not a function of the answers alone."""

from __future__ import annotations

from dataclasses import replace

from pydantic import BaseModel, Field

from dialogue.words import Choice, PhotoPart, Piece, Text, TextPart, t, text_of, verbatim
from domain import problems, triage, visits, whereabouts
from domain.masking import neighbours_view
from domain.reports import UNDONE, Report
from domain.taxonomy import categories
from domain.triage import Understanding
from handlers import learning, wording
from handlers.texts import render
from handlers.turn import Visit
from storage import people, reports, volunteers


class Home(BaseModel):
    """Where somebody lives, as far as it is known."""

    compound: str
    place: str


NOWHERE = Home(compound="", place="")


class Option(BaseModel):
    """Something to choose that only the storage or the configuration knows."""

    id: str
    label: str
    also: tuple[str, ...] = ()
    """Other words that mean it when typed."""

    def as_choice(self) -> Choice:
        """Offer it."""
        return Choice(self.id, verbatim(self.label), verbatim(" ".join(self.also)))

    def as_name(self) -> Choice:
        """Offer it as a name, which is understood where it is mistyped too."""
        return replace(self.as_choice(), is_name=True)


class Known(BaseModel):
    """The same problem, as far as neighbours may know of it; `report_id` 0: nobody told of it."""

    report_id: int = 0
    compound: str = ""
    place: str = ""
    """With what tells of a home masked."""
    own: bool = False


class Neighbour(BaseModel):
    """For whom somebody reports; without a name she reports for herself."""

    name: str = ""
    phone: str = ""


A_WORD = 6
"""A message of so few characters may be but a word of a sentence."""


class Oneself(BaseModel):
    """What is known of who speaks."""

    name: str
    phone: str


class Understood(Understanding):
    """What was understood of all that was said, and of each problem's part where it is several."""

    apart: list[list[Piece]] = Field(default_factory=list)
    """The pieces of each problem; nothing where it is one."""
    named: Home = NOWHERE
    """Where she says it is, as far as she does."""


async def understand(visit: Visit, parts: list[Piece]) -> Understood:
    """Read what was said: what it is about, how sure that is, and whether it is several things."""
    has_photo = any(piece.part.kind == "photo" for piece in parts)
    learned = await learning.learned(visit)
    understood = triage.read(_in_one_breath(parts), has_photo, learned)
    rows = problems.told([text_of(piece.part) for piece in parts])
    apart = [_about(parts, row) for row in rows] if len(rows) > 1 else []
    return Understood(**understood.model_dump(), apart=apart, named=_named(visit, parts))


def _named(visit: Visit, parts: list[Piece]) -> Home:
    """Give the compound, and the building, entrance and flat, that are named in what was said."""
    words = words_of(parts)
    compound = whereabouts.compound_in(words, visit.community.compounds)
    return Home(compound=compound.key if compound else "", place=whereabouts.home_in(words))


def _in_one_breath(parts: list[Piece]) -> str:
    """Join what was said, as one sentence where somebody types a word at a time: 灯, then 不亮."""
    said = [words for piece in parts if (words := text_of(piece.part))]
    return ("，" if all(len(words) <= A_WORD for words in said) else "\n").join(said)


def _about(parts: list[Piece], row: list[str]) -> list[Piece]:
    """Give what of the pieces is about one problem; what has no words goes with every one."""
    told = zip(parts, row, strict=True)
    return [_saying(piece, words) for piece, words in told if words or not text_of(piece.part)]


def _saying(piece: Piece, words: str) -> Piece:
    if not isinstance(piece.part, TextPart | PhotoPart):
        return piece
    return piece.model_copy(update={"part": piece.part.model_copy(update={"text": words})})


async def speaks_of_another(visit: Visit, parts: list[Piece]) -> bool:
    """Tell whether it sounds as if she reports for somebody else."""
    return triage.for_another(words_of(parts))


async def home(visit: Visit) -> Home:
    """Tell where who speaks lives."""
    person = await people.get(visit.tx, visit.speaker.id)
    return Home(compound=person.compound, place=person.home)


async def oneself(visit: Visit) -> Oneself:
    """Tell name and phone of who speaks."""
    person = await people.get(visit.tx, visit.speaker.id)
    return Oneself(name=person.name, phone=person.phone)


async def compounds(visit: Visit) -> list[Option]:
    """Give the compounds of the community."""
    return [Option(id=c.key, label=c.name, also=c.also) for c in visit.community.compounds]


class TradeOffered(BaseModel):
    """A trade of the community; one of its own has a name of its own."""

    code: str
    name: str = ""

    def as_choice(self) -> Choice:
        """Offer it; one of the usual trades is known by other words too."""
        if self.name:
            return Choice(self.code, verbatim(self.name))
        return Choice(self.code, Text(f"trade-{self.code}"), Text(f"words-for-trade-{self.code}"))


async def trades(visit: Visit) -> list[TradeOffered]:
    """Give the trades of the community."""
    names = visit.community.trade_names
    return [TradeOffered(code=code, name=names.get(code, "")) for code in visit.community.trades]


async def own_trades(visit: Visit) -> list[TradeOffered]:
    """Give the trades of the volunteer who speaks."""
    volunteer = await volunteers.get(visit.tx, visit.speaker.id)
    hers = volunteer.trades if volunteer else frozenset()
    return [trade for trade in await trades(visit) if trade.code in hers]


async def times(visit: Visit) -> list[str]:
    """Give the names of the times that can be agreed on now."""
    return visits.offered(visit.now.astimezone(visit.community.zone))


async def today(visit: Visit) -> str:
    """Give today's date in the community's time zone."""
    return visit.now.astimezone(visit.community.zone).date().isoformat()


async def local_time(visit: Visit) -> str:
    """Give the moment in the community's time zone, as ISO."""
    return visit.now.astimezone(visit.community.zone).isoformat()


async def units(visit: Visit) -> list[Option]:
    """Give the partner units, those with the most trades first, at most a page of them."""
    known = sorted(visit.community.units, key=lambda unit: -len(unit.trades))
    return [Option(id=unit.key, label=unit.name) for unit in known[:12]]


async def neighbours_see(visit: Visit, parts: list[Piece], another: str = "") -> str:
    """Give what neighbours will see of what was said."""
    seen = neighbours_view(words_of(parts), [visit.speaker.name, another])
    return wording.shortened(seen, wording.QUOTE)


async def own_undone(visit: Visit) -> list[Option]:
    """Give the reports of who speaks that somebody still has to see to."""
    found = await reports.of_reporter(visit.tx, visit.speaker.id)
    return [_own(visit, report) for report in found if report.state in UNDONE]


async def known_already(visit: Visit, category: str, home: Home) -> Known:
    """Find the same shared problem in the same compound, while something is to be done about it."""
    known = categories().get(category)
    if known is None or not known.shared:
        return Known()
    found = await reports.alike(visit.tx, visit.community_id, category, home.compound, UNDONE)
    if not found:
        return Known()
    first = min(found, key=lambda r: (r.reporter_id != visit.speaker.id, r.place != home.place))
    reporter = await people.get(visit.tx, first.reporter_id)
    return Known(
        report_id=first.id,
        compound=render(wording.compound(visit, first.compound), visit.speaker.language),
        place=neighbours_view(first.place, [reporter.name]),
        own=reporter.id == visit.speaker.id,
    )


def _own(visit: Visit, report: Report) -> Option:
    category = wording.category(report.category)
    label = t("mine-title", number=str(report.number), category=category)
    return Option(id=str(report.id), label=render(label, visit.speaker.language))


def words_of(parts: list[Piece]) -> str:
    """Join all words of what was said."""
    return "\n".join(words for piece in parts if (words := text_of(piece.part)))
