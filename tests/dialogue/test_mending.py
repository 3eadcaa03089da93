"""An old journal meets a new script: never lost silently, never tried for ever."""

from __future__ import annotations

import logging

import pytest
from pydantic import BaseModel

from dialogue.outcomes import Diverged
from dialogue.questions import DONE
from dialogue.talk import Talk
from dialogue.words import t
from tests.dialogue.playing import Person, Stage, any_words, choices, so_far


class Old(BaseModel):
    compound: str


class New(BaseModel):
    compound: str
    building: int


async def old_home(stage: Stage) -> Old:
    return Old(compound="北苑")


async def new_home(stage: Stage) -> New:
    return New(compound="北苑", building=3)


async def write(stage: Stage) -> int:
    return 7


async def tea(talk: Talk) -> None:
    """The script that people are in the middle of."""
    talk.say(t("welcome"))
    await talk.ask("where", t("where?"), any_words)
    await talk.several("kinds", t("kinds?"), choices("绿", "红", "花"))
    talk.say(t("noted"))
    await talk.gather("wish", t("wish?"), so_far)


async def in_the_middle() -> Person:
    person = await Person(tea).begins()
    await person.says("北苑")
    for choice in ("红", "花", DONE):
        await person.taps(choice)
    return await person.says("要热的")


async def reordered(talk: Talk) -> None:
    talk.say(t("welcome"))
    await talk.several("kinds", t("kinds?"), choices("花", "红"))
    await talk.ask("where", t("where?"), any_words)
    talk.say(t("noted"))
    await talk.gather("wish", t("wish?"), so_far)


async def photo_first(talk: Talk) -> None:
    await talk.ask("photo", t("photo?"), any_words)
    await tea(talk)


async def test_answers_are_filled_in_and_the_one_at_hand_is_taken() -> None:
    person = (await in_the_middle()).meets(reordered)
    await person.says("要快")
    assert (person.asked, person.told) == ("wish", [])
    assert person.prompt == t("so-far", count=2)
    assert person.keeper.names == ["several:kinds", "ask:where", "draft:gather:wish"]


async def test_both_sides_are_named(caplog: pytest.LogCaptureFixture) -> None:
    person = (await in_the_middle()).meets(photo_first)
    with caplog.at_level(logging.WARNING):
        await person.waits()
    assert caplog.messages == [
        "conversation 41 (tea v3) entry 0: journal has ask:where, script asks ask:photo"
    ]
    assert caplog.records[0].__dict__["action"] == "conversation_diverged"


async def test_a_new_question_is_put_before_the_answer_at_hand_is_taken() -> None:
    person = (await in_the_middle()).meets(photo_first)
    await person.says("要快")
    assert (person.asked, person.told) == ("photo", [])
    assert [piece.message_id for piece in (await person.engine()).gathered()] == ["2"]


async def test_what_was_said_waits_until_it_is_asked_for() -> None:
    person = (await in_the_middle()).meets(photo_first)
    await person.waits()
    await person.says("没有")
    assert person.asked == "wish"
    assert person.prompt == t("so-far", count=1)
    await person.goes_back()
    assert (person.asked, person.draft) == ("kinds", ["红", "花"])


async def test_a_choice_that_is_gone_is_asked_for_again() -> None:
    async def no_flowers(talk: Talk) -> None:
        await talk.ask("where", t("where?"), any_words)
        await talk.several("kinds", t("kinds?"), choices("绿", "红"))

    person = (await in_the_middle()).meets(no_flowers)
    await person.waits()
    assert (person.asked, person.draft) == ("kinds", None)


async def test_an_answer_to_another_kind_of_question_is_asked_for_again() -> None:
    async def all_gathered(talk: Talk) -> None:
        await talk.gather("where", t("where?"), so_far)

    person = (await in_the_middle()).meets(all_gathered)
    await person.waits()
    assert (person.asked, person.draft) == ("where", None)


async def test_a_script_that_asks_less_comes_to_its_end() -> None:
    async def short(talk: Talk) -> None:
        await talk.ask("where", t("where?"), any_words)
        await talk.step("write", write)
        talk.say(t("thanks"))

    person = (await in_the_middle()).meets(short)
    await person.says("要快")
    assert person.is_over
    assert person.told == ["thanks"]
    assert person.stage.done == ["step:write"]


async def test_a_script_without_its_last_question_comes_to_its_end() -> None:
    async def no_wish(talk: Talk) -> None:
        await talk.ask("where", t("where?"), any_words)
        await talk.several("kinds", t("kinds?"), choices("绿", "红", "花"))
        talk.say(t("thanks"))

    person = (await in_the_middle()).meets(no_wish)
    await person.waits()
    assert person.is_over
    assert person.told == ["thanks"]


async def test_an_edit_finds_its_place_in_the_new_script() -> None:
    async def wish_first(talk: Talk) -> None:
        await talk.gather("wish", t("wish?"), so_far)
        await talk.choice("sure", t("sure?"), choices("好"))

    async def before(talk: Talk) -> None:
        await talk.ask("where", t("where?"), any_words)
        await wish_first(talk)

    person = await Person(before).begins()
    await person.says("北苑")
    await person.says("要热的")
    await person.taps(DONE)
    await person.meets(wish_first).edits(2, "要凉的")
    assert person.asked == "sure"
    assert "凉" in str((await person.engine()).gathered())


async def test_a_look_of_another_shape_is_read_anew() -> None:
    async def before(talk: Talk) -> None:
        await talk.look("home", old_home)
        await talk.ask("where", t("where?"), any_words)

    async def after(talk: Talk) -> None:
        home = await talk.look("home", new_home)
        await talk.ask("where", t("where?", building=home.building), any_words)

    person = (await Person(before).begins()).meets(after)
    await person.waits()
    assert person.prompt == t("where?", building=3)


async def write_first(talk: Talk) -> None:
    await talk.gather("wish", t("wish?"), so_far)
    await talk.step("write", write)
    await talk.ask("where", t("where?"), any_words)


async def test_what_was_done_is_not_done_over() -> None:
    person = await Person(write_first).begins()
    await person.says("要热的")
    await person.taps(DONE)
    rows = dict(person.keeper.rows)
    for turn in ("waits", "goes_back"):
        await getattr(person.meets(tea), turn)()
        assert person.outcome == Diverged(0, "gather:wish", "ask:where")
    await person.edits(1, "要凉的")
    assert isinstance(person.outcome, Diverged)
    assert person.keeper.rows == rows
    assert person.stage.done == ["step:write"]
