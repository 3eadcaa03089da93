"""People are in the middle of a script while it is changed: none of them may be lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogue.engine import Engine
from dialogue.journal import Journal
from dialogue.outcomes import Waiting
from dialogue.talk import Talk
from dialogue.words import t
from handlers import looks
from handlers.scripts import SCRIPTS
from handlers.scripts.place import read_place
from handlers.scripts.report_problem import report_problem
from tests.golden.journals import FOLDER, Golden
from tests.golden.recording import SEEN, STORIES, Story, Told

PATHS = sorted(FOLDER.glob("*.json"))
TODAY = [path for path in PATHS if path in {story.path for story in STORIES}]

RAISE = """
{fault}.
There are people in the middle of it. Raise its version in handlers/scripts/__init__.py, then let
`python -m tests.golden` record the new version; the old journal stays."""


def name_of(found: Path | Story) -> str:
    return found.stem if isinstance(found, Path) else f"{found.script}-{found.name}"


def test_every_script_has_its_story() -> None:
    assert {story.script for story in STORIES} == set(SCRIPTS)


@pytest.mark.parametrize("story", STORIES, ids=name_of)
def test_todays_version_is_recorded(story: Story) -> None:
    assert story.path.exists(), f"{story.path.name} is missing: record it, `python -m tests.golden`"


@pytest.mark.parametrize("path", TODAY, ids=name_of)
async def test_todays_script_fits_its_journal(path: Path) -> None:
    golden = Golden.read(path)
    if fault := await golden.fault(SCRIPTS[golden.script].play):
        pytest.fail(RAISE.format(fault=fault), pytrace=False)


@pytest.mark.parametrize("path", PATHS, ids=name_of)
async def test_nobody_is_lost_by_a_new_version(path: Path) -> None:
    golden = Golden.read(path)
    keeper = await golden.keeper()

    async def script(talk: Talk) -> None:
        await SCRIPTS[golden.script].play(talk, **golden.args)

    journal = await Journal.load(keeper)
    outcome = await Engine(script, journal, Told(SEEN)).advance()
    assert isinstance(outcome, Waiting)
    kept = [(entry.kind, entry.name, entry.value) for entry in (*journal, *journal.aside)]
    for entry in golden.journal:
        if entry.is_said:
            assert (entry.kind, entry.name, entry.value) in kept


async def with_a_new_question(talk: Talk) -> None:
    await talk.ask("where", t("place-where-outside"), read_place)
    await report_problem(talk)


async def with_its_last_question_gone(talk: Talk) -> None:
    await talk.gather("what", t("report-what"), lambda _: t("report-what"))
    await talk.look("triage", looks.understand, [])
    await talk.look("another", looks.speaks_of_another, [])
    await talk.look("home", looks.home)
    await talk.look("send-1-view", looks.neighbours_see, [])
    await talk.look("send-1-compounds", looks.compounds)


async def with_another_question_open(talk: Talk) -> None:
    await with_its_last_question_gone(talk)
    await talk.ask("where", t("place-where-outside"), read_place)


async def with_a_question_less(talk: Talk) -> None:
    await talk.gather("what", t("report-what"), lambda _: t("report-what"))


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        (report_problem, ""),
        (
            with_a_new_question,
            "report_problem v3 entry 0: journal has gather:what, script asks ask:where",
        ),
        (
            with_another_question_open,
            "report_problem v3 was left at send-1, the script asks where there",
        ),
        (
            with_its_last_question_gone,
            "report_problem v3 was left at send-1, the script is over there",
        ),
        (
            with_a_question_less,
            "report_problem v3 entry 1: journal has look:triage, script asks nothing more",
        ),
    ],
)
async def test_a_changed_script_is_noticed(changed: object, fault: str) -> None:
    golden = Golden.read(FOLDER / "report_problem.at-home.v3.json")
    assert callable(changed)
    assert await golden.fault(changed) == fault
