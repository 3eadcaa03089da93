"""Danger: hotlines at once, and the on-duty list called in turn until one says "I have it"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from dialogue.words import Text, t
from domain.alarms import Alarm, AlarmState
from domain.danger_words import DangerKind
from domain.people import Role
from handlers import board, figures, post, wording
from handlers.actions import looking
from handlers.turn import Turn, Visit
from storage import alarms, people, timers
from storage.outbox import Priority

DUTY_UNANSWERED = "duty_unanswered"
SAME_ALARM = timedelta(minutes=30)
"""What she says so soon after is about the same danger."""

MOST_CALLS = 30
"""After so many calls the alarm stays on the desk, and nobody is called any more."""


async def raise_alarm(visit: Visit, danger: str, words: str) -> Alarm:
    """Answer danger: the numbers to call first, then call whoever is on duty."""
    known = await open_one(visit)
    if known:
        await _add(visit, known, words)
        await _show_numbers(visit, known.id)
        return known
    alarm = await alarms.create(
        visit.tx,
        community_id=visit.community_id,
        person_id=visit.speaker.id,
        danger=danger,
        words=words,
        created_at=visit.now,
    )
    await figures.changed(visit)
    await _show_numbers(visit, alarm.id)
    await call_next(visit, alarm)
    return alarm


async def add_words(visit: Visit, words: str) -> bool:
    """While an alarm is open, whoever has it hears all she says; False when there is none."""
    alarm = await open_one(visit)
    if alarm is None:
        return False
    await _add(visit, alarm, words or "🎤")
    await post.reply(visit, t("danger-passed-on"))
    return True


async def open_one(visit: Visit) -> Alarm | None:
    """Give the alarm that she raised a short time ago, if it goes on."""
    found = await alarms.open_of(visit.tx, visit.speaker.id, visit.now - SAME_ALARM)
    return None if found and found.denied else found


async def _add(visit: Visit, alarm: Alarm, words: str) -> None:
    words = f"{alarm.words}\n{words}"
    await alarms.change(visit.tx, alarm, (alarm.state,), words=words)
    await board.refresh(visit, ("alarm",), alarm.id)


async def raise_by_tap(visit: Visit) -> bool:
    """She tapped "danger now" under her voice message."""
    await raise_alarm(visit, DangerKind.OTHER, "🎤")
    return True


async def warn(visit: Visit, danger: str, words: str, *where: Text) -> None:
    """It may be danger: staff hear of it at once, and `where` if it is known; she is asked."""
    what = Text(f"danger-{danger}")
    news = t("danger-maybe", name=visit.speaker.name, danger=what)
    await post.tell_staff(visit, news, *where, *wording.quoted(words), priority=Priority.ALARM)


async def raise_by_answer(visit: Visit, danger: str, words: str) -> bool:
    """She was asked, and it is danger."""
    await raise_alarm(visit, danger, words)
    return True


async def call_warning_off(visit: Visit, danger: str) -> bool:
    """She was asked, and it is none: whoever was warned hears it."""
    await post.tell_staff(
        visit, t("danger-maybe-not", name=visit.speaker.name, danger=Text(f"danger-{danger}"))
    )
    return True


async def _show_numbers(visit: Visit, alarm_id: int) -> None:
    await board.show(visit, visit.speaker.id, "danger", alarm_id, priority=Priority.ALARM)


async def call_next(turn: Turn, alarm: Alarm) -> None:
    """Call the next on the list who can be reached; from the second call on, all admins too."""
    duty = [id for id in await people.on_duty(turn.tx, turn.community_id) if id != alarm.person_id]
    reached, called = await _call_in_turn(turn, alarm, duty)
    if alarm.called > 0 or not reached:
        for admin in await people.with_role(turn.tx, turn.community_id, Role.ADMIN):
            if admin.id not in (reached, alarm.person_id):
                await _call(turn, admin.id, alarm)
    await alarms.change(turn.tx, alarm, (AlarmState.CALLING,), called=called)
    if called < MOST_CALLS:
        again = turn.now + timedelta(minutes=turn.community.duty_minutes)
        await timers.put(turn.tx, turn.community_id, DUTY_UNANSWERED, alarm.id, again)


async def _call_in_turn(turn: Turn, alarm: Alarm, duty: Sequence[int]) -> tuple[int | None, int]:
    """Give who was reached, and how many have been called by now."""
    for called in range(alarm.called, alarm.called + len(duty)):
        person_id = duty[called % len(duty)]
        if await _call(turn, person_id, alarm):
            return person_id, called + 1
    return None, alarm.called + max(1, len(duty))


async def _call(turn: Turn, person_id: int, alarm: Alarm) -> bool:
    return await board.show(turn, person_id, "alarm", alarm.id, priority=Priority.ALARM)


async def have_it(visit: Visit, alarm: Alarm) -> bool:
    """Somebody on duty has it: whom to call and where to go is shown, with an audit row."""
    held = await alarms.change(
        visit.tx,
        alarm,
        (AlarmState.CALLING,),
        state=AlarmState.HELD,
        holder_id=visit.speaker.id,
    )
    if held is None:
        return False
    await timers.cancel(visit.tx, visit.community_id, alarm.id, DUTY_UNANSWERED)
    await looking.at_person_in_danger(visit, visit.speaker.id, held)
    await board.refresh(visit, ("alarm", "danger"), alarm.id)
    await post.tell(
        visit, alarm.person_id, t("danger-held", name=visit.speaker.name), priority=Priority.ALARM
    )
    return True


async def end(visit: Visit, alarm_id: int) -> bool:
    """The danger is over, says whoever has the alarm."""
    alarm = await alarms.get(visit.tx, alarm_id)
    if alarm.holder_id != visit.speaker.id:
        return False
    over = await alarms.change(visit.tx, alarm, (AlarmState.HELD,), state=AlarmState.OVER)
    await board.refresh(visit, ("alarm", "danger"), alarm.id)
    await figures.changed(visit)
    return over is not None


async def call_it_a_mistake(visit: Visit, alarm: Alarm) -> bool:
    """She says there is no danger: whoever was called hears it, and decides whether it is over."""
    going_on = (AlarmState.CALLING, AlarmState.HELD)
    if await alarms.change(visit.tx, alarm, going_on, denied=True) is None:
        return False
    await board.refresh(visit, ("alarm", "danger"), alarm.id)
    admins = await people.with_role(visit.tx, visit.community_id, Role.ADMIN)
    duty = await people.on_duty(visit.tx, visit.community_id)
    for person_id in dict.fromkeys([*duty, *(admin.id for admin in admins)]):
        await post.tell(visit, person_id, t("danger-mistake", name=visit.speaker.name))
    return True
