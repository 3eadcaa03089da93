"""Answers what the configuration knows: when the service centre is open, where, whom to call."""

from __future__ import annotations

from dialogue.words import Text, t
from domain import guide, problems
from domain.community import Community
from domain.guide import Answer, Topic
from handlers import post
from handlers.turn import Visit


async def answer(visit: Visit, words: str) -> bool:
    """Answer a question, with the way to a human below; False if nobody wrote its answer down."""
    found = guide.answer(words, visit.community)
    if found is None:
        return False
    await post.reply(visit, _told(found, visit.community), t("guide-human"))
    return True


async def answer_beside(visit: Visit, words: str) -> bool:
    """Answer what is asked beside a problem, or name who can; False if nothing is asked."""
    asked = problems.beside(words)
    found = dict.fromkeys(guide.answer(each, visit.community) for each in asked)
    for known in found:
        await post.reply(visit, _told(known, visit.community) if known else t("guide-human"))
    return bool(asked)


def _told(found: Answer, community: Community) -> Text:
    if found.unit:
        return t("guide-unit", name=found.unit.name, phone=found.unit.phone)
    hours = community.service_hours
    match found.topic:
        case Topic.HOURS:
            return t("guide-hours", start=f"{hours.start:%H:%M}", end=f"{hours.end:%H:%M}")
        case Topic.PLACE:
            return t("guide-place", centre=community.service_centre)
        case Topic.PHONE:
            return t("guide-phone", phone=community.service_phone)
