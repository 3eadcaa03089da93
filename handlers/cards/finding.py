"""Asks where a hazard is that somebody has shown on a round, and what, if nothing says it."""

from __future__ import annotations

from dataclasses import replace

from dialogue.words import PIECES, Text, t, verbatim
from domain.people import Person
from domain.rounds import OFFERED, Finding, category_in
from domain.whereabouts import compound_in
from handlers import looks, wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import findings, people, reports


async def draw(turn: Turn, finding_id: int, reader: Person) -> Face:
    """Draw it for whoever has shown it; in private it may be about her own home as well."""
    face = await draw_in_group(turn, finding_id)
    own = [] if face.over else [[CardButton("own", t("button-finding-own"))]]
    return replace(face, buttons=[*face.buttons, *own])


async def draw_in_group(turn: Turn, finding_id: int) -> Face:
    """Draw it there where it was shown: no word of hers is repeated before all."""
    finding = await findings.get(turn.tx, turn.community_id, finding_id)
    if finding is None:
        return Face([t("activity-not-there")], over=True)
    names = await people.names(turn.tx, [finding.person_id])
    title = t("finding-title", name=names[finding.person_id] or t("nameless"))
    if finding.dropped:
        return Face([title, t("finding-dropped")], over=True)
    if finding.report_id:
        report = await reports.get(turn.tx, finding.report_id)
        reported = t(
            "finding-reported",
            number=str(report.number),
            category=wording.category(report.category),
            compound=wording.compound(turn, report.compound),
        )
        return Face([title, reported], over=True)
    return _ask(turn, finding, title)


def _ask(turn: Turn, finding: Finding, title: Text) -> Face:
    """One tap where the words say what it is; two where there are none."""
    drop = [CardButton("drop", t("button-finding-drop"))]
    words = looks.words_of(PIECES.validate_python(finding.pieces))
    category = category_in(words)
    if finding.compound and not category:
        where = t("finding-at", compound=wording.compound(turn, finding.compound))
        kinds = [CardButton(f"is:{code}", wording.category(code)) for code in OFFERED]
        return Face([title, where, t("finding-what")], [*([kind] for kind in kinds), drop])
    seems = [t("finding-seems", category=wording.category(category))] if category else []
    return Face([title, *seems, t("finding-where")], [*_places(turn, words), drop])


def _places(turn: Turn, words: str) -> list[list[CardButton]]:
    """Offer all compounds, above them the one that the words name."""
    compounds = turn.community.compounds
    named = compound_in(words, compounds)
    places = [CardButton(f"at:{c.key}", verbatim(c.name)) for c in compounds if c != named]
    rows = [places[n : n + 3] for n in range(0, len(places), 3)]
    first = [[CardButton(f"at:{named.key}", verbatim(named.name))]] if named else []
    return [*first, *rows]
