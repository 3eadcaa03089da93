"""An admin gives roles by one-time links, made in the chat."""

from __future__ import annotations

import re

import pytest

from domain.people import Role
from storage import people
from tests.chats import Chat, Town


def _link_in(chat: Chat) -> str:
    found = re.search(r"https://t\.me/xiaoyuan_bot\?start=(\S+)", chat.last.text)
    assert found, chat.last.text
    return found[1]


async def _roles(town: Town, chat: Chat) -> frozenset[Role]:
    async with town.app.database.reading() as tx:
        return (await people.get(tx, await town.id_of(chat, tx))).roles


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("社区工作人员", Role.STAFF),
        ("红帽队", Role.RED_HAT),
        ("党员", Role.PARTY_MEMBER),
        ("管理员", Role.ADMIN),
    ],
)
async def test_an_admin_chooses_the_role_by_a_tap(town: Town, label: str, role: Role) -> None:
    admin = await town.staff("周书记", Role.ADMIN)
    await admin.says("/invite")
    await admin.taps(label)
    admin.hears(label, "只能用一次", "11-30 09:00")
    guest = town.person("新来的人")

    await guest.says(f"/start {_link_in(admin)}")

    guest.hears("欢迎您", label)
    assert await _roles(town, guest) == {role}


async def test_a_contact_speaks_for_the_unit_that_was_chosen(town: Town) -> None:
    admin = await town.staff("周书记", Role.ADMIN)
    await admin.says("/invite")
    await admin.taps("爱心联盟单位联系人")
    await admin.taps("家电维修协会")
    contact = town.person("赵会长")
    await contact.says(f"/start {_link_in(admin)}")

    elder = await town.resident("王桂兰")
    await elder.reports("洗衣机不转了")

    contact.hears("洗衣机不转了")


async def test_every_link_is_another_and_for_one(town: Town) -> None:
    admin = await town.staff("周书记", Role.ADMIN)
    links = []
    for _ in range(2):
        await admin.says("/invite")
        await admin.taps("党员")
        links.append(_link_in(admin))
    assert len(set(links)) == 2
    first, second = town.person("党员甲"), town.person("党员乙")
    await first.says(f"/start {links[0]}")
    await second.says(f"/start {links[0]}")
    second.hears("已经有人用过")
    assert await _roles(town, second) == frozenset()


async def test_it_stands_in_the_menu_of_admins_alone(town: Town) -> None:
    for role, listed in ((Role.ADMIN, True), (Role.STAFF, False)):
        chat = await town.member(f"某{role}", role)
        assert ("invite" in town.channel.menus[chat.address]) is listed


async def test_it_speaks_english_too(town: Town) -> None:
    admin = await town.staff("Zhou", Role.ADMIN, language="en")
    await admin.says("/invite")
    admin.hears("What shall the new one be?")
    await admin.taps("a party member")
    admin.hears("It works once, until 11-30 09:00")
