"""The bot is killed while a meeting goes round, is reminded of, and its minutes are published."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from simulator.world import World
from tests.crash.ledger import Crash, Ledger
from tests.crash.phone import Acts, Phone
from tests.crash.program import Program, where_it_is_noon
from tests.crash.waiting import comes_true

SEED = 1123
GUESTS = 110
"""So many that news goes round in three transactions."""

KILLS, LATEST_SECONDS = 4, 0.2
"""How often it is killed while one thing is made known, and how soon after a message."""

STAFF, SECOND, FIRST_GUEST = 1001, 1002, 2001
GROUP, TITLE = -1001, "居民群"
COUNCIL = '\n[community.council]\nremind = ["1 minute"]\n'
PACE = """
limits = { per_second = 15, per_chat_per_second = 10000, per_group_per_minute = 600000 }
"""
"""So that news takes seconds to go round, however fast the machine is."""
AHEAD, SOONEST = timedelta(minutes=1), timedelta(seconds=12)
"""How long before the meeting people are reminded, and how soon that may be: it begins at a full
minute, and is planned meanwhile."""

INVITATION, REMINDER, MINUTES = "meeting", "meeting_reminder", "议事会纪要："
SENT = """
SELECT handle, count(*) FROM outbox JOIN cards ON cards.id = outbox.card_id
WHERE kind = '{kind}' AND state = 'sent' AND json_extract(body, '$.act') = 'send' GROUP BY handle
"""
PUBLISHED = "SELECT count(*) FROM outbox WHERE handle = '{group}' AND state = 'sent' AND body LIKE"


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_kills_while_a_meeting_is_made_known(world: World, program: Program) -> None:
    ledger, random = Ledger(program.database, world), Random(SEED)
    staff, second = await everybody_moves_in(world, program, ledger)
    begins_at = await plans(staff)
    crashes = await die(program, ledger, random, lambda: went_round(ledger, INVITATION))
    await until(begins_at - AHEAD)
    crashes += await die(program, ledger, random, lambda: went_round(ledger, REMINDER))
    await until(begins_at)
    await writes_minutes(staff)
    await second.taps("同意，发到群")
    crashes += await die(program, ledger, random, lambda: published(ledger))
    await comes_true(ledger.at_rest, 60)

    assert sum(crash.busy for crash in crashes) >= KILLS, "the kills came too late"
    everybody = [str(FIRST_GUEST + number) for number in range(GUESTS)]
    once = dict.fromkeys([*everybody, str(STAFF), str(SECOND), str(GROUP)], 1)
    assert sent(ledger, REMINDER) == once
    # Whom the invitation had not reached by then, on a slow machine, the reminder tells.
    assert set(sent(ledger, INVITATION).values()) == {1}
    assert sent(ledger, INVITATION).keys() <= once.keys()
    assert published(ledger) == 1
    repeated = ledger.seen() - ledger.told()
    assert repeated.total() <= len(ledger.sent_again())
    assert ledger.told() - ledger.seen() == Counter()
    assert not [line for line in program.logged() if "Traceback" in line]


async def everybody_moves_in(world: World, program: Program, ledger: Ledger) -> tuple[Phone, Phone]:
    """Two of the staff, a group that is bound, and all who will be invited."""
    await program.is_up()
    staff, second = [
        await of_the_staff(world, program, *who) for who in ((STAFF, "李主任"), (SECOND, "周书记"))
    ]
    world.add_group(GROUP, TITLE, members=[STAFF], bots=[world.first_bot.bot.id])
    world.says(STAFF, "/bind 全社区", GROUP)
    for number in range(GUESTS):
        world.add_person(FIRST_GUEST + number, f"居民{number}")
        world.says(FIRST_GUEST + number, "你好")
    await comes_true(lambda: len(ledger.rows("SELECT 1 FROM addresses")) == GUESTS + 2, 60)
    await comes_true(ledger.at_rest, 60)
    assert await program.stop() == 0
    program.lives_by(COUNCIL)
    program.keeps_to(PACE)
    program.start()
    return staff, second


async def of_the_staff(world: World, program: Program, person: int, name: str) -> Phone:
    """Somebody comes by the link of an admin."""
    invitation = await program.invitation()
    world.add_person(person, name)
    phone = Phone(world, person, name, Acts(), Random(SEED))
    await phone.says(f"/start {invitation}")
    await phone.hears("管理员")
    return phone


async def plans(staff: Phone) -> datetime:
    """Plan a meeting for a full minute that comes soon; everybody is invited."""
    begins_at = (datetime.now(UTC) + SOONEST + AHEAD + timedelta(minutes=1)).replace(
        second=0, microsecond=0
    )
    local = begins_at.astimezone(ZoneInfo(where_it_is_noon()))
    await staff.says("/meeting")
    await staff.hears("哪天、几点开")
    await staff.says(f"今天 {local:%H:%M}")
    await staff.hears("在哪儿开")
    await staff.says("二楼")
    for question, choice in (("请谁来", "全社区"), ("发到哪些群", TITLE)):
        await staff.taps(choice, question)
        await staff.sees(f"✅ {choice}", question)
        await staff.taps("选好了", question)
    await staff.taps("对，通知大家")
    return begins_at


async def writes_minutes(staff: Phone) -> None:
    """Nothing was on the agenda: that is what the minutes say."""
    await staff.says("/meeting")
    await staff.taps("今天（", "定好的议事会")
    await staff.taps("记纪要")
    await staff.taps("交上去审")


async def die(
    program: Program, ledger: Ledger, random: Random, is_over: Callable[[], object]
) -> list[Crash]:
    """Kill it and start it again, each time that something was sent; at last all have heard."""
    crashes: list[Crash] = []
    for _ in range(KILLS):
        await something_goes_out(ledger, is_over)
        if is_over():
            break
        await asyncio.sleep(random.uniform(0, LATEST_SECONDS))
        # Cut off twice, a message is given up as uncertain: that is told in tests/bot.
        await comes_true(lambda: not ledger.sending_again())
        program.kill()
        crashes.append(ledger.at_a_crash())
        program.start()
    await comes_true(is_over, 120)
    return crashes


async def something_goes_out(ledger: Ledger, is_over: Callable[[], object]) -> None:
    """Wait for one more message, or until all have heard."""
    before = delivered(ledger)
    await comes_true(lambda: is_over() or delivered(ledger) > before, 120)


async def until(moment: datetime) -> None:
    """Wait for a moment of the real clock: the bot has no other."""
    await asyncio.sleep(max(0, (moment - datetime.now(UTC)).total_seconds()))


def sent(ledger: Ledger, kind: str) -> dict[str, int]:
    """How many cards of a kind were sent to each chat."""
    return dict(ledger.rows(SENT.format(kind=kind)))


def went_round(ledger: Ledger, kind: str) -> bool:
    """Tell whether news that is told by such cards has reached everybody."""
    under_way = ledger.rows("SELECT 1 FROM meeting_rounds")
    return bool(sent(ledger, kind)) and not under_way and ledger.at_rest()


def delivered(ledger: Ledger) -> int:
    """How many messages have gone out."""
    return len(ledger.rows("SELECT 1 FROM outbox WHERE state = 'sent'"))


def published(ledger: Ledger) -> int:
    """How many times the group was sent the minutes."""
    query = f"{PUBLISHED.format(group=GROUP)} '%{MINUTES}%'"
    return int(ledger.rows(query)[0][0])
