"""Staff who plan activities of their own."""

from __future__ import annotations

from tests.chats import Chat, Town
from tests.group_chats import GroupChat, bound


async def says_all(chat: Chat, *answers: str) -> None:
    """Answer one question after the other; what stands on a button is tapped."""
    for answer in answers:
        if any(answer in label for label in chat.last.labels):
            await chat.taps(answer, on=chat.last)
        else:
            await chat.says(answer)


async def film(town: Town, *, capacity: str = "2") -> tuple[Chat, GroupChat]:
    """A film on Saturday week at two, for two, with a poster."""
    staff = await town.staff("李主任")
    group = await bound(town, staff, "北苑群", "北苑小区", "-1001")
    await staff.says("/activity")
    await says_all(staff, "新活动", "看电影", "12月5号下午两点", "活动室", "北苑小区", "选好了")
    await says_all(staff, "改名额", capacity, "改海报")
    await staff.shows_photo()
    await says_all(staff, "说完了", "定下来")
    return staff, group


async def opens(staff: Chat, number: str = "1") -> None:
    """Open all that can be changed of an activity of the list."""
    await staff.says("/activity")
    await staff.taps(number)
    await staff.taps("改这个活动")
