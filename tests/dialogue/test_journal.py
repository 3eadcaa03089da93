"""A journal and its keeper; no script."""

from __future__ import annotations

from enum import StrEnum

import pytest

from dialogue.journal import DRAFT, STEP, Journal
from tests.dialogue.playing import JSONKeeper


class Trade(StrEnum):
    WATER = "water"


@pytest.fixture
def keeper() -> JSONKeeper:
    return JSONKeeper()


async def filled(keeper: JSONKeeper) -> Journal:
    journal = Journal(keeper)
    await journal.put(0, "look", "home", {"compound": "北苑"})
    await journal.put(1, "ask", "place", "3号楼")
    await journal.put(2, DRAFT + "several", "trades", ["water"])
    return journal


async def test_what_is_put_is_there_after_a_restart(keeper: JSONKeeper) -> None:
    journal = await filled(keeper)
    again = await Journal.load(keeper)
    assert list(again) == list(journal)
    assert str(again.at(2)) == "draft:several:trades"
    assert again.at(3) is None


async def test_a_draft_gives_way_to_its_answer(keeper: JSONKeeper) -> None:
    journal = await filled(keeper)
    await journal.put(2, "several", "trades", ["water", "lock"])
    assert keeper.names == ["look:home", "ask:place", "several:trades"]
    assert [entry.is_answer for entry in journal] == [False, True, True]


async def test_what_is_given_back_is_what_json_keeps(keeper: JSONKeeper) -> None:
    entry = await Journal(keeper).put(0, "several", "trades", (Trade.WATER,))
    assert entry.value == ["water"]
    assert type(entry.value[0]) is str


async def test_what_is_cut_is_forgotten(keeper: JSONKeeper) -> None:
    journal = await filled(keeper)
    await journal.cut(1)
    assert [entry.name for entry in journal] == ["home"]
    assert list(await Journal.load(keeper)) == list(journal)


async def test_what_was_said_can_be_set_aside_and_taken_up(keeper: JSONKeeper) -> None:
    await (await filled(keeper)).set_aside(0)
    journal = await Journal.load(keeper)
    assert list(journal) == []
    assert [str(entry) for entry in journal.aside] == ["ask:place", "draft:several:trades"]
    taken = await journal.take_up("place")
    assert taken
    assert taken.value == "3号楼"
    assert await (await Journal.load(keeper)).take_up("place") is None


async def test_nothing_said_leaves_nothing_aside(keeper: JSONKeeper) -> None:
    journal = Journal(keeper)
    await journal.put(0, "look", "home", {})
    await journal.set_aside(0)
    assert keeper.rows == {}


async def test_without_a_step_all_can_be_taken_back(keeper: JSONKeeper) -> None:
    journal = await filled(keeper)
    assert not journal.holds_step
    assert len(journal.after_last_step()) == 3


async def test_only_what_comes_after_the_last_step_can_be_taken_back(keeper: JSONKeeper) -> None:
    journal = await filled(keeper)
    await journal.put(2, STEP, "create", 7)
    await journal.put(3, "ask", "more", "是")
    assert journal.holds_step
    assert [entry.name for entry in journal.after_last_step()] == ["more"]
