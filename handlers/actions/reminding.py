"""Where a due reminder becomes messages: for each kind of rule, who hears what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from dialogue.words import t
from domain.calendar.occurrences import Occurrence
from domain.calendar.reminders import Kind
from domain.meetings import News
from handlers import coming, moments, post, wording
from handlers.actions import calling, instalments, meeting_rounds
from handlers.turn import Turn
from storage import meetings
from storage.occurrences import KeptOccurrence
from storage.reminders import DueReminder
from storage.rules import KeptRule

MOST_MISSED = 12
"""How many missed ones are named; after a long silence there may be hundreds."""


class Remind(Protocol):
    """Tells of something that comes; `late` when it should have been told before."""

    async def __call__(self, turn: Turn, due: DueReminder, *, late: bool) -> None:
        """Put the messages into the outbox."""


async def activity(turn: Turn, due: DueReminder, *, late: bool) -> None:
    """Remind staff of a patrol, a check, a course, and call its groups together."""
    unheard = await calling.call(turn, due.occurrence_id)
    title = t("remind-activity", what=coming.line(turn, due.activity, due.what))
    remarks = [*coming.remarks(due.what), *unheard]
    await post.tell_staff(turn, title, *remarks, *([t("remind-late")] if late else []))


async def meeting(turn: Turn, due: DueReminder, *, late: bool) -> None:
    """Remind the groups and those invited of a meeting of the council hall."""
    found = await meetings.get(turn.tx, turn.community_id, int(due.activity.key))
    if found and found.is_ahead(turn.now):
        await meeting_rounds.begin(turn, found, News.LATE if late else News.REMINDED)


REMIND: Mapping[Kind, Remind] = {
    Kind.ACTIVITY: activity,
    Kind.EVENT: activity,
    Kind.MEETING: meeting,
    Kind.ANNOUNCEMENT: instalments.announce,
}


async def tell_missed(turn: Turn, missed: Sequence[DueReminder]) -> None:
    """Tell staff what nobody was reminded of, each occurrence once."""
    unsaid = [due for due in missed if due.kind is Kind.ANNOUNCEMENT]
    await instalments.tell_missed(turn, unsaid)
    others = [due for due in missed if due.kind is not Kind.ANNOUNCEMENT]
    lines = {due.what: coming.line(turn, due.activity, due.what) for due in others}
    if not lines:
        return
    shown = list(lines.values())[:MOST_MISSED]
    more = len(lines) - len(shown)
    rest = [t("remind-missed-more", count=str(more))] if more else []
    await post.tell_staff(turn, t("remind-missed"), wording.in_lines([*shown, *rest]))


async def tell_changed(
    turn: Turn, rule: KeptRule, before: KeptOccurrence, now: Occurrence | None
) -> None:
    """Tell who was reminded that it is at another time, or does not take place.

    Of a meeting they hear at once from whoever changes it, reminded or not; what was announced
    stands.
    """
    if rule.kind in (Kind.MEETING, Kind.ANNOUNCEMENT):
        return
    old = coming.line(turn, rule.activity, before.what)
    news = t("coming-dropped", before=old)
    if now and now.takes_place:
        news = t("coming-changed", before=old, after=moments.moment(turn, now.due_at))
    await post.tell_staff(turn, news)
    await calling.tell_changed(turn, before.id, news)
