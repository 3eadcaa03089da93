"""Commands of staff."""

from __future__ import annotations

from dialogue.words import t
from domain.rights import Right, may
from handlers import board, conversations, post
from handlers.actions import delegating, importing
from handlers.turn import Visit
from storage import cards, meetings, people


async def desk(visit: Visit, _: str) -> None:
    """Show the desk; an older one is put away."""
    for old in await cards.live_at(visit.tx, visit.address.id, "desk"):
        await board.put_away(visit, old)
    await board.show(visit, visit.speaker.id, "desk", visit.community_id)


async def find(visit: Visit, words: str) -> None:
    """Find somebody, or register somebody new."""
    await conversations.begin(visit, "find_people", words=words)


async def import_list(visit: Visit, _: str) -> None:
    """Send a template, and take a list of people."""
    await importing.give_template(visit)
    await conversations.begin(visit, "import_people")


async def holidays(visit: Visit, _: str) -> None:
    """Enter a year's public holidays, or put them right."""
    await conversations.begin(visit, "enter_holidays")


async def duty(visit: Visit, _: str) -> None:
    """Go on the on-duty list at its end, or off it."""
    listed = await people.on_duty(visit.tx, visit.community_id)
    on = visit.speaker.id not in listed
    position = await people.last_duty(visit.tx, visit.community_id) + 1 if on else None
    await people.set_duty(visit.tx, visit.community_id, visit.speaker.id, position)
    await post.reply(visit, t("duty-on" if on else "duty-off"))


async def announce(visit: Visit, _: str) -> None:
    """Tell many people something; whom staff have let for today tells one compound."""
    let = None if may(visit.speaker, Right.ANNOUNCE) else await delegating.of(visit, visit.speaker)
    compound = let.compound if let else ""
    await conversations.begin(visit, "announce", compound=compound)


async def notices(visit: Visit, _: str) -> None:
    """Show the last announcements, from which each can be opened."""
    await board.show(visit, visit.speaker.id, "announcements", visit.community_id)


async def group_chats(visit: Visit, _: str) -> None:
    """Show all group chats, from which each can be bound."""
    await board.show(visit, visit.speaker.id, "groups", visit.community_id)


async def meeting(visit: Visit, _: str) -> None:
    """Show the meetings that are coming; where there is none, plan one."""
    begun = await meetings.to_be_minuted(visit.tx, visit.community_id, visit.now)
    if begun or await meetings.between(visit.tx, visit.community_id, visit.now):
        await board.show(visit, visit.speaker.id, "meetings", visit.community_id)
    else:
        await conversations.begin(visit, "plan_meeting")


async def activity(visit: Visit, _: str) -> None:
    """Show the activities that are coming, from which each can be changed, and new ones planned."""
    await board.show(visit, visit.speaker.id, "activities", visit.community_id)


async def invite(visit: Visit, _: str) -> None:
    """Give somebody a role by a one-time link."""
    await conversations.begin(visit, "invite")
