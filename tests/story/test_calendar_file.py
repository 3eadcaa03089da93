"""Everybody takes what is coming along as a file for the phone's calendar."""

from __future__ import annotations

import pytest

from tests.chats import Town
from tests.story.calendars import PATROL, SAFETY, lives_by

pytestmark = pytest.mark.story


async def test_it_holds_what_takes_place_in_the_next_four_weeks(town: Town) -> None:
    resident = await town.resident("王桂兰")
    await lives_by(town, PATROL, SAFETY)
    await resident.says("/calendar")
    await town.restart_bot()
    await resident.taps("存进手机")

    resident.hears("点开这个文件")
    assert resident.last.file == "社区日历-2026-11-23.ics"
    lines = resident.last.content.decode().splitlines()
    assert lines.count("SUMMARY:周三巡查") == 4
    assert lines.count("DTSTART:20261206T063000Z") == 1


def events(content: bytes) -> dict[str, str]:
    """The status of each event of a file, by its id."""
    lines = content.decode().splitlines()
    uids, states = ([line for line in lines if line.startswith(key)] for key in ("UID", "STATUS"))
    return dict(zip(uids, states, strict=True))


async def test_what_is_called_off_is_cancelled_in_the_phone_too(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, SAFETY)
    await staff.says("/calendar")
    await staff.taps("存进手机")
    before = events(staff.last.content)
    assert list(before.values()) == ["STATUS:CONFIRMED"]
    await staff.says("/activity")
    await staff.taps("1")
    await staff.taps("这次不办")
    await staff.says("下雨")
    await staff.taps("不办了")
    await staff.says("/calendar")
    await staff.taps("存进手机")
    assert events(staff.last.content) == dict.fromkeys(before, "STATUS:CANCELLED")


async def test_what_falls_on_another_day_by_a_change_leaves_nothing_behind(town: Town) -> None:
    resident = await town.resident("王桂兰")
    await lives_by(town, PATROL)
    await resident.says("/calendar")
    await resident.taps("存进手机")
    before = events(resident.last.content)
    await lives_by(town, PATROL | {"weekly": ["thu"]})
    await resident.says("/calendar")
    await resident.taps("存进手机")
    after = events(resident.last.content)
    assert {after[uid] for uid in before} == {"STATUS:CANCELLED"}
    assert list(after.values()).count("STATUS:CONFIRMED") == 4


async def test_where_nothing_is_coming_there_is_no_file(town: Town) -> None:
    resident = await town.resident("Rosa", language="en")
    await resident.says("/calendar")
    resident.hears("Nothing is planned")
    assert resident.last.labels == []
