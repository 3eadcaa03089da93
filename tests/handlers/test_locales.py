"""Every sentence is there in every language, is said somewhere, and fits where it is said."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import get_args

import pytest

import bot
import dialogue
import handlers
from dialogue.words import NOT_GATHERED, Part, Text, t
from domain import announcements, polls, problems, visits
from domain.agenda import Outcome
from domain.calendar import notices
from domain.calendar.patterns import WEEK
from domain.calendar.rules import OnHoliday
from domain.danger_words import DangerKind
from domain.dispatch import HandOver, Spare, WaitFor, Why
from domain.groups import TEAMS, Place
from domain.lexicon import Kind
from domain.materials import KNOWN
from domain.meetings import Coming, MeetingState
from domain.moments import Unclear
from domain.newcomer_cells import Column, Wrong
from domain.offers import OfferState, Refusal
from domain.people import INVITED, Person, Role, Standing
from domain.reports import CLOSED, IN_HAND, Action, Actor, State
from domain.taxonomy import Group, Trade, categories
from domain.timeline import NEED_ONE, NEED_TWO, NOTED
from domain.unreadable import Unreadable
from handlers import menus, moments, own_data
from handlers.actions import jobs
from handlers.actions.desk import ALONG, VOUCH
from handlers.actions.minutes import HandedIn
from handlers.actions.reporting import HUMAN, UNHEARD
from handlers.arranging import FACTS
from handlers.asking import WAYS_OUT
from handlers.cards import case, offer
from handlers.cards.announcement import BUTTONS
from handlers.cards.case import SPOKEN
from handlers.cards.spent import MINUTES
from handlers.commands import PLAIN_WORDS, REFUSALS
from handlers.heaps import HEAPS
from handlers.scripts import ask_poll, at_the_door, deed
from handlers.scripts.announce import KINDS
from handlers.scripts.assign import TWO
from handlers.scripts.change_pool import PAUSES
from handlers.scripts.fixed_days import MONTHLY, WEEKLY
from handlers.scripts.join_pool import HOURS
from handlers.scripts.not_a_report import HUMAN as MEANT_HUMAN
from handlers.scripts.not_a_report import JOIN, NOTHING, REPORT
from handlers.scripts.note_guest import WHAT
from handlers.scripts.report_problem import OTHER
from handlers.scripts.voice_message import BROKEN, DANGER, QUESTION
from handlers.taps import pool
from handlers.texts import LANGUAGES, render
from tests.handlers.sentences import (
    Families,
    Locale,
    constants,
    differences,
    members,
    misfits,
    missing,
    read,
    unused,
    uses,
)


def locale(language: str) -> Locale:
    """Read a language's own files."""
    folder = Path(str(handlers.__file__)).parent / "locales" / language
    return read({file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()})


def source_of(package: ModuleType) -> dict[str, str]:
    """Read all modules of a package."""
    root = Path(str(package.__file__)).parent
    return {str(file): file.read_text(encoding="utf-8") for file in root.rglob("*.py")}


LOCALES = {language: locale(language) for language in LANGUAGES}
ZH, EN = LOCALES["zh-CN"], LOCALES["en"]
CODE = source_of(handlers) | source_of(dialogue) | source_of(bot)

PARTS = {part.model_fields["kind"].default for part in get_args(get_args(Part)[0])}
EVERYTHING = frozenset({Role.VOLUNTEER, Role.ADMIN})
BUSY = Person(1, 1, "", "", "zh-CN", "", "", False, None, EVERYTHING)

PUT_RIGHT = {"recategorize", "correct_place", "agenda_on", "agenda_off", "absorb"} | {
    "speak",
    "hand_back",
}
"""What staff put right of a report, noted in its timeline."""

AT_THE_DOOR = {at_the_door.RING, at_the_door.OUT, at_the_door.ANSWERED, at_the_door.AFRAID}
FAMILIES: Families = {
    "actor-*": set(Actor),
    "answer-*": set(OfferState),
    "announcement-*": set(announcements.State),
    "announcement-state-*": set(announcements.State),
    "audience-kind-*": set(KINDS),
    "button-announcement-*": {name for rows in BUTTONS.values() for row in rows for name in row},
    "copy-*": set(announcements.Fate) - {announcements.Fate.UNREACHABLE},
    "fate-*": set(announcements.Fate),
    "moment-*": set(Unclear),
    "application-*": set(Standing) - {Standing.APPLIED},
    "assign-*": {VOUCH, ALONG, TWO},
    "at-*": {*visits.SOON, *visits.LATER},
    "button-outcome-*": set(Outcome),
    "button-*": {*WAYS_OUT.values(), "agenda_on", "agenda_off", NEED_TWO, NEED_ONE},
    "button-coming-*": set(Coming),
    "category-*": {*categories(), OTHER, HUMAN, UNHEARD},
    "clock-*": set(moments.PARTS.values()),
    "command-*": set(menus.commands_of(BUSY)),
    "column-*": set(Column),
    "check-in-*": {"code", "code-or-place"},
    "data-activity-*": {"signed-up", "there", "away"},
    "danger-*": set(DangerKind),
    "danger-ask-*": set(DangerKind),
    "deed-*": {deed.DONE, deed.NOT_YET, deed.ELSE},
    "words-for-deed-*": {deed.DONE, deed.NOT_YET, deed.ELSE},
    "door-*": AT_THE_DOOR,
    "words-for-door-*": AT_THE_DOOR,
    "desk-*": {*(heap.name for heap in HEAPS), "unreachable", "aside", "applications", "alarms"}
    | {"tasks"},
    "group-*": set(Group),
    "did-*": {*Action, *NOTED, *PUT_RIGHT, *(f"{action}-by-phone" for action in SPOKEN)},
    "did-*-by-phone": set(case.SPOKEN),
    "followed-*": set(CLOSED),
    "heard-*": set(Kind) - {Kind.REPORT, Kind.EMERGENCY},
    "holidays-wrong-*": set(notices.Wrong),
    "hours-*": set(HOURS),
    "import-unreadable-*": set(Unreadable),
    "import-wrong-*": set(Wrong),
    "in-hand-*": set(IN_HAND),
    "join-*": set(Standing) - {Standing.APPLIED},
    "month-*": {str(month) for month in range(1, 13)},
    "meant-*": {REPORT, MEANT_HUMAN, JOIN, NOTHING},
    "group-chat-line-*": set(Place),
    "group-chat-now-*": set(Place),
    "group-chat-place-*": set(Place),
    "look-*": {*own_data.LOOKS, *own_data.CHANGES, "other"},
    "minutes-*": {*MeetingState, *HandedIn} - {HandedIn.DONE},
    "note-*": set(WHAT),
    "outcome-*": {Outcome.SOLVED, Outcome.NEXT},
    "mine-now-*": set(State),
    "poll-*": set(polls.Fault),
    "poll-hours-*": set(ask_poll.HOURS),
    "plan-holiday-*": set(OnHoliday),
    "holiday-*": set(OnHoliday),
    "fact-*": set(FACTS),
    "lead-*": {"day", "days", "hour", "hours", "minute", "minutes"},
    "plan-*": {WEEKLY, MONTHLY},
    "part-*": PARTS - {"text", *NOT_GATHERED},
    "pause-*": set(PAUSES),
    "pool-do-*": {*pool.TAPS},
    "reason-*": set(Why),
    "spare-*": set(Spare),
    "wait-for-*": set(WaitFor),
    "hand-over-*": set(HandOver),
    "why-*": {"offer", "wait", "escalate"},
    "refusal-*": set(Refusal),
    "role-*": {*INVITED, Role.VOLUNTEER},
    "series-holiday-*": set(OnHoliday),
    "series-often-*": set(OnHoliday),
    "series-state-*": set(announcements.SeriesState) - {announcements.SeriesState.ENDED},
    "button-series-*": {"words", "when", "whom", "pause", "resume", "end"},
    "nth-*": {str(which) for which in range(1, 6)},
    "several-*": {str(count) for count in range(2, problems.MOST + 1)},
    "state-*": set(State),
    "you-said-*": set(Coming),
    "used-*": set(KNOWN),
    "together-*": set(IN_HAND),
    "team-*": set(TEAMS),
    "took-*": {str(minutes) for minutes in MINUTES},
    "trade-*": set(Trade),
    "words-for-column-*": set(Column),
    "weekday-*": set(WEEK),
    "words-for-trade-*": set(Trade),
    "voice-*": {DANGER, BROKEN, QUESTION},
}
"""Keys that the code puts together, and all that it fills in."""

TABLES = {
    *PLAIN_WORDS,
    *moments.NEAR,
    *REFUSALS.values(),
    *(key for row in menus.KEYS for key in row),
    *(label for _, label in case._BUTTONS),
    *jobs._CAPTIONS.values(),
    *offer._ENDED.values(),
    *offer._AFTERWARDS.values(),
}
"""Keys that the code keeps in tables."""

SAID = uses(CODE, FAMILIES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_can_be_read(language: str) -> None:
    assert LOCALES[language].faults == []


def test_both_languages_say_the_same() -> None:
    assert differences(ZH, EN) == []


def test_whatever_the_code_says_is_there() -> None:
    assert missing(ZH, SAID, members(FAMILIES) | TABLES) == []


def test_whatever_is_there_is_said() -> None:
    assert unused(ZH, constants(CODE) | members(FAMILIES)) == []


def test_every_gap_is_filled_in() -> None:
    assert misfits(ZH, SAID) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said(language: str) -> None:
    for key in LOCALES[language].sentences:
        gaps = {gap: f"<{gap}>" for gap in LOCALES[language].gaps(key)}
        said = render(Text(key, gaps), language)
        assert said.strip()
        assert all(word in said for word in gaps.values()), key


@pytest.mark.parametrize(("language", "longest"), [("zh-CN", 8), ("en", 24)])
def test_a_button_is_read_at_a_glance(language: str, longest: int) -> None:
    floating = {"button-unknown", "button-over", "button-old", "button-not-yours"}
    labels = {key for key in LOCALES[language].sentences if key.startswith("button-")} - floating
    assert {key for key in labels if len(render(t(key), language)) > longest} == set()


WORD_LISTS = sorted(key for key in ZH.sentences if key.startswith("words-for-"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", sorted(WORD_LISTS))
def test_words_to_type_are_small_and_told_once(language: str, key: str) -> None:
    words = render(t(key), language).split()
    assert words == list(dict.fromkeys(words))
    assert words == [word.casefold() for word in words]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("label", "command"),
    [("key-report", "report"), ("key-my", "my"), ("key-human", "human")]
    + [(f"button-{command}", command) for command in WAYS_OUT.values()],
)
def test_a_large_key_and_a_way_out_can_be_typed(language: str, label: str, command: str) -> None:
    typed = render(t(label), language).casefold()
    assert typed in render(t(f"words-for-{command}"), language).split()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_plain_word_means_two_commands(language: str) -> None:
    words = [word for key in PLAIN_WORDS for word in render(t(key), language).split()]
    assert sorted(set(words)) == sorted(words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_is_taken_for_a_command(language: str) -> None:
    commands = {word for key in PLAIN_WORDS for word in render(t(key), language).split()}
    for key in set(WORD_LISTS) - PLAIN_WORDS.keys():
        assert commands.isdisjoint(render(t(key), language).split()), key
