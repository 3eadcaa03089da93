"""What the program understands of a message, printed: to measure it, and to see why."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from pydantic import BaseModel, ValidationError

from bot import config
from bot.config import Config
from bot.errors import ConfigError
from bot.opening import opened
from dialogue.words import t
from domain import problems, triage, whereabouts
from domain.alertness import EMERGENCY
from domain.community import Compound
from domain.learned import NOTHING, Learned
from domain.taxonomy import Trade
from domain.triage import Understanding
from handlers.texts import render
from storage import communities
from storage import corrections as corrected

LANGUAGE = "zh-CN"

TAXONOMY_SKILLS = {Trade.PLUMBER: "水暖"}
"""Trades that the taxonomy calls by a shorter name than residents read."""

TAXONOMY_COMPOUNDS = tuple(
    Compound(key=f"compound_{number}", name=name)
    for number, name in enumerate(
        (
            "锦山小区",
            "源泉里",
            "机床厂宿舍",
            "粮食局家属院",
            "育才小区",
            "北苑小区",
            "福兴苑",
            "化肥厂家属院",
            "东升小区",
        )
    )
)
"""The invented compounds of the taxonomy's examples."""


def compounds_of(path: Path | None) -> Sequence[Compound]:
    """Give the compounds of a configuration file, or those of the taxonomy's examples."""
    if path is None:
        return TAXONOMY_COMPOUNDS
    return [c for community in config.communities(path) for c in community.compounds]


def predict(file: Path, compounds: Sequence[Compound]) -> Iterator[str]:
    """Read lines of JSON with `id` and `text`; give a line for each, with what was understood."""
    for row in _rows(file):
        yield json.dumps({"id": row.id} | _predicted(row.text, compounds), ensure_ascii=False)


class Row(BaseModel):
    """Something that somebody said; whatever else stands in its line is left alone."""

    id: int | str
    text: str


def _rows(file: Path) -> list[Row]:
    try:
        lines = file.read_text("utf-8").split("\n")  # JSON may hold other ends of lines as they are
    except (OSError, ValueError) as error:
        raise ConfigError(f"{file}: cannot be read as lines of JSON: {error}") from error
    return [_row(line, f"{file}: line {n}") for n, line in enumerate(lines, 1) if line.strip()]


def _row(line: str, where: str) -> Row:
    try:
        return Row.model_validate_json(line)
    except ValidationError as error:
        problem = error.errors(include_url=False, include_input=False)[0]
        what = ": ".join((*map(str, problem["loc"][:1]), problem["msg"]))
        raise ConfigError(f"{where} cannot be read as JSON with id and text: {what}") from None


def _predicted(
    text: str, compounds: Sequence[Compound], learned: Learned = NOTHING
) -> dict[str, object]:
    understood = _first(text, learned)
    compound = whereabouts.compound_in(text, compounds)
    return {
        "kind": understood.kind,
        "category": understood.category,
        "route": understood.route,
        "skill": _skill(understood),
        "urgent": understood.urgent,
        "compound": compound.name if compound else None,
        "asked": understood.asks is not None,
    }


async def corrections(settings: Config) -> list[str]:
    """Give a line of JSON for each report whose category staff have put right, to measure by."""
    lines = []
    async with opened(settings.database) as database, database.transaction() as tx:
        for account in settings.accounts:
            community_id = await communities.ensure(tx, account.community.key)
            for made in await corrected.made(tx, community_id):
                row = {"id": made.number, "text": made.words, "category": made.category}
                lines.append(json.dumps(row, ensure_ascii=False))
    return lines


def _first(text: str, learned: Learned) -> Understanding:
    """Understand the first of several problems, unless there is danger in any of them."""
    whole = triage.read(text, learned=learned)
    apart = problems.told([text])
    if whole.category == EMERGENCY or len(apart) == 1:
        return whole
    first = triage.read(apart[0][0], learned=learned)
    return first.model_copy(update={"asks": whole.asks})


def _skill(understood: Understanding) -> str | None:
    if understood.trade is None:
        return None
    named = t(f"trade-{understood.trade}")
    return TAXONOMY_SKILLS.get(understood.trade) or render(named, LANGUAGE)


def explain(text: str, compounds: Sequence[Compound], learned: Learned = NOTHING) -> Iterator[str]:
    """Tell line by line what was understood of `text`, and which words led there."""
    for name, value in _predicted(text, compounds, learned).items():
        yield f"{name}: {value}"
    yield f"home: {whereabouts.home_in(text) or None}"
    yield f"for another: {triage.for_another(text)}"
    yield from triage.evidence(text, learned)
