"""Whatever comes: a clear answer, and nothing of it is lost."""

from __future__ import annotations

import pytest

from dialogue.words import DocumentPart, OtherPart, TextPart
from storage import reports, timeline
from tests.chats import Shown, Town

LAMP = "家里灯不亮了"
MESSAGE = 4096
"""How many UTF-16 units fit into a message of Telegram."""


async def kept(town: Town, number: int = 1) -> list[str]:
    """What a report keeps, part by part: words, or what else it is."""
    async with town.app.database.reading() as tx:
        return [part.text or part.kind for part in await reports.parts(tx, number)]


async def all_is_handled(town: Town) -> None:
    """Nothing waits, nothing was set aside."""
    figures = await town.app.figures()
    assert figures.inbox_waiting == figures.inbox_aside == 0


def units(shown: Shown) -> int:
    return len(shown.text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("nothing", ["", " ", "\n \n", "\u3000"])
async def test_nothing_said_is_no_report(town: Town, nothing: str) -> None:
    elder = await town.resident("王桂兰")

    await elder.says(nothing)
    elder.hears("收不了", "发语音")
    await elder.says("报事")
    await elder.says(nothing)
    elder.hears("收不了", "什么事")
    assert "说完了" not in elder.last.labels


@pytest.mark.parametrize("nothing", [TextPart(text=" "), OtherPart(what="sticker")])
async def test_nothing_said_is_not_added_at_the_summary(
    town: Town, nothing: TextPart | OtherPart
) -> None:
    elder = await town.resident("王桂兰")
    await elder.says(LAMP)
    await elder.taps("说完了")

    await elder.sends(nothing)
    elder.hears("没看懂", "对了，点").never_heard("加上了")
    await elder.taps("发出去")

    assert await kept(town) == [LAMP]


async def test_pictures_alone_are_asked_back_and_can_go_to_a_human(town: Town) -> None:
    staff, elder = await town.staff("李主任"), await town.resident("王桂兰")

    await elder.says("😭😭🙏")
    elder.hears("要我帮忙")
    await elder.taps("跟工作人员说")

    staff.hears("😭😭🙏")


async def test_pictures_among_words_are_kept(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says(LAMP)
    await elder.says("👴🏻💡❌")
    await elder.taps("说完了")
    await elder.taps("发出去")
    assert await kept(town) == [LAMP, "👴🏻💡❌"]


@pytest.mark.parametrize("story", ["灯不亮了，" * 4000, "灯坏了" + "🔥" * 20_000])
async def test_twenty_thousand_characters_are_kept_and_every_message_fits(
    town: Town, story: str
) -> None:
    staff, elder = await town.staff("李主任"), await town.resident("王桂兰")
    assert len(story) >= 20_000

    await elder.says(LAMP)
    await elder.says(story)
    for _ in range(8):
        await elder.says(story[:1000])
    await town.restart_bot()
    await elder.reports(LAMP)

    assert await kept(town) == [LAMP, story, *[story[:1000]] * 8, LAMP]
    assert all(units(shown) <= MESSAGE for chat in (elder, staff) for shown in chat.seen)
    await all_is_handled(town)


async def test_a_place_too_long_is_asked_for_again_and_not_cut(town: Town) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.says(LAMP)
    await newcomer.taps("说完了")
    await newcomer.says("源泉里")

    await newcomer.says("从东门进来往左走，" * 50)
    newcomer.hears("短一点", "几号楼")
    await newcomer.says("3号楼")

    newcomer.hears("源泉里 3号楼")


async def test_what_is_not_solved_is_kept_whole_however_long(town: Town) -> None:
    staff, elder = await town.staff("李主任"), await town.resident("王桂兰")
    await elder.reports(LAMP)
    await staff.taps("记为办好了")
    await staff.says("换了灯泡")
    story = "还是一闪一闪的，" * 400

    await elder.taps("没解决")
    await elder.says(story)

    async with town.app.database.reading() as tx:
        told = [event.why for event in await timeline.events(tx, 1)]
    assert story in told
    assert all(units(shown) <= MESSAGE for shown in staff.seen)


MARKUP = "<b>灯</b>&amp; *坏* _了_ [点](tg://user?id=1) `x` { $name } {-term} \\u0041"


async def test_markup_is_only_words(town: Town) -> None:
    elder = await town.resident("<i>王</i> { $x }")

    await elder.says("家里灯不亮了 " + MARKUP)
    elder.hears(MARKUP)
    await elder.taps("说完了")
    elder.hears(MARKUP)
    await elder.taps("发出去")

    assert await kept(town) == ["家里灯不亮了 " + MARKUP]


UNTAKEN = ("sticker", "video_note", "video", "audio", "poll", "dice", "unknown")


@pytest.mark.parametrize(
    "strange", [*(OtherPart(what=what) for what in UNTAKEN), DocumentPart(file="1", name="单.csv")]
)
async def test_what_cannot_be_taken_is_refused_at_every_turn(
    town: Town, strange: OtherPart | DocumentPart
) -> None:
    elder = await town.resident("王桂兰")

    await elder.sends(strange)
    elder.hears("收不了", "发语音")
    await elder.says(LAMP)
    await elder.sends(strange)
    elder.hears("收不了", LAMP)
    await elder.taps("说完了")
    await elder.taps("地点不对")
    await elder.sends(strange)
    elder.hears("没看懂", "哪个小区")
    await elder.taps("北苑小区")
    await elder.sends(strange)
    elder.hears("只认字", "几号楼")
    await elder.says("5号楼")
    await elder.taps("发出去")

    assert await kept(town) == [LAMP]


async def test_the_words_below_a_film_are_taken(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.sends(OtherPart(what="video", text=LAMP))
    elder.heard("您写的字我收下了").hears("我记下了", LAMP)
    await elder.sends(DocumentPart(file="1", text="厨房的"))
    elder.heard(LAMP, "厨房的")
    await elder.taps("说完了")
    await elder.taps("发出去")

    assert await kept(town) == [LAMP, "厨房的"]


async def test_danger_below_a_film_is_danger(town: Town) -> None:
    staff, elder = await town.staff("李主任", on_duty=True), await town.resident("王桂兰")
    await elder.sends(OtherPart(what="video", text="着火了"))
    elder.heard("119")
    staff.heard("着火了")


async def test_an_album_of_ten_is_one_summary(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.shows_photo("水龙头漏水", album="ten")
    summary = elder.last
    for _ in range(9):
        await elder.shows_photo(album="ten")

    assert elder.last is summary
    elder.hears("前面还有 2 条")
    await elder.taps("说完了")
    await elder.taps("发出去")
    assert len(await kept(town)) == 10


@pytest.mark.parametrize(
    ("before", "after"),
    [(["说完了"], []), (["说完了", "地点不对"], ["源泉里", "3号楼"])],
)
async def test_an_album_of_ten_too_late_is_added_in_one_message(
    town: Town, before: list[str], after: list[str]
) -> None:
    elder = await town.resident("王桂兰")
    await elder.says(LAMP)
    for label in before:
        await elder.taps(label)
    asked = len(elder.seen)

    for _ in range(10):
        await elder.shows_photo(album="ten")

    assert len(elder.seen) == asked + 1
    elder.hears("加上了")
    await town.restart_bot()
    for answer in after:
        await elder.says(answer)
    await elder.taps("发出去")
    assert await kept(town) == [LAMP, *["photo"] * 10]


async def test_an_album_of_ten_that_is_no_answer_is_refused_once(town: Town) -> None:
    neighbour = await town.resident("孙师傅")
    await neighbour.says("/join")
    asked = len(neighbour.seen)

    for _ in range(10):
        await neighbour.shows_photo(album="ten")

    assert len(neighbour.seen) == asked + 1
    neighbour.hears("姓名").never_heard("要是不好弄")
