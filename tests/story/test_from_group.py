"""A problem told in a group goes on in private: by a link that only who told it can use, once."""

from __future__ import annotations

import pytest

from dialogue.words import PhotoPart, VoicePart
from storage.tables import group_words
from tests.chats import Chat, Town
from tests.group_chats import GroupChat

ADDRESS = "3号楼2单元501"


async def told(town: Town, who: Chat, *said: str) -> tuple[GroupChat, str]:
    """Somebody tells of a problem in a group; gives what the link of the answer opens."""
    group = await GroupChat(town, "源泉里群").adds_bot()
    for words in said:
        await group.hears(who, words)
    (answer,) = group.seen
    ((button,),) = answer.rows
    assert button.url
    return group, "/start " + button.url.partition("?start=")[2]


async def test_her_words_are_there_already_when_she_goes_on_in_private(town: Town) -> None:
    elder = await town.resident("王桂兰", home=ADDRESS)
    group, start = await told(town, elder, "厨房的灯不亮了")
    group.shows("王桂兰", "私下")
    assert "?start=" not in group.last.text

    await town.restart_bot()
    await elder.says(start)
    elder.hears("厨房的灯不亮了")
    await elder.taps("说完了")
    await elder.taps("发出去")

    assert (await town.report()).words == "厨房的灯不亮了"
    assert all(ADDRESS not in shown.text for shown in group.seen)


async def test_a_newcomer_is_greeted_first(town: Town) -> None:
    newcomer = town.person("刘秀英")
    _, start = await told(town, newcomer, "楼道灯坏了")

    await newcomer.says(start)

    newcomer.heard("只为办好您的事")
    newcomer.hears("楼道灯坏了")


async def test_several_messages_in_one_breath_wait_behind_one_link(town: Town) -> None:
    elder = await town.resident("王桂兰")
    group, start = await told(town, elder, "灯坏了", "是厨房的")
    await group.hears_part(elder, PhotoPart(file="lamp", text="就是这个"))
    assert len(group.seen) == 1

    await elder.says(start)

    elder.hears("灯坏了", "是厨房的", "就是这个")


async def test_what_she_says_later_has_a_link_of_its_own(town: Town) -> None:
    elder = await town.resident("王桂兰")
    group, _ = await told(town, elder, "灯坏了")
    await town.wind(minutes=3)

    await group.hears(elder, "水管也漏了")

    assert len(group.seen) == 2


async def test_somebody_elses_link_shows_nothing_and_is_not_used_up(town: Town) -> None:
    elder = await town.resident("王桂兰")
    curious = await town.resident("刘秀英")
    _, start = await told(town, elder, "厨房的灯不亮了")

    await curious.says(start)
    curious.hears("给别人的")
    curious.never_heard("厨房")

    await elder.says(start)
    elder.hears("厨房的灯不亮了")


async def test_a_link_is_good_once_and_for_a_day(town: Town) -> None:
    elder = await town.resident("王桂兰")
    _, start = await told(town, elder, "灯不亮了")
    await elder.says(start)
    await elder.says(start)
    elder.hears("已经接过来了")
    await elder.says("/cancel")

    neighbour = await town.resident("刘秀英")
    group = GroupChat(town, "源泉里群")
    await group.hears(neighbour, "下水道堵了")
    ((button,),) = group.last.rows
    await town.wind(hours=24.5)
    await neighbour.says("/start " + str(button.url).partition("?start=")[2])
    neighbour.hears("请再跟我说一遍")
    await neighbour.says("/start say-made-up")
    neighbour.hears("链接不对")


async def test_it_is_added_to_a_report_that_she_is_just_telling(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("灯不亮了")
    _, start = await told(town, elder, "是厨房的")

    await elder.says(start)

    elder.hears("灯不亮了", "是厨房的")


async def test_a_question_is_answered_as_if_it_had_been_asked_here(town: Town) -> None:
    elder = await town.resident("王桂兰")
    _, start = await told(town, elder, "医保去哪里办")

    await elder.says(start)

    elder.hears("锦山路1号")


async def test_a_voice_message_that_answers_the_bot(town: Town) -> None:
    elder = await town.resident("王桂兰")
    group = await GroupChat(town, "源泉里群").adds_bot()
    await group.hears_part(elder, VoicePart(file="voice-1", seconds=9))
    ((button,),) = group.last.rows

    await elder.says("/start " + str(button.url).partition("?start=")[2])

    elder.hears("听")


async def test_in_danger_nobody_is_led_anywhere_first(town: Town) -> None:
    duty = await town.staff("李主任", on_duty=True)
    elder = await town.resident("王桂兰")
    group = await GroupChat(town, "源泉里群").adds_bot()

    await group.hears(elder, "3号楼着火了")

    group.shows("119")
    duty.hears("3号楼着火了")
    assert await _kept(town) == []


@pytest.mark.parametrize("used", [True, False])
async def test_her_words_are_not_kept_for_longer_than_the_link(town: Town, used: bool) -> None:
    elder = await town.resident("王桂兰")
    _, start = await told(town, elder, "灯不亮了")
    assert "不亮" in str(await _kept(town))

    if used:
        await elder.says(start)
    else:
        await town.wind(hours=48)

    assert "不亮" not in str(await _kept(town))


async def test_the_token_is_kept_hashed(town: Town) -> None:
    elder = await town.resident("王桂兰")
    _, start = await told(town, elder, "灯不亮了")

    (kept,) = await _kept(town)

    assert start.removeprefix("/start say-") not in str(kept)


async def test_in_english(town: Town) -> None:
    elder = await town.resident("王桂兰", language="en")
    _, start = await told(town, elder, "The light is broken")

    await elder.says(start)

    elder.hears("The light is broken")


async def _kept(town: Town) -> list[object]:
    async with town.app.database.reading() as tx:
        return list(await tx.execute(group_words.select()))
