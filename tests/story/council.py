"""Towns that have a council hall: a meeting that staff have planned."""

from __future__ import annotations

from domain.people import Role
from tests.chats import Chat, Town
from tests.group_chats import GroupChat, bound

WHEN = "11月27号下午三点"
"""Four days after the morning on which the stories begin."""


async def hall(town: Town) -> tuple[Chat, Chat, GroupChat]:
    """Somebody of the staff, a red hat, and the red hats' group."""
    staff = await town.staff("李主任")
    red_hat = await town.staff("孙大爷", Role.RED_HAT)
    return staff, red_hat, await bound(town, staff, "红帽队群", "小源红帽队", "-1003")


async def planned(
    staff: Chat, when: str = WHEN, *, groups: tuple[str, ...] = ("红帽队群",)
) -> None:
    """Plan a meeting of the red hats at the service centre."""
    await staff.says("/meeting")
    if "定好的议事会" in staff.last.text:
        await staff.taps("再定一次会")
    await staff.says(when)
    if "还要再定一次吗" in staff.last.text:
        await staff.taps("还要定")
    await staff.taps("锦山路1号")
    await staff.taps("小源红帽队")
    await staff.taps("选好了")
    for group in groups:
        await staff.taps(group)
    if "哪些群" in staff.last.text:
        await staff.taps("选好了")
    await staff.taps("对，通知大家")
