"""Commands of residents, and so of everybody."""

from __future__ import annotations

from dataclasses import replace

from dialogue.words import Text, t
from domain.agenda import NOT_YET
from domain.rights import Right, may
from handlers import (
    agendas,
    board,
    conversations,
    from_group,
    groups,
    linked,
    menus,
    occasions,
    own_list,
    post,
)
from handlers.actions import forgetting, giving_data, joining, relaying, reporting
from handlers.actions.joining import NotGood, Welcome
from handlers.texts import LANGUAGES
from handlers.turn import Visit
from storage import people, volunteers
from storage.conversations import Conversation

ASK_HUMAN = "ask_human"
"""The conversation in which she says what staff should know."""


async def start(visit: Visit, token: str) -> None:
    """Give an invitation's role; without one, help: who is new has just been greeted."""
    if token in ("", groups.CAME_FROM_GROUP):
        if visit.speaker.introduced_at is not None:
            await help(visit, "")
        return
    if await linked.follow(visit, token):
        return
    if token.startswith(from_group.MARK):
        await from_group.go_on(visit, token.removeprefix(from_group.MARK))
        return
    if here := occasions.linked(token):
        await conversations.begin(visit, "check_in", occurrence_id=here)
        return
    match await joining.redeem(visit, token):
        case Welcome(role):
            welcome = t("invite-welcome", role=Text(f"role-{role}"))
            await post.reply(visit, welcome)
            await menus.keep(visit, visit.speaker.id)
        case NotGood(why):
            await post.reply(visit, why)


async def help(visit: Visit, _: str) -> None:
    """Say what one can do here; in the middle of a question, how to go on and how to get out."""
    if asked := await _asked_something(visit):
        await conversations.ask_again(visit, asked, t("help-here"))
    else:
        await post.put(visit, visit.address, menus.with_keys(visit.speaker, *_all_help(visit)))


async def _asked_something(visit: Visit) -> Conversation | None:
    """Give the conversation that waits for an answer to its question, and to no other words."""
    open_one = await conversations.open_one(visit)
    if open_one is None or conversations.gives_way(open_one):
        return None
    return None if await relaying.open_with(visit, open_one) else open_one


def _all_help(visit: Visit) -> list[Text]:
    """Tell residents, volunteers and staff what each can do; the seldom asked for comes last."""
    centre, phone = visit.community.service_centre, visit.community.service_phone
    works, at_desk = (may(visit.speaker, right) for right in (Right.WORK, Right.DESK))
    return [
        t("help", centre=centre or "-", phone=phone or "-"),
        *([t("help-staff")] if at_desk else []),
        *([t("help-volunteer")] if works else []),
        t("help-seldom" if works else "help-seldom-and-join"),
    ]


async def report(visit: Visit, _: str) -> None:
    """Begin a report, or go on with the one that is open."""
    open_one = await conversations.open_one(visit)
    if open_one and open_one.script == "report_problem":
        await conversations.ask_again(visit, open_one)
    else:
        await conversations.begin(visit, "report_problem")


async def my_reports(visit: Visit, _: str) -> None:
    """Show her reports, open ones first, and what she follows."""
    await own_list.show(visit)


async def calendar(visit: Visit, _: str) -> None:
    """Show what the community has before it."""
    await board.show(visit, visit.speaker.id, "calendar", visit.community_id)


async def human(visit: Visit, _: str) -> None:
    """Reach staff: what was gathered so far goes with it, so that she need not say it twice.

    Who asks once more, and says nothing, is reached without a word from her.
    """
    open_one = await conversations.open_one(visit)
    if open_one and await conversations.hand_over(visit, open_one):
        return
    if open_one and open_one.script == ASK_HUMAN:
        created = await reporting.hand_to_staff(visit, [])
        await post.reply(visit, t("human-will-call", number=str(created.number)))
    else:
        await conversations.begin(visit, ASK_HUMAN)


async def cancel(visit: Visit, _: str) -> None:
    """Leave the open conversation; in one with staff hand back to the bot first."""
    open_one = await conversations.open_one(visit)
    if await relaying.open_with(visit, open_one):
        await relaying.end_of(visit)
    elif open_one and conversations.is_held(open_one):
        await conversations.hand_over(visit, open_one)
    elif open_one:
        await conversations.end(visit, open_one)
        await post.reply(visit, t("cancelled"))
    else:
        await post.reply(visit, t("nothing-to-cancel"))


async def back(visit: Visit, _: str) -> None:
    """Take the last answer back."""
    if open_one := await conversations.open_one(visit):
        await conversations.back(visit, open_one)
    else:
        await post.reply(visit, t("nothing-to-cancel"))


async def join(visit: Visit, _: str) -> None:
    """Join the talent pool; who is in it changes what she offers."""
    if await volunteers.member(visit.tx, visit.speaker.id):
        await board.show(visit, visit.speaker.id, "pool", visit.speaker.id)
    else:
        await conversations.begin(visit, "join_pool")


async def my_data(visit: Visit, _: str) -> None:
    """Give her what is kept about her, as a file."""
    await giving_data.to_herself(visit)


async def forget(visit: Visit, _: str) -> None:
    """Forget her, after asking once."""
    await forgetting.ask(visit)


async def council_hall(visit: Visit, _: str) -> None:
    """Show the council hall; staff see what is on the next agenda, or waits for one."""
    await board.show(visit, visit.speaker.id, "hall", visit.community_id)
    if may(visit.speaker, Right.HALL):
        coming = await agendas.next_meeting(visit)
        await board.show(visit, visit.speaker.id, "agenda", coming.id if coming else NOT_YET)


async def language(visit: Visit, _: str) -> None:
    """Change to the other language."""
    place = LANGUAGES.index(visit.speaker.language)
    other = LANGUAGES[(place + 1) % len(LANGUAGES)]
    await people.change(visit.tx, visit.speaker.id, language=other)
    changed = replace(visit.speaker, language=other)
    await menus.keep(visit, changed.id)
    await post.put(visit, visit.address, menus.with_keys(changed, t("language-changed")))
    if open_one := await conversations.open_one(visit):
        await conversations.ask_again(replace(visit, speaker=changed), open_one)
