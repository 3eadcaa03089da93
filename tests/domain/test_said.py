"""How much is understood of what nobody wrote the lexicons for.

The lines of `said.jsonl` were written before they were tried, and are in no lexicon and no example.
They may not be put there: then the figures below would tell nothing. Half of them were seen while
the words grew. `near` marks what only looks like danger; a line without a category is there for
that alone. What is of split `A` to `F` was blind when it was tried first
(docs/decisions/0033); all but `F` was read afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from pydantic import BaseModel

from domain import packaged, triage
from domain.alertness import EMERGENCY
from domain.triage import Understanding


class Way(BaseModel):
    """What a message is about, and where it goes."""

    category: str
    route: str


class Said(BaseModel):
    """A message, with what a careful person would make of it."""

    text: str
    id: str = ""
    split: str = ""
    """The blind set that a line was written for; empty for the older ones."""
    kind: str = ""
    category: str = ""
    route: str = ""
    also: tuple[Way, ...] = ()
    """What she would accept besides."""
    near: bool = False
    urgent: bool | None = None
    """Not told of the older lines, and nor is the kind."""

    @property
    def categories(self) -> set[str]:
        return {self.category, *(way.category for way in self.also)}

    @property
    def routes(self) -> set[str]:
        return {self.route, *(way.route for way in self.also)}


LINES = (Path(__file__).parent / "said.jsonl").read_text("utf-8").splitlines()
SAID = [Said.model_validate_json(line) for line in LINES]


ANYBODYS = 4
"""What is no longer everybody says: 滚, [语音]."""


def share(truths: Iterable[bool]) -> float:
    found = list(truths)
    return sum(found) / len(found)


def alarmed(understood: Understanding) -> bool:
    return understood.category == EMERGENCY


@pytest.fixture(scope="module")
def read() -> list[tuple[Said, Understanding]]:
    return [(said, triage.read(said.text)) for said in SAID]


Read = list[tuple[Said, Understanding]]


def test_most_is_understood(read: Read) -> None:
    labelled = [(said, understood) for said, understood in read if said.category]
    assert share(understood.category in said.categories for said, understood in labelled) > 0.87
    assert share(understood.route in said.routes for said, understood in labelled) > 0.89
    assert share(said.route == understood.route for said, understood in labelled) > 0.84


def test_reports_questions_and_talk_are_mostly_told_apart(read: Read) -> None:
    told = [(said, understood) for said, understood in read if said.kind]
    assert share(said.kind == understood.kind for said, understood in told) > 0.86


def test_what_cannot_wait_is_mostly_known(read: Read) -> None:
    told = [(said, understood) for said, understood in read if said.urgent is not None]
    assert share(said.urgent == understood.urgent for said, understood in told) > 0.86


def test_hardly_a_danger_is_missed_and_none_is_left_without_an_answer(read: Read) -> None:
    dangers = [understood for said, understood in read if said.category == EMERGENCY]
    assert share(map(alarmed, dangers)) > 0.85
    assert share(alarmed(each) or each.asks is not None for each in dangers) > 0.95
    assert not [each for each in dangers if each.route == "none" and each.asks is None]


def test_false_alarms_are_rare(read: Read) -> None:
    others = [(said, understood) for said, understood in read if EMERGENCY not in said.categories]
    labelled = [understood for said, understood in others if said.category]
    assert share(map(alarmed, labelled)) < 0.05
    assert share(alarmed(each) or each.asks is not None for each in labelled) < 0.12
    assert share(alarmed(understood) for said, understood in others if said.near) < 0.15


def test_what_measures_is_not_among_what_is_known() -> None:
    examples = packaged.table("examples.toml").values()
    known = {words for told in examples for words in told.splitlines()}
    told = [said.text for said in SAID if said.category and len(said.text) > ANYBODYS]
    assert not [text for text in told if text in known]
