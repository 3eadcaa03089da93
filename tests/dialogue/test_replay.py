"""A script runs as far as the answers go, and nothing happens twice."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from pydantic import BaseModel

from dialogue.outcomes import Refused, Waiting
from dialogue.questions import DONE, Ask, Pressed
from dialogue.replay import ScriptError
from dialogue.talk import Talk
from dialogue.words import PlacePart, t
from tests.dialogue.playing import Person, Stage, any_words, choices, photo, so_far, words


class Home(BaseModel):
    compound: str
    since: datetime


@dataclass(frozen=True)
class Ticket:
    number: int
    trades: tuple[str, ...] = ()


async def home(stage: Stage) -> Home:
    return Home(compound="北苑", since=datetime(2021, 5, 1, tzinfo=UTC))


async def file_it(stage: Stage, place: str, *, urgent: bool = False) -> Ticket:
    return Ticket(number=7 if urgent else 1, trades=(place,))


async def nothing(stage: Stage) -> None:
    return None


async def tea(talk: Talk) -> None:
    """A script with everything a script may do."""
    talk.say(t("welcome"))
    known = await talk.look("home", home)
    assert known.since.tzinfo is not None
    place = await talk.ask("place", t("place?"), any_words)
    talk.say(t("noted"))
    kind = await talk.choice("kind", t("kind?"), choices("绿茶", "红茶"))
    if not await talk.confirm("sure", t("sure?", kind=kind), t("yes"), t("no")):
        talk.say(t("never-mind"))
        return
    ticket = await talk.step("file", file_it, place, urgent=True)
    assert ticket == Ticket(number=7, trades=(place,))
    talk.say(t("thanks"))


async def test_from_the_first_word_to_the_last() -> None:
    person = await Person(tea).begins()
    assert (person.asked, person.told) == ("place", ["welcome"])
    await person.says("北苑3号楼")
    assert (person.asked, person.told) == ("kind", ["noted"])
    await person.says("2")
    assert (person.asked, person.told) == ("sure", [])
    await person.says("好")
    assert person.is_over
    assert person.told == ["thanks"]
    assert person.stage.done == ["look:home", "step:file"]


async def test_another_way_out() -> None:
    person = await Person(tea).begins()
    for answer in ("北苑", "绿茶", "不"):
        await person.says(answer)
    assert person.told == ["never-mind"]
    assert person.stage.done == ["look:home"]


async def test_the_first_words_may_open_it_and_answer_it() -> None:
    person = await Person(tea).begins(words("北苑"))
    assert person.asked == "kind"
    assert person.told == ["welcome", "noted"]


async def test_first_words_that_are_no_answer_do_not_hide_the_welcome() -> None:
    person = await Person(tea).begins(photo())
    assert isinstance(person.outcome, Waiting)
    assert person.told == ["welcome", "say-something"]


async def test_a_refused_answer_is_not_recorded() -> None:
    person = await Person(tea).begins(words("北苑"))
    before = dict(person.keeper.rows)
    await person.says("咖啡")
    assert isinstance(person.outcome, Refused)
    assert person.told == ["please-choose"]
    assert person.keeper.rows == before
    await person.taps("红茶")
    assert person.asked == "sure"


async def test_being_asked_again_tells_nothing_again() -> None:
    person = await Person(tea).begins()
    await person.says("北苑")
    await person.waits()
    assert (person.asked, person.told) == ("kind", [])


async def test_an_answer_to_another_question_is_not_taken() -> None:
    person = await Person(tea).begins()
    outcome = await (await person.engine()).advance(words("绿茶"), to="kind")
    assert isinstance(outcome, Waiting)
    assert outcome.question.name == "place"
    assert person.keeper.names == ["look:home"]


async def shopping(talk: Talk) -> None:
    """Questions that grow, one after the other."""
    parts = await talk.gather("what", t("what?"), so_far)
    trades = await talk.several("trades", t("trades?"), choices("水", "电", "锁"))
    trades.sort()  # a script may do as it likes with what it is given
    parts.clear()
    await talk.ask("name", t("name?"), any_words, choices("王桂兰"), also=["place"])
    await talk.step("end", nothing)
    talk.say(t("done", trades="".join(trades)))


async def test_a_growing_answer_is_one_message() -> None:
    person = await Person(shopping).begins()
    changed = [(await person.says(text)).same_page for text in ("灯不亮了", "三楼", "没电")]
    assert changed == [False, True, True], "it stands below her first words, not above them"
    assert person.prompt == t("so-far", count=3)


async def test_ticks_stay_on_one_page() -> None:
    person = await Person(shopping).begins(words("灯"))
    await person.taps(DONE)
    await person.taps("锁")
    assert person.same_page
    await person.taps("水")
    assert person.draft == ["水", "锁"]
    await person.taps(DONE)
    await person.sends(PlacePart(latitude=36.0, longitude=117.0))
    assert person.is_over


@pytest.mark.parametrize("restarting", [True, False])
async def test_what_a_script_does_to_an_answer_stays_in_the_script(restarting: bool) -> None:
    person = await Person(shopping, restarting=restarting).begins(words("灯"))
    for choice in (DONE, "锁", "水", DONE):
        await person.taps(choice)
    rows = dict(person.keeper.rows)
    await person.waits()
    assert person.keeper.rows == rows
    assert '["水", "锁"]'.encode("ascii", "backslashreplace").decode() in rows[1]


async def test_nothing_may_be_awaited_but_what_talk_offers() -> None:
    for forbidden in (asyncio.sleep(0), asyncio.sleep(1), asyncio.Future[None]()):
        awaited: Awaitable[None] = forbidden

        async def impatient(talk: Talk, awaited: Awaitable[None] = awaited) -> None:
            await awaited

        with pytest.raises(ScriptError, match="only what Talk offers"):
            await Person(impatient).begins()


async def test_a_question_must_come_through_talk() -> None:
    async def clumsy(talk: Talk) -> None:
        await Ask("name", t("name?"), any_words)  # type: ignore[misc]

    with pytest.raises(TypeError, match="await"):
        await Person(clumsy).begins()


async def test_a_name_used_twice_is_noticed() -> None:
    async def forgetful(talk: Talk) -> None:
        await talk.ask("where", t("where?"), any_words)
        await talk.ask("where", t("where exactly?"), any_words)

    person = await Person(forgetful).begins()
    with pytest.raises(ScriptError, match="uses the name where twice"):
        await person.says("北苑")


@pytest.mark.parametrize("fault", [ValueError("no such place"), KeyError("where")])
async def test_an_error_comes_out_and_the_script_is_closed(fault: Exception) -> None:
    closed = []

    async def broken(talk: Talk) -> None:
        try:
            await talk.ask("where", t("where?"), any_words)
            raise fault
        finally:
            closed.append(True)

    person = await Person(broken).begins()
    with pytest.raises(type(fault)):
        await person.says("北苑")
    assert closed == [True, True]


async def test_an_error_of_a_step_comes_out_and_is_not_recorded() -> None:
    async def fails(stage: Stage) -> None:
        raise OSError("the disk is full")

    async def unlucky(talk: Talk) -> None:
        await talk.step("write", fails)

    person = Person(unlucky)
    with pytest.raises(OSError, match="disk is full"):
        await person.begins()
    assert person.keeper.rows == {}


async def test_no_script_is_left_unfinished_in_the_air() -> None:
    person = Person(tea)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        await person.begins()
        await person.answers(Pressed("no such button"))
        await person.waits()
    assert caught == []


async def test_what_a_look_gave_at_first_is_what_it_gives_later() -> None:
    seen: list[Home] = []

    async def reader(talk: Talk) -> None:
        seen.append(await talk.look("home", home))
        await talk.ask("place", t("place?"), any_words)

    person = await Person(reader).begins()
    await person.waits()
    assert seen[0] == seen[1]
    assert person.stage.done == ["look:home"]


async def test_a_look_that_json_cannot_keep_is_noticed_at_once() -> None:
    async def clock(stage: Stage) -> Callable[[], None]:
        return lambda: None

    async def curious(talk: Talk) -> None:
        await talk.look("clock", clock)

    with pytest.raises(Exception, match="serialize"):
        await Person(curious).begins()
