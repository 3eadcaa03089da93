"""Calls people together: a card in the groups, a word to those who have signed up, an end."""

from __future__ import annotations

from dialogue.messages import SendFile
from dialogue.words import Text, t
from domain.activities import Occasion
from domain.groups import TEAMS, Group
from handlers import board, circles, post, wording
from handlers.actions import attending, round_summary
from handlers.actions.attending import ACTIVITY_DOOR
from handlers.actions.signing import ACTIVITY_COUNTED, CARDS
from handlers.turn import Turn
from storage import cards, groups, occurrences, signups, timers, volunteers
from storage.outbox import Priority

ACTIVITY_OVER = "activity_over"
"""The timer at which it is over."""


async def call(turn: Turn, occurrence_id: int) -> list[Text]:
    """Hang the card in the groups, and remind those who come; say whom it did not reach."""
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion is None or not occasion.activity.calls_together:
        return []
    first = not await cards.live_about(turn.tx, CARDS, occurrence_id)
    unheard = await _hang(turn, occasion, first=first)
    for person_id in await _whom(turn, occasion, first=first):
        until, offer = occasion.ends_at, Priority.OFFER
        whose = turn, person_id, "activity", occasion.id
        await board.show_anew(*whose, priority=offer, expires_at=until)
    if first:
        await _set_timers(turn, occasion)
    return [t("activity-no-group", circles=wording.listed(unheard))] if unheard else []


async def _hang(turn: Turn, occasion: Occasion, *, first: bool) -> list[Text]:
    """Hang the card in the groups; give the names of those for whom no group can hear it."""
    reached = await _reached(turn, occasion)
    for group in reached:
        if first:
            await _show_poster(turn, occasion, group)
        await board.hang(turn, group, "activity", occasion.id, expires_at=occasion.ends_at)
    heard = {group.circle for group in reached}
    return [circles.named(turn, each) for each in occasion.activity.circles if each not in heard]


async def _reached(turn: Turn, occasion: Occasion) -> list[Group]:
    """Give the groups of those for whom it is, in which the bot can write."""
    bound = await groups.bound(turn.tx, turn.community_id)
    order = occasion.activity.circles
    theirs = [group for group in bound if group.circle in order and group.can_hear]
    return sorted(theirs, key=lambda group: order.index(group.circle) if group.circle else 0)


async def catch_up(turn: Turn, occurrence_id: int, *, new_poster: bool) -> None:
    """It has changed since it was called: groups that are new get the card, all a new poster."""
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion is None or not occasion.is_open(turn.now):
        return
    hangs = await cards.groups_with(turn.tx, CARDS, occurrence_id)
    for group in await _reached(turn, occasion):
        if new_poster or group.id not in hangs:
            await _show_poster(turn, occasion, group)
        if group.id not in hangs:
            await board.hang(turn, group, "activity", occasion.id, expires_at=occasion.ends_at)
    await follow(turn, occurrence_id)
    await _set_timers(turn, occasion)


async def _show_poster(turn: Turn, occasion: Occasion, group: Group) -> None:
    """Show its picture, if it has one, above the first card."""
    if not occasion.activity.poster:
        return
    poster = SendFile(file=occasion.activity.poster, what="photo", thread=group.thread)
    await post.put(turn, group, poster, Priority.OFFER, expires_at=occasion.ends_at)


async def _whom(turn: Turn, occasion: Occasion, *, first: bool) -> list[int]:
    """Those who have signed up; at the first call those of a trade too, who have no group."""
    roll = await signups.roll(turn.tx, occasion)
    signed_up = [one.person_id for one in roll.everybody]
    team = occasion.activity.team
    if not first or not team or team in TEAMS:
        return signed_up
    skilled = await volunteers.approved(turn.tx, turn.community_id, team)
    return list(dict.fromkeys((*signed_up, *(person_id for person_id, _ in skilled))))


async def was_called(turn: Turn, occurrence_id: int) -> bool:
    """Tell whether a card of it hangs anywhere."""
    return bool(await cards.live_about(turn.tx, CARDS, occurrence_id))


async def follow(turn: Turn, occurrence_id: int) -> None:
    """Its place or its leader may have changed: bring the cards up to date."""
    await board.refresh(turn, (*CARDS, attending.ATTENDANCE), occurrence_id)


async def tell_changed(turn: Turn, occurrence_id: int, *news: Text) -> None:
    """It is at another time, or does not take place: whoever was called hears of it."""
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion is None or not occasion.activity.calls_together:
        return
    for group_id in await cards.groups_with(turn.tx, CARDS, occurrence_id):
        group = await groups.get(turn.tx, turn.community_id, group_id)
        if group and group.can_hear:
            await post.into_group(turn, group.handle, group.thread, *news)
    for one in (await signups.roll(turn.tx, occasion)).everybody:
        await post.tell(turn, one.person_id, *news)
    await follow(turn, occurrence_id)
    await _set_timers(turn, occasion)


async def end(turn: Turn, occurrence_id: int) -> None:
    """It is over: the cards lose their buttons, and stay as they are."""
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion is None or occasion.is_open(turn.now):
        return  # it was put off, or called off, meanwhile
    await board.refresh(turn, CARDS, occurrence_id)
    if occasion.what.takes_place:
        await attending.end(turn, occasion)
    if occasion.what.takes_place and occasion.activity.round:
        await round_summary.post_it(turn, occasion)


async def _set_timers(turn: Turn, occasion: Occasion) -> None:
    """Let it be counted half way, begun and ended; or nothing, where it does not take place."""
    whose = turn.tx, turn.community_id
    await timers.cancel(*whose, occasion.id, ACTIVITY_COUNTED, ACTIVITY_DOOR, ACTIVITY_OVER)
    if not occasion.is_open(turn.now):
        return
    await timers.put(*whose, ACTIVITY_DOOR, occasion.id, occasion.opens_at)
    await timers.put(*whose, ACTIVITY_OVER, occasion.id, occasion.ends_at)
    if occasion.activity.fewest:
        at = occasion.counted_at(turn.now)
        await timers.put(*whose, ACTIVITY_COUNTED, occasion.id, at)
