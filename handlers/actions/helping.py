"""Somebody reports for a neighbour: who is she, and does she know who speaks for her?"""

from __future__ import annotations

from dialogue.words import t
from domain.reports import Actor, Report, State
from domain.rights import Right, may
from domain.timeline import DOUBT, VOUCH
from handlers import board, post
from handlers.actions import lifecycle, seeking
from handlers.actions import register as registering
from handlers.looks import Home, Neighbour
from handlers.turn import Visit
from storage import acquaintance, people, register, reports, timeline


async def whom_it_is_for(visit: Visit, her: Neighbour, home: Home) -> dict[str, object]:
    """Find her, or write her down; tell whether somebody must vouch for who speaks for her."""
    found = await register.known_as(
        visit.tx, visit.community_id, her.name, home.compound, home.place, her.phone
    )
    person_id = found or await _register(visit, her, home)
    known = may(visit.speaker, Right.DESK) or await _knows(visit, person_id)
    return {"for_id": person_id, "unconfirmed": not known}


async def ask_to_vouch(visit: Visit, report: Report) -> None:
    """Before anybody is asked: staff, her named helpers, and she herself say whether it is so."""
    await lifecycle.show_to_staff(visit, report)
    helper = await register.helper_of(visit.tx, report.visited_id)
    for person_id in filter(None, (report.visited_id, helper)):
        await board.show(visit, person_id, "vouch", report.id)


async def vouch(visit: Visit, report: Report) -> bool:
    """It is so: on its way it goes; staff's word makes whoever reported a helper of hers."""
    if not report.unconfirmed or report.state is not State.NEW:
        return False
    confirmed = await reports.change(visit.tx, report.id, unconfirmed=False)
    await _note(visit, confirmed, VOUCH)
    if may(visit.speaker, Right.DESK):
        await _remember_helper(visit, report)
    await post.tell(visit, report.reporter_id, t("news-vouched", number=str(report.number)))
    await seeking.start(visit, confirmed)
    await board.refresh(visit, ("vouch", "case", "mine"), report.id)
    return True


async def doubt(visit: Visit, report: Report) -> bool:
    """It is not so, says whoever knows her: staff hear of it, and see to it."""
    if not report.unconfirmed or report.state is not State.NEW:
        return False
    await _note(visit, report, DOUBT)
    news = t("vouch-doubted", name=visit.speaker.name, number=str(report.number))
    await post.tell_staff(visit, news)
    await board.refresh(visit, ("case",), report.id)
    return True


async def may_vouch(visit: Visit, report: Report) -> bool:
    """Tell whether who speaks knows her: she herself, or a named helper of hers."""
    return await _knows(visit, report.visited_id)


async def _knows(visit: Visit, person_id: int) -> bool:
    me, helper = visit.speaker.id, await register.helper_of(visit.tx, person_id)
    return me in (person_id, helper) or await acquaintance.is_vouched_for(visit.tx, person_id, me)


async def _remember_helper(visit: Visit, report: Report) -> None:
    """Name who reported as her helper; where she has one, as one more whom she knows."""
    her, helper = report.visited_id, report.reporter_id
    if await register.helper_of(visit.tx, her) is None:
        await registering.name_helper(visit, her, helper)
    else:
        by = visit.speaker.id
        await acquaintance.vouch(visit.tx, visit.community_id, her, helper, by, visit.now)


async def _register(visit: Visit, her: Neighbour, home: Home) -> int:
    return await people.create(
        visit.tx,
        visit.community_id,
        visit.now,
        name=her.name,
        language=visit.community.language,
        phone=her.phone,
        compound=home.compound,
        home=home.place,
    )


async def _note(visit: Visit, report: Report, what: str) -> None:
    actor = Actor.STAFF if may(visit.speaker, Right.DESK) else Actor.REPORTER
    by = visit.speaker.id
    await timeline.note(visit.tx, report, visit.now, actor, by, what, report.state, "")
