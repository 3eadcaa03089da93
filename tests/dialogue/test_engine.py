"""Back, edits, and what is said late: everything finds its place, nothing is said twice."""

from __future__ import annotations

from dialogue.outcomes import Refused, Waiting
from dialogue.questions import DONE
from dialogue.talk import Talk
from dialogue.words import ContactPart, PhotoPart, Piece, PlacePart, Text, VoicePart, t, text_of
from tests.dialogue.playing import Person, Stage, any_words, choices, so_far

LAMP = PhotoPart(file="lamp.jpg")


async def understand(stage: Stage, parts: list[Piece]) -> str:
    """Read out of what was said which trade it is for; nothing when unsure."""
    said = "".join(text_of(piece.part) for piece in parts)
    return next((trade for trade in "灯水" if trade in said), "")


async def create(stage: Stage, parts: list[Piece], trade: str, place: str) -> int:
    stage.world["report"] = (len(parts), trade, place)
    return 12


async def report(talk: Talk) -> None:
    """Something is broken."""
    talk.say(t("welcome"))
    parts = await talk.gather("what", t("what?"), so_far)
    trade = await talk.look("triage", understand, parts)
    if trade:
        talk.say(Text(f"it-is-{trade}"))
    else:
        trade = await talk.choice("trade", t("trade?"), choices("灯", "水", "锁"))
    place = await talk.ask("place", t("place?"), any_words)
    send = choices("发", "不发")
    if await talk.choice("send", t("send?", parts=len(parts)), send, adds_to="what") == "不发":
        return
    number = await talk.step("create", create, parts, trade, place)
    talk.say(t("thanks", number=number))
    await talk.choice("stars", t("stars?"), choices("★", "★★"))
    talk.say(t("good-bye"))


async def at_the_summary(said: str = "灯不亮了") -> Person:
    person = await Person(report).begins()
    await person.says(said)
    await person.taps(DONE)
    if person.asked == "trade":
        await person.taps("锁")
    return await person.says("3号楼")


class TestBack:
    async def test_takes_the_last_answer_back(self) -> None:
        person = await at_the_summary()
        await person.goes_back()
        assert (person.asked, person.told) == ("place", [])
        await person.says("5号楼")
        await person.taps("发")
        assert person.stage.world["report"] == (1, "灯", "5号楼")

    async def test_opens_a_gathering_with_all_that_is_in_it(self) -> None:
        person = await at_the_summary()
        await person.goes_back()
        await person.goes_back()
        assert (person.asked, person.told) == ("what", [])
        assert person.prompt == t("so-far", count=1)

    async def test_looks_again_at_what_follows(self) -> None:
        person = await at_the_summary()
        for _ in range(2):
            await person.goes_back()
        await person.edits(1, "水龙头坏了")
        await person.taps(DONE)
        assert person.told == ["it-is-水"]
        assert person.stage.done == ["look:triage", "look:triage"]

    async def test_stays_at_the_first_question(self) -> None:
        person = await Person(report).begins()
        await person.goes_back()
        assert (person.asked, person.told) == ("what", [])

    async def test_never_crosses_a_step(self) -> None:
        person = await at_the_summary()
        await person.taps("发")
        assert person.asked == "stars"
        await person.goes_back()
        assert (person.asked, person.told) == ("stars", [])
        await person.taps("★★")
        assert person.is_over
        assert person.stage.done.count("step:create") == 1

    async def test_keeps_what_was_half_said(self) -> None:
        async def two_lists(talk: Talk) -> None:
            await talk.several("trades", t("trades?"), choices("水", "电"))
            await talk.several("places", t("places?"), choices("源泉里", "北苑"))

        person = await Person(two_lists).begins()
        for choice in ("电", DONE, "北苑"):
            await person.taps(choice)
        await person.goes_back()
        assert (person.asked, person.draft) == ("trades", ["电"])
        await person.taps(DONE)
        assert (person.asked, person.draft) == ("places", ["北苑"])


class TestAnEdit:
    async def test_goes_where_its_message_was_gathered(self) -> None:
        person = await at_the_summary()
        await person.edits(1, "两个灯不亮了")
        assert (person.asked, person.told) == ("send", [])
        parts = (await person.engine()).gathered()
        assert [text_of(piece.part) for piece in parts] == ["两个灯不亮了"]

    async def test_is_understood_anew(self) -> None:
        person = await at_the_summary()
        await person.edits(1, "水管漏了")
        assert (person.asked, person.told) == ("send", ["it-is-水"])
        await person.taps("发")
        assert person.stage.world["report"] == (1, "水", "3号楼")

    async def test_asks_only_what_is_not_known(self) -> None:
        person = await at_the_summary()
        await person.edits(1, "坏了")
        assert person.asked == "trade"
        await person.taps("锁")
        assert person.asked == "send", "the place was said before"
        await person.goes_back()
        assert person.asked == "place", "and can be taken back"

    async def test_before_the_end_of_the_gathering_replaces_a_part(self) -> None:
        person = await Person(report).begins()
        await person.says("水")
        await person.edits(1, "灯")
        assert person.prompt == t("so-far", count=1)
        assert person.same_page

    async def test_of_something_else_answers_the_open_question(self) -> None:
        person = await Person(report).begins()
        await person.says("坏了")
        await person.taps(DONE)
        await person.says("所")
        await person.edits(2, "锁")
        assert person.asked == "place"

    async def test_comes_too_late_after_the_step(self) -> None:
        person = await at_the_summary()
        await person.taps("发")
        await person.edits(1, "没事了")
        assert isinstance(person.outcome, Refused)
        assert person.stage.world["report"] == (1, "灯", "3号楼")


class TestWhatIsSaidLate:
    async def test_words_that_are_no_answer_join_the_report(self) -> None:
        person = await at_the_summary()
        await person.says("还有水")
        assert (person.asked, person.told) == ("send", ["added"])
        assert person.prompt == t("send?", parts=2)

    async def test_a_photo_joins_it_at_any_question(self) -> None:
        person = await Person(report).begins()
        await person.says("灯")
        await person.taps(DONE)
        for part in (LAMP, VoicePart(file="a.ogg"), PlacePart(latitude=36.0, longitude=117.0)):
            await person.sends(part)
            assert (person.asked, person.told) == ("place", ["added"])
        await person.says("3号楼")
        await person.taps("发")
        assert person.stage.world["report"] == (4, "灯", "3号楼")

    async def test_other_things_and_plain_words_are_refused(self) -> None:
        person = await Person(report).begins()
        await person.says("坏了")
        await person.taps(DONE)
        await person.sends(ContactPart(phone="13800001111", own=True))
        assert isinstance(person.outcome, Refused)
        await person.says("不知道")
        assert isinstance(person.outcome, Refused)

    async def test_the_answers_since_are_kept(self) -> None:
        person = await at_the_summary("坏了")
        await person.sends(LAMP)
        assert person.asked == "send"
        await person.taps("发")
        assert person.stage.world["report"] == (2, "锁", "3号楼")

    async def test_what_follows_from_it_is_told(self) -> None:
        person = await at_the_summary("坏了")
        await person.sends(PhotoPart(file="tap.jpg", text="水"))
        assert (person.asked, person.told) == ("send", ["added", "it-is-水"])

    async def test_it_may_bring_the_script_to_its_end(self) -> None:
        async def two_will_do(talk: Talk) -> None:
            parts = await talk.gather("what", t("what?"), so_far)
            if len(parts) < 2:
                await talk.choice("more", t("more?"), choices("不"))
            talk.say(t("thanks"))

        person = await Person(two_will_do).begins()
        await person.says("灯")
        await person.taps(DONE)
        await person.sends(LAMP)
        assert person.is_over
        assert person.told == ["thanks"]

    async def test_an_answer_that_no_longer_holds_is_asked_for(self) -> None:
        async def choosing(talk: Talk) -> None:
            parts = await talk.gather("what", t("what?"), so_far)
            labels = ["甲", "乙"] if len(parts) == 1 else ["丙", "丁"]
            await talk.choice("which", t("which?"), choices(*labels))
            await talk.choice("send", t("send?"), choices("发"))

        person = await Person(choosing).begins()
        await person.says("灯")
        await person.taps(DONE)
        await person.taps("甲")
        await person.sends(LAMP)
        assert person.asked == "which"

    async def test_where_nothing_was_gathered_it_is_refused(self) -> None:
        async def short(talk: Talk) -> None:
            await talk.choice("which", t("which?"), choices("甲"), adds_to="what")

        person = await Person(short).begins()
        await person.sends(LAMP)
        assert isinstance(person.outcome, Refused)

    async def test_after_the_step_it_is_refused(self) -> None:
        person = await at_the_summary()
        await person.taps("发")
        await person.sends(LAMP)
        assert isinstance(person.outcome, Refused)


async def test_all_that_was_gathered_can_be_handed_on() -> None:
    person = await Person(report).begins()
    await person.says("灯")
    await person.sends(LAMP)
    parts = (await person.engine()).gathered()
    assert [piece.part.kind for piece in parts] == ["text", "photo"]


class TestAdditions:
    """What is said at a question after a step, and belongs to what comes next."""

    async def two(self) -> Person:
        async def two(talk: Talk) -> None:
            first = await talk.gather("what", t("what?"), so_far)
            await talk.step("create", create, first, "灯", "")
            more = await talk.additions("more")
            summary = t("send?", parts=len(more))
            await talk.choice("send", summary, choices("发"), adds_to="more")
            await talk.step("again", create, more, "水", "")

        person = await Person(two).begins()
        await person.says("灯")
        return await person.taps(DONE)

    async def test_nothing_is_asked_and_nothing_is_there_at_first(self) -> None:
        person = await self.two()
        assert (person.asked, person.prompt) == ("send", t("send?", parts=0))
        await person.taps("发")
        assert person.stage.world["report"] == (0, "水", "")

    async def test_words_and_photos_are_added_and_may_be_edited(self) -> None:
        person = await self.two()
        await person.says("水")
        assert (person.told, person.prompt) == (["added"], t("send?", parts=1))
        await person.sends(LAMP)
        await person.edits(2, "热水")
        assert person.prompt == t("send?", parts=2)
        await person.taps("发")
        assert person.stage.world["report"] == (2, "水", "")

    async def test_it_is_no_answer_to_go_back_to(self) -> None:
        person = await self.two()
        await person.says("水")
        assert isinstance(person.outcome, Waiting)
        assert not person.outcome.way_back
        await person.goes_back()
        assert person.prompt == t("send?", parts=1)

    async def test_it_is_handed_on_with_the_rest(self) -> None:
        person = await self.two()
        await person.says("水")
        parts = (await person.engine()).gathered()
        assert [text_of(piece.part) for piece in parts] == ["灯", "水"]
