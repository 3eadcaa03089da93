"""She says that it is mended before whoever mends it has said so: her words go on to them.

That alone ends nothing: a "well" may mean "all right" as well. Who has the job reads her words and
the button to tap; while nobody has it, she is asked whether anybody need come any more.
"""

from __future__ import annotations

from dialogue.words import t
from domain import verdicts
from domain.masking import neighbours_view
from domain.reports import IN_HAND, Report, State
from handlers import board, post, wording
from handlers.turn import Visit
from storage import offers, reports

_NOBODY_YET = (State.NEW, State.SEEKING)


async def take(visit: Visit, words: str) -> bool:
    """Take words that something is mended; False if they are none, or may mean several reports."""
    if not verdicts.says_solved(words):
        return False
    found = await reports.of_reporter(visit.tx, visit.speaker.id)
    in_hand = [report for report in found if report.state in IN_HAND]
    waiting = [report for report in found if report.state in _NOBODY_YET]
    match in_hand or waiting:
        case [report] if in_hand:
            await _pass_on(visit, report, words)
        case [report]:
            await board.show(visit, visit.speaker.id, "withdraw", report.id)
        case _:
            return False
    return True


async def _pass_on(visit: Visit, report: Report, words: str) -> None:
    said = neighbours_view(words, [visit.speaker.name])
    for fixer_id in report.fixers:
        await post.tell(
            visit, fixer_id, t("news-mended-early", job=wording.job(visit, report), words=said)
        )
        for offer in await offers.in_hand_of(visit.tx, fixer_id):
            if offer.report_id == report.id:
                await board.show_anew(visit, fixer_id, "offer", offer.id)
    who = await wording.whoever_has_it(visit, report)
    await post.reply(visit, t("mended-early-told", who=who))
