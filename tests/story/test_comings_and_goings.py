"""Groups, blocked chats, invitations, updates that come twice or say nothing."""

from datetime import timedelta

import pytest

from dialogue.messages import Migrated, Said, Unheard
from dialogue.words import OtherPart, TextPart
from domain.people import Role
from domain.taxonomy import Trade
from handlers.actions import joining
from tests.chats import Chat, Town

GROUP = "-1001"


def in_group(chat: Chat, text: str, *, to_bot: bool) -> Said:
    """She writes something in the residents' group."""
    part = TextPart(text=text)
    return Said(
        sender=chat.sender, chat=GROUP, private=False, message_id="1", part=part, to_bot=to_bot
    )


async def test_in_a_group_the_bot_is_quiet_unless_it_is_spoken_to(town: Town) -> None:
    neighbour = town.person("刘秀英")

    await town.update(in_group(neighbour, "今天谁看见我家猫了", to_bot=False))
    assert GROUP not in town.channel.seen

    await town.update(in_group(neighbour, "", to_bot=True))
    (answer,) = town.channel.seen[GROUP]
    assert "?start=hello" in answer.text
    assert neighbour.seen == []

    await neighbour.says("/start hello")
    neighbour.hears("直接跟我说一句就行")


async def test_a_group_that_moves_is_written_to_at_its_new_address(town: Town) -> None:
    neighbour = town.person("刘秀英")
    await town.again(1, in_group(neighbour, "@xiaoyuan_bot 在吗", to_bot=True))
    await town.again(2, Migrated(chat=GROUP, to="-2002"))
    await town.settle()

    assert list(town.channel.seen) == ["-2002"]


async def test_an_update_that_comes_twice_takes_effect_once(town: Town) -> None:
    elder = await town.resident("王桂兰")
    said = elder.said(TextPart(text="家里灯不亮了"))

    for _ in range(3):
        await town.again(77, said)
        await town.settle()

    assert len(elder.seen) == 1


@pytest.mark.parametrize("why", ["another bot", "a kind that does not exist yet"])
async def test_what_says_nothing_to_us_is_answered_with_nothing(town: Town, why: str) -> None:
    await town.update(Unheard(why=why))

    assert town.channel.seen == {}
    assert (await town.app.figures()).inbox_waiting == 0


async def test_a_sticker_is_refused_in_words(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.sends(OtherPart(what="sticker"))

    elder.hears("这个我收不了", "发语音")


async def test_a_volunteer_who_blocks_the_bot_is_not_waited_for(town: Town) -> None:
    first = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    first.hears("家里灯不亮了")

    await first.blocks_the_bot()

    second.hears("家里灯不亮了")
    await second.taps("我去")
    elder.heard("刘师傅")


async def test_who_comes_back_is_reached_again(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await electrician.blocks_the_bot()
    await electrician.says("/help")

    await elder.reports("家里灯不亮了")

    electrician.hears("家里灯不亮了")


async def test_staff_hear_whose_chat_no_longer_reaches_her(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")

    await elder.blocks_the_bot()

    staff.heard("王桂兰", "请打电话联系")


async def test_an_invitation_is_good_once(town: Town) -> None:
    staff = await town.member("李主任", Role.STAFF)
    staff.hears("欢迎您", "工作人员")
    assert "desk" in town.channel.menus[staff.address]

    await staff.says(f"/start token-{staff.name.encode().hex()}")
    staff.hears("您已经用过了")
    curious = town.person("刘秀英")
    await curious.says(f"/start token-{staff.name.encode().hex()}")
    curious.hears("已经有人用过了")
    await curious.says("/desk")
    curious.hears("社区工作人员用的")


async def test_an_invitation_runs_out_and_cannot_be_made_up(town: Town) -> None:
    late = town.person("李主任")
    async with town.app.database.transaction() as tx:
        await joining.invite(town.turn(tx), Role.STAFF, None, "late-token")
    town.clock.moment += joining.INVITATION_LIVES + timedelta(minutes=1)

    await late.says("/start late-token")
    late.hears("过期了")
    await late.says("/start made-up")
    late.hears("不对")


async def test_the_link_of_an_invitation_carries_its_token_and_the_database_does_not(
    town: Town,
) -> None:
    async with town.app.database.transaction() as tx:
        link = await joining.invite(town.turn(tx), Role.STAFF, None, "a-secret-token")

    assert link.endswith("?start=a-secret-token")
    assert b"a-secret-token" not in town.path.read_bytes()
