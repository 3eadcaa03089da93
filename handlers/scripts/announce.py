"""Staff tell many people something: composed, addressed, looked at, and on its way."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from itertools import count

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t, verbatim
from domain.announcements import Audience
from domain.buildings import building_in
from domain.calendar.patterns import WEEK
from domain.groups import TEAMS
from domain.people import Role
from handlers import audiences, composing, looks, moments, wording
from handlers.actions import announcing, changing, series
from handlers.audiences import Reach
from handlers.composing import Post
from handlers.scripts.ask_poll import ask_poll, with_end
from handlers.scripts.how_often import how_often

NOW, LATER, OFTEN = "now", "later", "often"
POLL, WORDS, WHOM = "poll", "words", "whom"
GROUPS, TEAM, HOME, EVERYBODY = "groups", "teams", "home", "everybody"
KINDS = GROUPS, TEAM, HOME, EVERYBODY
WHOLE = "whole"


async def announce(talk: Talk, compound: str = "") -> None:
    """What, to whom, and a look at it as it will be; then now, at a time, or again and again.

    With a `compound` it goes there: whoever speaks has been let announce to that one for today.
    """
    said = await compose(talk, "-1")
    audience, reach = await (to_one(talk, compound) if compound else for_whom(talk, "-1"))
    if reach.nobody:
        talk.say(t("audience-nobody"))
        return
    receipts = await talk.confirm("receipts", t("announce-receipts"), t("yes"), t("no"))
    for round in count(1):
        mark = f"-{round + 1}"
        await talk.look(f"preview-{round}", announcing.preview, said, receipts=receipts)
        match await talk.choice(
            f"send-{round}", _question(reach), _ways_on(said, compound), numbered=False
        ):
            case "words":
                said = await compose(talk, mark)
            case "poll":
                said = await ask_poll(talk, said, mark)
            case "whom":
                audience, reach = await for_whom(talk, mark)
            case way:
                await _send(talk, way, said, audience, receipts, mark)
                return


async def _send(
    talk: Talk, way: str, said: Post, audience: Audience, receipts: bool, mark: str
) -> None:
    """Let it go now, at a time, or again and again."""
    if way == OFTEN:
        facts = await how_often(talk, audience, mark)
        await talk.step("begin", series.begin, said, audience, receipts, facts)
        return
    when = await at_what_time(talk, mark) if way == LATER else ""
    if not await talk.step("plan", announcing.plan, said, audience, receipts, when):
        talk.say(t("delegated-no-more"))


async def edit_announcement(talk: Talk, announcement_id: int) -> None:
    """Other words for what was announced; its photos and its document stay."""
    before = await talk.look("before", changing.as_it_is, announcement_id)
    if before is None:
        talk.say(t("announce-over"))
        return
    said = await compose(talk, "-1", posted=before)
    receipts = await talk.look("receipts", changing.asks_receipts, announcement_id)
    await talk.look("preview", announcing.preview, said, receipts=receipts)
    if not await talk.confirm("sure", t("announce-edit-sure"), t("announce-edit-yes"), t("no")):
        talk.say(t("nothing-changed"))
    elif not await talk.step("edit", changing.edit, announcement_id, said):
        talk.say(t("announce-over"))


async def compose(talk: Talk, mark: str, posted: Post | None = None) -> Post:
    """Gather until it can be announced; of what was `posted` only the words are new."""
    for attempt in count(1):
        name = f"what{mark}-{attempt}"
        prompt = t("announce-new-words" if posted else "announce-what")
        pieces = await talk.gather(name, prompt, composing.so_far, files=True)
        said = composing.composed(pieces)
        faults = composing.edit_faults(said, posted) if posted else composing.faults(pieces)
        if not faults and posted:
            return posted.with_words_of(said)
        if not faults:
            return await with_end(talk, said, mark) if said.poll else said
        talk.say(wording.in_lines(faults))
    raise AssertionError("it goes on for ever")


async def for_whom(talk: Talk, mark: str) -> tuple[Audience, Reach]:
    """Ask until it reaches somebody."""
    for attempt in count(1):
        name = f"{mark}-{attempt}"
        audience = await _audience(talk, name)
        if audience is None:
            talk.say(t("audience-no-groups"))
            continue
        reach = await talk.look(f"reach{name}", audiences.reach, audience)
        if not reach.nobody:
            return audience, reach
        talk.say(t("audience-nobody"))
    raise AssertionError("it goes on for ever")


async def to_one(talk: Talk, compound: str) -> tuple[Audience, Reach]:
    """Address a compound: its group chats, or everybody there in private if it has none."""
    audience = await talk.look("audience", audiences.of_compound, compound)
    return audience, await talk.look("reach", audiences.reach, audience)


async def _audience(talk: Talk, name: str) -> Audience | None:
    """Ask for one audience; None where there is no group to choose."""
    kinds = [Choice(kind, Text(f"audience-kind-{kind}")) for kind in KINDS]
    match await talk.choice(f"whom{name}", t("audience-whom"), kinds):
        case "groups":
            return await _groups(talk, name)
        case "teams":
            teams = [Choice(team, Text(f"team-{team}")) for team in TEAMS]
            chosen = await talk.several(f"teams{name}", t("audience-which-teams"), teams)
            return Audience(kind=TEAM, teams=tuple(Role(team) for team in chosen))
        case "home":
            return await _home(talk, name)
        case _:
            return Audience(kind=EVERYBODY)


async def _groups(talk: Talk, name: str) -> Audience | None:
    options = await talk.look(f"all-groups{name}", audiences.group_options)
    if not options:
        return None
    choices = [option.as_choice() for option in options]
    chosen = await talk.several(f"groups{name}", t("audience-which-groups"), choices)
    return Audience(kind=GROUPS, groups=tuple(int(id) for id in chosen))


async def _home(talk: Talk, name: str) -> Audience:
    options = await talk.look(f"compounds{name}", looks.compounds)
    choices = [option.as_name() for option in options]
    compound = await talk.choice(f"compound{name}", t("audience-which-compound"), choices)
    whole = Choice(WHOLE, t("audience-whole-compound"))
    question = t("audience-which-building")
    words = await talk.ask(f"building{name}", question, read_building, [whole])
    building = building_in(words) if words != WHOLE else None
    if building is None:
        return Audience(kind=HOME, compound=compound)
    return Audience(kind=HOME, compound=compound, building=building.number, unit=building.unit)


def read_building(words: str) -> str | Text:
    """Take words that name a building, or a unit of it."""
    return words if building_in(words) else t("audience-building-unclear")


async def at_what_time(talk: Talk, mark: str) -> str:
    """Ask for a moment to come until it is the right one; returns it as ISO."""
    for attempt in count(1):
        name = f"{mark}-{attempt}"
        now = datetime.fromisoformat(await talk.look(f"now{name}", looks.local_time))
        when = await talk.ask(
            f"when{name}", t("announce-when"), partial(moments.read_planned, now=now)
        )
        moment = datetime.fromisoformat(when)
        question = t("announce-when-sure", time=written(moment))
        if await talk.confirm(f"sure{name}", question, t("yes"), t("announce-other-time")):
            return when
    raise AssertionError("it goes on for ever")


def written(moment: datetime) -> Text:
    """Write a moment with the day of the week, so that a wrong one is seen."""
    weekday = Text(f"weekday-{WEEK[moment.weekday()]}")
    date = verbatim(moment.strftime("%Y-%m-%d"))
    return t("moment-in-full", date=date, weekday=weekday, time=moment.strftime("%H:%M"))


def _question(reach: Reach) -> Text:
    lines = [t("announce-send", reach=_reached(reach))]
    if reach.without:
        lines.append(t("reach-without", count=str(reach.without)))
    if reach.gone:
        gone = wording.listed([verbatim(title) for title in reach.gone])
        lines.append(t("reach-gone", groups=gone))
    if reach.quiet:
        lines.append(t("reach-quiet"))
    return wording.in_lines(lines)


def _reached(reach: Reach) -> Text:
    groups = [verbatim(title) for title in reach.titles]
    if reach.groups and not groups:
        groups = [t("reach-groups", count=str(reach.groups))]
    people = [t("reach-people", count=str(reach.people))] if reach.people else []
    return wording.listed([*groups, *people])


def _ways_on(said: Post, compound: str) -> list[Choice]:
    """Offer how it goes on; the right for one day is none to do it again and again.

    Nor does it go again what ends on a certain day.
    """
    once = compound or (said.poll and said.poll.until)
    often = [] if once else [Choice(OFTEN, t("announce-often"))]
    poll = t("announce-change-poll" if said.poll else "announce-add-poll")
    whom = [] if compound else [Choice(WHOM, t("announce-change-whom"))]
    return [
        Choice(NOW, t("announce-now"), t("words-for-yes")),
        Choice(LATER, t("announce-later")),
        *often,
        Choice(WORDS, t("announce-change-words")),
        Choice(POLL, poll),
        *whom,
    ]
