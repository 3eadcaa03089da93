"""Groups in full: pins, migration, topics, anonymous administrators, replies and forwards."""

from __future__ import annotations

from typing import Any

import pytest
from aiohttp import ClientSession
from telegram import Bot, ChatMemberAdministrator, MessageOriginChat, MessageOriginUser
from telegram.error import BadRequest, ChatMigrated, Forbidden

from simulator.stage import Impossible
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, WANG, ZHANG

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
ANONYMOUS = 1087968824


@pytest.fixture
def group(world: World) -> int:
    """A basic group that Li began, with the bot in it."""
    group = world.begins_group(LI, "楼道群", (ZHANG,))
    world.adds_bot(group, world.first_bot.bot.id)
    return group


@pytest.fixture
def forum(world: World) -> int:
    world.adds_bot(GROUP, world.first_bot.bot.id)
    world.divides(GROUP)
    return GROUP


async def heard(bot: Bot) -> list[Any]:
    updates = await bot.get_updates(allowed_updates=["message", "chat_member", "my_chat_member"])
    return [update.message for update in updates if update.message]


async def test_a_group_moves_to_a_supergroup(world: World, bot: Bot, group: int) -> None:
    new = world.upgrades(group)
    assert str(new).startswith("-100")
    _, old_told, new_told = await heard(bot)
    assert (old_told.chat.id, old_told.migrate_to_chat_id) == (group, new)
    assert (new_told.chat.id, new_told.migrate_from_chat_id) == (new, group)
    assert (new_told.chat.type, new_told.message_id) == ("supergroup", 1)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(group, "在吗")
    assert moved.value.new_chat_id == new
    assert (await bot.send_message(new, "在")).chat.id == new
    assert [seen.text for seen in world.sees(ZHANG, new)] == ["", "在"]
    with pytest.raises(Impossible, match="已经升级"):
        world.says(LI, "在吗", group)
    with pytest.raises(Impossible, match="已经是超级群"):
        world.upgrades(new)


async def test_the_refusal_of_a_moved_group_reads_as_telegrams(
    world: World, bot: Bot, group: int, http: ClientSession
) -> None:
    new = world.upgrades(group)
    form = {"chat_id": group, "text": "?"}
    async with http.post(f"/bot{bot.token}/sendMessage", json=form) as response:
        assert await response.json() == {
            "ok": False,
            "error_code": 400,
            "description": "Bad Request: group chat was upgraded to a supergroup chat",
            "parameters": {"migrate_to_chat_id": new},
        }


async def test_a_bot_that_left_is_no_member(bot: Bot, group: int) -> None:
    assert await bot.leave_chat(group)
    with pytest.raises(Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(group, "?")


async def test_who_is_who_in_a_group(world: World, bot: Bot, group: int) -> None:
    world.promotes(group, bot.id)
    world.promotes(group, ZHANG)
    admins = await bot.get_chat_administrators(group)
    assert [admin.user.id for admin in admins] == [LI, bot.id, ZHANG]
    assert isinstance(await bot.get_chat_member(group, ZHANG), ChatMemberAdministrator)
    assert await bot.get_chat_member_count(group) == 3
    world.demotes(group, ZHANG)
    assert (await bot.get_chat_member(group, ZHANG)).status == "member"
    with pytest.raises(Impossible, match="不在这个群里"):
        world.promotes(group, WANG)


async def test_an_administrator_hears_everything_and_of_everybody(
    world: World, bot: Bot, group: int
) -> None:
    await bot.get_updates(allowed_updates=["message", "chat_member", "my_chat_member"])
    world.says(LI, "没有叫它", group)
    world.promotes(group, bot.id)
    world.says(LI, "还是没有叫它", group)
    world.joins(WANG, group, LI)
    world.leaves(WANG, group, by=LI)
    updates = await bot.get_updates(allowed_updates=["message", "chat_member", "my_chat_member"])
    assert [u.message.text for u in updates if u.message and u.message.text] == ["还是没有叫它"]
    changes = [u.chat_member.new_chat_member.status for u in updates if u.chat_member]
    assert changes == ["member", "kicked"]
    joined = next(u.message for u in updates if u.message and u.message.new_chat_members)
    assert joined.from_user is not None
    assert joined.from_user.id == LI


async def test_an_anonymous_administrator_speaks_as_the_group(
    world: World, bot: Bot, group: int
) -> None:
    world.promotes(group, LI, anonymous=True)
    said = world.says(LI, "/help", group)
    message = (await heard(bot))[-1]
    assert (message.from_user.id, message.sender_chat.id) == (ANONYMOUS, group)
    assert message.from_user.username == "GroupAnonymousBot"
    (seen,) = [seen for seen in world.sees(ZHANG, group) if seen.id == said]
    assert (seen.sender.name, seen.mine) == ("楼道群", False)
    world.forwards(LI, said, group, to=LI)
    origin = (await heard(bot))[-1].forward_origin
    assert isinstance(origin, MessageOriginChat)
    assert origin.sender_chat.id == group


async def test_bots_and_people_pin(world: World, bot: Bot, group: int) -> None:
    sent = await bot.send_message(group, "明天停水")
    with pytest.raises(BadRequest, match="Not enough rights to manage pinned messages"):
        await sent.pin()
    world.promotes(group, bot.id)
    with pytest.raises(BadRequest, match="Message to pin not found"):
        await bot.pin_chat_message(group, 99)
    await sent.pin()
    assert world.sees(ZHANG, group)[-1].service == "小源 置顶了“明天停水”"
    pinned = (await bot.get_chat(group)).pinned_message
    assert pinned is not None
    assert pinned.message_id == sent.message_id
    await bot.unpin_chat_message(group)
    assert (await bot.get_chat(group)).pinned_message is None
    with pytest.raises(BadRequest, match="Message to unpin not found"):
        await bot.unpin_chat_message(group)
    said = world.says(ZHANG, "请看这里", group)
    world.pins(ZHANG, said, group)
    told = (await heard(bot))[-1]
    assert told.pinned_message.text == "请看这里"
    world.unpins(ZHANG, said, group)
    world.pins(ZHANG, said, group)
    await bot.unpin_all_chat_messages(group)
    assert not any(seen.pinned for seen in world.sees(ZHANG, group))
    with pytest.raises(BadRequest, match="Message can't be pinned"):
        await bot.pin_chat_message(group, told.message_id)


async def test_topics_keep_their_messages_together(world: World, bot: Bot, forum: int) -> None:
    world.promotes(forum, bot.id)
    repairs = world.begins_topic(forum, "报修", LI)
    world.turns_to(LI, repairs, forum)
    world.says(LI, "灯坏了", forum)
    begun, said = (await heard(bot))[-2:]
    assert (begun.forum_topic_created.name, begun.message_thread_id) == ("报修", repairs)
    assert (said.message_thread_id, said.is_topic_message) == (repairs, True)
    assert said.chat.is_forum
    assert said.reply_to_message.message_id == repairs
    answer = await said.reply_text("马上来", do_quote=True)
    assert answer.message_thread_id == repairs
    assert (await bot.send_message(forum, "大家好")).message_thread_id is None
    sent = await bot.send_message(forum, "好了", message_thread_id=repairs)
    assert world.sees(ZHANG, forum)[-1].thread == repairs == sent.message_thread_id
    world.turns_to(LI, None, forum)
    world.says(LI, "在大厅", forum)
    assert (await heard(bot))[-1].message_thread_id is None


async def test_topics_that_are_not_there_or_closed(world: World, bot: Bot, forum: int) -> None:
    for number in (1, 77):
        with pytest.raises(BadRequest, match="Message thread not found"):
            await bot.send_message(forum, "?", message_thread_id=number)
    topic = world.begins_topic(forum, "旧事", LI)
    world.closes_topic(forum, topic)
    with pytest.raises(BadRequest, match=r"(?i)TOPIC_CLOSED"):
        await bot.send_message(forum, "?", message_thread_id=topic)
    world.promotes(forum, bot.id)
    assert (await bot.send_message(forum, "可以", message_thread_id=topic)).text == "可以"
    with pytest.raises(Impossible, match="没有这个话题"):
        world.turns_to(LI, 99, forum)


def test_what_cannot_be_done_with_a_group(world: World, group: int) -> None:
    with pytest.raises(Impossible, match="先升级"):
        world.divides(group)
    with pytest.raises(Impossible, match="没有话题"):
        world.begins_topic(group, "报修")
    with pytest.raises(Impossible, match="群还没有名字"):
        world.begins_group(LI, " ")
    with pytest.raises(Impossible, match="没有这个人"):
        world.joins(77, group)


async def test_people_reply_forward_and_take_back(world: World, bot: Bot, group: int) -> None:
    sent = await bot.send_message(group, "谁会修灯？")
    world.says(ZHANG, "我会", group, reply_to=sent.message_id)
    answer = (await heard(bot))[-1]
    assert answer.reply_to_message.message_id == sent.message_id
    seen = world.sees(LI, group)[-1]
    assert seen.reply is not None
    assert (seen.reply.name, seen.reply.text) == ("小源", "谁会修灯？")
    world.forwards(LI, answer.message_id, group, to=LI)
    forwarded = (await heard(bot))[-1]
    assert isinstance(forwarded.forward_origin, MessageOriginUser)
    assert forwarded.forward_origin.sender_user.id == ZHANG
    assert world.sees(LI)[-1].origin == "张敏"
    world.deletes(ZHANG, answer.message_id, group)
    assert "我会" not in [seen.text for seen in world.sees(LI, group)]
    with pytest.raises(Impossible, match="只能删除自己的"):
        world.deletes(ZHANG, sent.message_id, group)


async def test_what_is_protected_is_not_sent_on(world: World, bot: Bot) -> None:
    world.opens(WANG)
    sent = await bot.send_message(WANG, "只给您看", protect_content=True)
    with pytest.raises(Impossible, match="不能转发"):
        world.forwards(WANG, sent.message_id, to=WANG)


async def do(http: ClientSession, act: str, **form: Any) -> Any:
    async with http.post(f"/api/{act}", json=form) as response:
        assert response.status == 200, await response.text()
        return await response.json()


async def test_the_page_plays_a_group(world: World, bot: Bot, http: ClientSession) -> None:
    group = (await do(http, "group", person=LI, title="楼道群", members=[ZHANG], bot=True))["group"]
    it = {"person": LI, "group": group}
    await do(http, "group-add", **it, who=WANG)
    await do(http, "group-remove", **it, who=WANG)
    for act in ("group-remove-bot", "group-add-bot"):
        await do(http, act, **it)
    await do(http, "group-promote", **it, who=bot.id)
    await do(http, "group-hide", **it, who=ZHANG)
    await do(http, "group-demote", **it, who=ZHANG)
    it["group"] = (await do(http, "group-upgrade", **it))["group"]
    await do(http, "group-topics", **it)
    topic = (await do(http, "group-topic", **it, name="报修"))["topic"]
    seat = {"person": LI, "chat": it["group"]}
    await do(http, "topic", **seat, topic=topic)
    said = (await do(http, "say", **seat, text="灯坏了"))["message"]
    for act in ("pin", "unpin", "pin"):
        await do(http, act, **seat, message=said)
    await do(http, "forward", **seat, message=said, to=LI)
    async with http.get(f"/api/chat?person={LI}&chat={it['group']}") as response:
        shown = await response.json()
    assert (shown["topic"], shown["pinned"]) == (topic, {"id": said, "text": "灯坏了"})
    await do(http, "delete", **seat, message=said)
    await do(http, "group-leave", **it)
    async with http.get("/api/state") as response:
        groups = {one["id"]: one for one in (await response.json())["groups"]}
    assert group not in groups
    assert groups[it["group"]]["members"] == [ZHANG]
