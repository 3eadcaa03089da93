"""A question with options, as it is typed; when it is closed, and how it came out."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from domain.polls import Ballot, Fault, Faulty, Tally, fault_of, read

DAYS = "哪天清理楼道？\n周六上午\n周日下午"


def test_the_first_line_asks_and_each_other_is_an_option() -> None:
    found = read(f"\n {DAYS} \n\n")
    assert found == Ballot(question="哪天清理楼道？", options=("周六上午", "周日下午"))


@pytest.mark.parametrize(
    ("line", "option"),
    [
        ("1. 周六上午", "周六上午"),
        ("2、周六上午", "周六上午"),
        ("（3）周六上午", "周六上午"),
        ("A. 周六上午", "周六上午"),
        ("- 周六上午", "周六上午"),
        ("9:00 到 11:00", "9:00 到 11:00"),
        ("12.5 元", "12.5 元"),
        ("3号楼", "3号楼"),
        ("好，可以", "好，可以"),
    ],
)
def test_a_number_before_an_option_is_left_out(line: str, option: str) -> None:
    found = read(f"哪个？\n{line}\n别的")
    assert isinstance(found, Ballot)
    assert found.options[0] == option


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("", Fault.TOO_FEW),
        ("哪天？", Fault.TOO_FEW),
        ("哪天？\n周六", Fault.TOO_FEW),
        ("\n".join(["哪天？", *map(str, range(11))]), Fault.TOO_MANY),
        ("哪天？\n周六\n周日\n 周 六", Fault.TWICE),
        ("哪天？\n1. Yes\n2. ＹＥＳ", Fault.TWICE),
        ("问" * 301 + "\n周六\n周日", Fault.QUESTION_TOO_LONG),
        ("哪天？\n周六\n" + "长" * 101, Fault.OPTION_TOO_LONG),
    ],
)
def test_what_is_no_question_with_options(words: str, fault: Fault) -> None:
    found = read(words)
    assert isinstance(found, Faulty)
    assert found.fault is fault


def test_as_long_as_a_poll_of_telegram_may_be() -> None:
    options = tuple(f"{n:0100d}" for n in range(10))
    assert fault_of(Ballot(question="问" * 300, options=options)) is None


@pytest.mark.parametrize(
    ("ending", "closes_at"),
    [
        ({"hours": 24}, "2026-11-24 02:00"),
        ({"until": "2026-11-27T17:00:00+08:00"}, "2026-11-27 09:00"),
        ({"until": "2026-11-22T17:00:00+08:00"}, None),
        ({}, None),
    ],
)
def test_when_it_is_closed(ending: dict[str, object], closes_at: str | None) -> None:
    ballot = Ballot.model_validate({"question": "哪天？", "options": ("六", "日"), **ending})
    found = ballot.closes_at(datetime(2026, 11, 23, 1, 1, tzinfo=UTC))
    assert (f"{found.astimezone(UTC):%Y-%m-%d %H:%M}" if found else None) == closes_at


def test_how_it_came_out() -> None:
    assert (Tally([3, 1, 0]).total, Tally([3, 1, 0]).share(0)) == (4, 75)
    assert Tally([0, 0]).share(1) == 0
