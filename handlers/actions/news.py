"""What people hear of it when a report's state has changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import Text, t
from domain.reports import Report, State
from handlers import post, wording
from handlers.turn import Turn
from storage import followers, people, reports, timeline


async def _tell_claimed(turn: Turn, report: Report) -> None:
    who = await wording.whoever_has_it(turn, report)
    news = t("news-claimed", matter=wording.matter(report), who=who, code=report.door_code)
    await post.tell(turn, report.reporter_id, news, *await _to_pass_on(turn, report))


async def _to_pass_on(turn: Turn, report: Report) -> list[Text]:
    """Whoever reported for a neighbour tells her the code."""
    if report.for_id is None:
        return []
    names = await people.names(turn.tx, (report.for_id,))
    return [t("news-pass-on", name=names[report.for_id])]


async def _tell_on_the_way(turn: Turn, report: Report) -> None:
    who = await wording.whoever_has_it(turn, report)
    news = t("news-on-the-way", number=str(report.number), who=who, code=report.door_code)
    await post.tell(turn, report.reporter_id, news)


async def _tell_with_staff(turn: Turn, report: Report) -> None:
    await post.tell(turn, report.reporter_id, t("news-with-staff", matter=wording.matter(report)))


async def _tell_referred(turn: Turn, report: Report) -> None:
    unit = wording.unit(turn, report.unit)
    news = t("news-referred", matter=wording.matter(report), unit=unit)
    await post.tell(turn, report.reporter_id, news)


async def _tell_not_fixed(turn: Turn, report: Report) -> None:
    last = (await timeline.events(turn.tx, report.id))[-1]
    news = t("news-not-fixed", matter=wording.matter(report), why=last.why)
    await post.tell(turn, report.reporter_id, news)


async def _tell_withdrawn(turn: Turn, report: Report) -> None:
    for person_id in report.fixers:
        await post.tell(turn, person_id, t("news-withdrawn", job=wording.job(turn, report)))


async def tell_followers(turn: Turn, report: Report) -> None:
    """Neighbours whom it troubles too hear how it ended, and nothing of who told of it."""
    news = Text(
        f"followed-{report.state}",
        {
            "category": wording.category(report.category),
            "compound": wording.compound(turn, report.compound),
        },
    )
    for person_id in await followers.of_report(turn.tx, report.id):
        await post.tell(turn, person_id, news)


async def _tell_merged(turn: Turn, report: Report) -> None:
    """She reported what somebody had reported before: it goes on, under another number."""
    if report.merged_into:
        other = await reports.get(turn.tx, report.merged_into)
        news = t("news-merged", number=str(report.number), other=str(other.number))
        await post.tell(turn, report.reporter_id, news)


async def tell_those_merged(turn: Turn, report: Report) -> None:
    """Whoever reported the same matter hears how it ended."""
    for one in await reports.merged_into(turn.tx, report.id):
        state = wording.state(report.state)
        news = t("news-merged-end", number=str(one.number), other=str(report.number), state=state)
        await post.tell(turn, one.reporter_id, news)


async def thank(turn: Turn, report: Report) -> None:
    """Whoever did it hears that it is solved, and how much she has done by now."""
    for person_id in report.fixers:
        count = await reports.count_solved_by(turn.tx, person_id)
        news = t("news-thanks", job=wording.job(turn, report), count=str(count))
        await post.tell(turn, person_id, news)


NEWS: dict[State, Callable[[Turn, Report], Awaitable[None]]] = {
    State.CLAIMED: _tell_claimed,
    State.ON_THE_WAY: _tell_on_the_way,
    State.WITH_STAFF: _tell_with_staff,
    State.REFERRED: _tell_referred,
    State.NOT_FIXED: _tell_not_fixed,
    State.WITHDRAWN: _tell_withdrawn,
    State.MERGED: _tell_merged,
}
"""Where nothing has to be done besides."""
