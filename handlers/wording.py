"""Names of things in sentences: compounds, trades, states, whoever has a job."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import accumulate

from dialogue.words import NOT_GATHERED, Piece, Text, t, text_of, verbatim
from domain import dispatch, moments
from domain.materials import KNOWN
from domain.offers import OfferState, Refusal
from domain.reports import Report, State
from domain.taxonomy import Trade
from handlers.turn import Turn
from storage import people
from storage.records import Record

NOTHING = verbatim("")
LINE = 300
"""How many characters of one message are repeated; a picture like 🔥 counts as two."""

LINES = 8
"""How many messages are repeated: a summary must stay short enough to be edited."""

QUOTE = 1000
"""How many characters of what was said stand on a card."""


def compound(turn: Turn, key: str) -> Text:
    """Name a compound as the configuration does."""
    names = {c.key: c.name for c in turn.community.compounds}
    return verbatim(names[key]) if key in names else t("somewhere")


def category(code: str) -> Text:
    """Name a category of the taxonomy."""
    return Text(f"category-{code}")


def matter(report: Report) -> Text:
    """Name a report to whoever made it: by what it is about, the number behind."""
    return t("matter", category=category(report.category), number=str(report.number))


def job(turn: Turn, report: Report) -> Text:
    """Name a report to whoever sees to it: what it is and in which compound, the number behind."""
    return t(
        "job-matter",
        compound=compound(turn, report.compound),
        category=category(report.category),
        number=str(report.number),
    )


def trade(turn: Turn, code: str | None) -> Text:
    """Name a trade, one of its own as the configuration does; a report without one is for staff."""
    if not code:
        return t("no-trade")
    own = turn.community.trade_names.get(code)
    return Text(f"trade-{code}") if own is None and code in list(Trade) else verbatim(own or code)


def day(turn: Turn, moment: datetime) -> Text:
    """Name the day of a moment in the community's time zone."""
    local = moment.astimezone(turn.community.zone)
    return t("day-of-month", month=str(local.month), day=str(local.day))


def moment(turn: Turn, at: datetime) -> Text:
    """Name an hour in the community's time zone, of another day than today with the day."""
    zone = turn.community.zone
    local, time = at.astimezone(zone), f"{at.astimezone(zone):%H:%M}"
    is_today = local.date() == turn.now.astimezone(zone).date()
    return verbatim(time) if is_today else t("day-and-time", day=day(turn, at), time=time)


def date_time(turn: Turn, moment: datetime) -> str:
    """Write a moment with its year in the community's time zone: ``2026-11-23 09:30``."""
    return moment.astimezone(turn.community.zone).strftime("%Y-%m-%d %H:%M")


def state(value: State) -> Text:
    """Say in plain words where a report stands."""
    return Text(f"state-{value}")


def unit(turn: Turn, key: str | None) -> Text:
    """Name a partner unit with its phone number."""
    for known in turn.community.units:
        if known.key == key:
            return t("unit-and-phone", name=known.name, phone=known.phone or "-")
    return t("no-unit")


def phone(number: str) -> Text:
    """Name a phone number, or say that there is none."""
    return t("contact-phone", phone=number) if number else t("contact-no-phone")


def pieces(said: Sequence[Piece]) -> Text:
    """Repeat what was said, a line for each message; long words are shortened."""
    lines = [_piece(piece) for piece in said[-LINES:]]
    if len(said) > LINES:
        lines.insert(0, t("part-earlier", count=str(len(said) - LINES)))
    return in_lines(lines)


def in_lines(lines: Sequence[Text]) -> Text:
    """Put sentences below each other."""
    joined = lines[0] if lines else NOTHING
    for line in lines[1:]:
        joined = t("line-and", before=joined, after=line)
    return joined


def numbered(told: Sequence[Sequence[Piece]]) -> Text:
    """Repeat what was said of each problem, a numbered line for each; long words are shortened."""
    joined = NOTHING
    for number, said in zip("①②③", told, strict=False):
        words = "，".join(filter(None, (text_of(piece.part).strip() for piece in said)))
        line = verbatim(f"{number} {shortened(words, LINE)}")
        joined = t("line-and", before=joined, after=line) if joined != NOTHING else line
    return joined


def quoted(words: str) -> list[Text]:
    """Quote what somebody said, as far as a card has room; no line for no words."""
    return [t("quoted", words=shortened(words, QUOTE))] if words else []


def shortened(words: str, most: int) -> str:
    """Cut words that are too long, so that one sees they go on."""
    widths = accumulate(1 + (character > "\uffff") for character in words)
    room = sum(1 for width in widths if width <= most)
    return words if room == len(words) else words[:room] + "…"


def _piece(piece: Piece) -> Text:
    words = text_of(piece.part)
    shown = shortened(words, LINE)
    if piece.part.kind in ("text", *NOT_GATHERED):
        return verbatim(shown)
    named = Text(f"part-{piece.part.kind}")
    return t("part-with-words", part=named, words=shown) if shown else named


def visit(turn: Turn, report: Report) -> Text:
    """Say when somebody comes: as it was said, and what moment was understood."""
    words, at = report.appointment, report.visit_at
    if at is None:
        return verbatim(words)
    if not any(map(str.isalpha, words)):
        return t("about-when", time=moment(turn, at))
    when = moment(turn, at) if moments.is_exact(words) else day(turn, at)
    return t("said-when", words=words, when=when)


def spent(report: Report) -> Text:
    """Say how long it took and what was used, as far as it is known."""
    minutes = str(report.minutes) if report.minutes else "-"
    return t("spent", minutes=minutes, used=material(report.used or "-"))


def done(record: Record) -> list[Text]:
    """Say what a volunteer has done, for residents and on patrols and the like; nothing of none."""
    lines = []
    if record.services:
        lines.append(Text("pool-services", _counted(record.services, record.minutes)))
    if record.activities:
        counted = _counted(record.activities, record.activity_minutes)
        lines.append(Text("pool-activities", counted))
    return lines


def _counted(count: int, minutes: int) -> dict[str, str]:
    return {"count": str(count), "hours": f"{minutes / 60:.1f}"}


def missed(record: Record) -> list[Text]:
    """Say which jobs of a volunteer did not move, or found nobody at the door; if there are any."""
    counts = {"lapsed": str(record.lapsed), "missed": str(record.no_shows)}
    return [Text("talent-missed", counts)] if record.lapsed or record.no_shows else []


def answered(record: dispatch.Record) -> list[Text]:
    """Say what was learned from a volunteer's answers, once there are any."""
    facts = {
        "offers": str(record.offers),
        "accepted": str(record.accepted),
        "kept": str(record.kept),
        "given": str(record.given_back),
    }
    return [Text("data-answers", facts)] if record.offers or record.kept else []


def refused(state: OfferState, why: Refusal | None) -> Text:
    """Say what somebody answered to an offer, and why she could not, if she has said."""
    answer = Text(f"answer-{state}")
    return t("data-refused", answer=answer, why=Text(f"refusal-{why}")) if why else answer


def material(used: str) -> Text:
    """Name what was used."""
    return Text(f"used-{used}") if used in KNOWN else verbatim(used)


def listed(texts: Sequence[Text]) -> Text:
    """Join texts to a list."""
    joined = texts[0] if texts else NOTHING
    for text in texts[1:]:
        joined = t("list-and", before=joined, after=text)
    return joined


def or_somebody(name: str) -> Text:
    """Name somebody who may have been forgotten meanwhile."""
    return verbatim(name) if name else t("somebody-forgotten")


async def whoever_has_it(turn: Turn, report: Report) -> Text:
    """Name the neighbour, the unit or the staff that a report is with now."""
    if report.fixers:
        names = await people.names(turn.tx, report.fixers)
        return listed([or_somebody(names[person_id]) for person_id in report.fixers])
    if report.unit:
        return unit(turn, report.unit)
    return t("the-staff") if report.state is not State.SEEKING else t("nobody-yet")
