"""Commands of residents, and so of everybody."""

from __future__ import annotations

from dataclasses import replace

from dialogue.words import Text, t
from handlers import (
    board,
    coming,
    conversations,
    from_group,
    groups,
    menus,
    occasions,
    own_list,
    post,
)
from handlers.actions import forgetting, giving_data, joining, relaying
from handlers.actions.joining import NotGood, Welcome
from handlers.texts import LANGUAGES
from handlers.turn import Visit
from storage import people, volunteers


async def start(visit: Visit, token: str) -> None:
    """Give an invitation's role; without one, help: who is new has just been greeted."""
    if token in ("", groups.CAME_FROM_GROUP):
        if visit.speaker.introduced_at is not None:
            await help(visit, "")
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
    """Say in a few short sentences what one can do here."""
    centre, phone = visit.community.service_centre, visit.community.service_phone
    text = t("help", centre=centre or "-", phone=phone or "-")
    await post.put(visit, visit.address, menus.with_keys(visit.speaker, text))


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
    await post.reply(visit, *await coming.listed(visit))


async def human(visit: Visit, _: str) -> None:
    """Reach staff: what was gathered so far goes with it, so that she need not say it twice."""
    open_one = await conversations.open_one(visit)
    if open_one is None or not await conversations.hand_over(visit, open_one):
        await conversations.begin(visit, "ask_human")


async def cancel(visit: Visit, _: str) -> None:
    """Leave the open conversation; in one with staff hand back to the bot first."""
    open_one = await conversations.open_one(visit)
    if await relaying.open_with(visit, open_one):
        await relaying.end_of(visit)
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
