"""A stranger goes through every door: commands, cards of every kind, deep links."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from dialogue.words import t
from domain.people import Role
from domain.rights import Right
from domain.taxonomy import Trade
from handlers.actions import joining
from handlers.cards import CARDS, IN_GROUPS
from handlers.commands import COMMANDS, REFUSALS
from handlers.commands import RIGHTS as COMMAND_RIGHTS
from handlers.hanging import COPY, SAMPLE
from handlers.scripts import SCRIPTS
from handlers.taps import TAPS
from handlers.taps.tap import RIGHTS as CARD_RIGHTS
from handlers.texts import LANGUAGES, render
from storage import cards, people
from tests.chats import Town
from tests.story.announcing import to_everybody

PRIVATE = ("3号楼2单元501", "13800001111", "王桂兰")


def test_every_door_has_its_right() -> None:
    assert COMMAND_RIGHTS.keys() == COMMANDS.keys()
    assert CARD_RIGHTS.keys() == {*CARDS, *IN_GROUPS, "question", COPY, SAMPLE}
    assert {right for right in COMMAND_RIGHTS.values() if right is not Right.TALK} == set(REFUSALS)
    doors = {*COMMAND_RIGHTS.values(), *CARD_RIGHTS.values()}
    assert doors | {entry.needs for entry in SCRIPTS.values()} == set(Right)


@pytest.fixture(scope="module")
def lived_through(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> Town:
    """A town with a card of every kind that the story of the day leads to; its bot rests."""
    path = tmp_path_factory.mktemp("busy") / "town.db"
    shutil.copy(empty_database, path)
    town = Town(path)
    asyncio.run(_busy_day(town))
    return town


@pytest.fixture
async def busy_town(tmp_path: Path, lived_through: Town) -> AsyncIterator[Town]:
    """A copy of that town, in which the bot has started again."""
    town = lived_through.copied(tmp_path / "town.db")
    await town.start()
    yield town
    await town.stop()


async def _busy_day(town: Town) -> None:
    await town.start()
    admin = await town.staff("周书记", Role.ADMIN, on_duty=True)
    await town.partner("赵会长", "repair")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await electrician.taps("我去")
    await electrician.taps("看电话和地址")
    await elder.reports("洗衣机不转了")
    await elder.says("着火了")
    await to_everybody(town, admin, "明天停水")
    await admin.taps("谁还没看")
    await admin.says("/groups")
    await admin.says("/desk")
    await admin.taps("有人在办")
    await town.stop()


@pytest.mark.parametrize("name", sorted(COMMANDS))
async def test_a_stranger_says_every_command(busy_town: Town, name: str) -> None:
    stranger = busy_town.person("路人")

    await stranger.says(f"/{name}")

    stranger.never_heard(*PRIVATE)
    right = COMMAND_RIGHTS[name]
    if right is not Right.TALK:
        assert stranger.last.text == render(t(REFUSALS[right]), "zh-CN")
        assert not stranger.last.rows


async def test_a_stranger_taps_what_hangs_before_others(busy_town: Town) -> None:
    neighbours = list(busy_town.channel.seen.values())
    assert len(neighbours) == 4
    stranger = busy_town.person("路人")
    await stranger.says("/help")
    seen = len(stranger.seen)

    for chat in neighbours:
        for shown in [shown for shown in chat if shown.rows]:
            for button in [button for row in shown.rows for button in row]:
                await busy_town.update(stranger.forged(button.id, shown.id))
                assert "不是给您用的" in stranger.toast

    assert len(stranger.seen) == seen


@pytest.mark.parametrize("kind", sorted(CARDS))
async def test_who_has_lost_the_right_taps_her_old_card_in_vain(busy_town: Town, kind: str) -> None:
    """As when a staff member leaves office with her phone full of cards."""
    town = busy_town
    stranger = await town.resident("路人")
    async with town.app.database.transaction() as tx:
        turn = town.turn(tx)
        found = await people.by_handle(tx, turn.community_id, "telegram", stranger.address)
        assert found
        old = await cards.create(tx, turn.community_id, found[1], kind, 1, '["", []]')

    for action in TAPS.get(kind, {}):
        if CARD_RIGHTS[kind] is Right.TALK:
            continue
        await town.update(stranger.forged(f"c:{old}:{action}:1"))
        assert "不是给您用的" in stranger.toast

    stranger.never_heard(*PRIVATE)


LINKS = [
    "hello",
    "made-up",
    "say-made-up",
    "here-1",
    "here-x",
    "once-only",
    "grown-old",
    "-",
    "%00",
    "a b",
]


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_stranger_opens_every_kind_of_link(town: Town, link: str, language: str) -> None:
    async with town.app.database.transaction() as tx:
        await joining.invite(town.turn(tx), Role.ADMIN, None, "grown-old")
    await town.wind(days=8)
    async with town.app.database.transaction() as tx:
        await joining.invite(town.turn(tx), Role.ADMIN, None, "once-only")
    await town.person("周书记").says("/start once-only")
    stranger = await town.resident("路人", language=language)

    await stranger.says(f"/start {link}")

    async with town.app.database.reading() as tx:
        known = await people.get(tx, await town.id_of(stranger, tx))
    assert known.roles == frozenset()
    await stranger.says("/desk")
    assert stranger.last.text == render(t("staff-only"), language)


async def test_a_conversation_ends_with_the_right_to_it(town: Town) -> None:
    admin = await town.staff("周书记", Role.ADMIN)
    await admin.says("/invite")
    async with town.app.database.transaction() as tx:
        await tx.exec_driver_sql("DELETE FROM roles WHERE role = 'admin'")

    await admin.taps("党员")

    assert "已经说完了" in admin.toast
    admin.never_heard("https://")
