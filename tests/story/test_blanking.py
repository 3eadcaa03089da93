"""What was said is blanked after some days, wherever it was kept only to be handled and sent."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from sqlite3 import connect

import pytest

from bot.errors import Refused
from dialogue.messages import Send
from dialogue.words import TextPart
from domain.people import Role
from storage import outbox
from storage.outbox import Priority
from tests.chats import COMMUNITY, Chat, Town

LAMP = "厨房的灯泡炸了"
PLACES = {"inbox": "payload", "outbox": "body", "cards": "looks"}
NOWHERE = dict.fromkeys(PLACES, 0)


def kept(town: Town, query: str) -> list[str]:
    """What the database has, read without any code of the bot's."""
    with closing(connect(town.path)) as database:
        return [str(row[0]) for row in database.execute(query)]


def holds(town: Town, words: str) -> dict[str, int]:
    """How many rows hold these words, by table."""
    return {
        table: sum(words in text for text in kept(town, f"SELECT {column} FROM {table}"))  # noqa: S608
        for table, column in PLACES.items()
    }


async def with_a_report(town: Town) -> tuple[Chat, Chat]:
    """A report that is with staff."""
    staff, elder = await town.staff("李主任"), await town.resident("王桂兰")
    await elder.reports(LAMP)
    return staff, elder


async def test_after_seven_days_the_words_are_with_the_report_alone(town: Town) -> None:
    _, elder = await with_a_report(town)
    before = holds(town, LAMP)
    assert all(before.values()), before

    await town.wind(days=6)
    assert holds(town, LAMP)["inbox"] == before["inbox"]
    await town.restart_bot()
    await town.wind(days=3)

    assert holds(town, LAMP) == NOWHERE
    assert (await town.report()).words == LAMP
    await elder.says("/my")
    elder.hears("1 号", LAMP)


async def test_rows_stay_so_that_what_comes_twice_is_known(town: Town) -> None:
    elder = await town.resident("王桂兰")
    said = elder.said(TextPart(text=LAMP))
    await town.again(77, said)
    await town.settle()
    await town.wind(days=9)
    assert holds(town, LAMP) == NOWHERE
    seen = len(elder.seen)

    await town.again(77, said)
    await town.settle()

    assert len(elder.seen) == seen


async def test_what_waits_is_left_as_it_is(town: Town) -> None:
    elder = await town.resident("王桂兰")
    later = town.clock.now() + timedelta(days=20)
    async with town.app.database.transaction() as tx:
        where = town.turn(tx).community_id, "telegram", elder.address
        body = Send(text=LAMP).model_dump_json()
        now, asked = town.clock.now(), Priority.OFFER
        await outbox.put(tx, *where, asked, body, now, not_before=later, content=b"\x00\xff")

    await town.wind(days=19)
    assert holds(town, LAMP)["outbox"] == 1
    assert kept(town, "SELECT hex(content) FROM attachments") == ["00FF"]

    await town.wind(days=1)
    elder.hears(LAMP)


async def test_what_never_arrived_is_blanked_too(town: Town) -> None:
    elder = await town.resident("王桂兰")
    town.channel.failing[elder.address] = [Refused("bad")] * 2
    await elder.says(LAMP)
    assert holds(town, LAMP)["outbox"]

    await town.wind(days=9)

    assert holds(town, LAMP) == NOWHERE


async def test_a_link_that_gave_a_role_is_gone(town: Town) -> None:
    admin = await town.staff("周书记", Role.ADMIN)
    await admin.says("/invite")
    await admin.taps("党员")
    assert holds(town, "start=")["outbox"] == 1

    await town.wind(days=9)

    assert holds(town, "start=") == NOWHERE


async def test_a_night_that_was_missed_is_made_up_for(town: Town) -> None:
    await with_a_report(town)
    await town.stop()
    town.clock.moment += timedelta(days=9)
    await town.start()

    await town.wind(minutes=1)

    assert holds(town, LAMP)["inbox"] == 0


@pytest.mark.parametrize("days", [1, 30])
async def test_the_configuration_says_after_how_many_days(tmp_path: Path, days: int) -> None:
    town = Town(tmp_path / "town.db", COMMUNITY.model_copy(update={"words_days": days}))
    await town.start()
    await with_a_report(town)

    await town.wind(days=days, hours=-1)
    assert holds(town, LAMP)["inbox"]
    await town.wind(days=2)

    assert holds(town, LAMP) == NOWHERE
    await town.stop()


async def test_the_file_itself_forgets(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("谢谢你们，" + "天气真好啊" * 500)
    await town.wind(days=9)
    await town.app.database.empty_log()

    files = [path for path in town.path.parent.iterdir() if path.name.startswith(town.path.name)]
    assert town.path in files
    assert not any("天气真好" in path.read_bytes().decode("utf-8", "ignore") for path in files)


async def test_nobody_hears_of_it_and_cards_go_on(town: Town) -> None:
    staff, elder = await with_a_report(town)
    await elder.says("/my")
    card = elder.last
    await staff.says("/desk")
    await town.wind(days=20)
    seen = len(elder.seen)
    await town.wind(days=2)
    assert len(elder.seen) == seen

    await staff.taps("结束，没修成")
    await staff.says("要等改造")
    await staff.taps("结束", on=staff.last)
    await staff.says("/desk")

    assert "没修成" in card.text
    staff.hears("没修成 1 件")
