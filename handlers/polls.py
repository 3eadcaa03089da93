"""A poll as it stands below an announcement: its words, its buttons, its result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from dialogue.messages import Button
from dialogue.words import Text, t, verbatim
from domain.announcements import Announcement, State
from domain.polls import Ballot, Tally
from handlers import moments, wording
from handlers.composing import Post, Rows
from handlers.texts import render
from handlers.turn import Turn
from storage import announcements, polls

LABEL, OPTION = 40, 12
"""How many characters of an option stand on its button, and how many where several share a line."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a poll stands."""

    ballot: Ballot
    tally: Tally
    is_open: bool = True
    until: Text | None = None
    """When it is closed by itself."""


def unasked(turn: Turn, ballot: Ballot, post_at: datetime) -> Standing:
    """Give how a poll stands when it is posted."""
    until = _until(turn, ballot.closes_at(post_at))
    return Standing(ballot, Tally([0] * len(ballot.options)), until=until)


async def standing(turn: Turn, announcement: Announcement) -> Standing | None:
    """Tell how the poll of an announcement stands; None where it asks nothing."""
    ballot = Post.model_validate(announcement.post).poll
    if ballot is None:
        return None
    poll = await polls.get(turn.tx, announcement.id)
    if poll is None:
        return unasked(turn, ballot, announcement.post_at)
    tally = await polls.tally(turn.tx, announcement.id, len(ballot.options))
    return Standing(ballot, tally, poll.is_open, _until(turn, poll.closes_at))


def _until(turn: Turn, closes_at: datetime | None) -> Text | None:
    return moments.dated(turn, closes_at) if closes_at else None


def lines(found: Standing) -> list[Text]:
    """Write a poll out: the question, each option with its votes, and what one can do."""
    total = str(found.tally.total)
    options = [
        t(
            "poll-option",
            number=str(number),
            option=option,
            count=str(found.tally.votes[number - 1]),
        )
        for number, option in enumerate(found.ballot.options, start=1)
    ]
    head = [t("poll-question", question=found.ballot.question), *options]
    if not found.is_open:
        return [*head, t("poll-over", count=total)]
    until = [t("poll-until", when=found.until)] if found.until else []
    return [*head, t("poll-count", count=total), *until]


def rows(id: int, found: Standing, language: str, chosen: int | None = None) -> Rows:
    """Give a button for each option, one below the other, while votes are taken."""
    if not found.is_open:
        return ()
    return tuple(
        (Button(id=f"a:{id}:vote:{place}", label=_label(place, option, language, place == chosen)),)
        for place, option in enumerate(found.ballot.options)
    )


def _label(place: int, option: str, language: str, chosen: bool) -> str:
    label = t(
        "poll-chosen" if chosen else "poll-choose",
        number=str(place + 1),
        option=wording.shortened(option, LABEL),
    )
    return render(label, language)


def result(found: Standing) -> list[Text]:
    """Say how it came out, the most votes first."""
    places = sorted(range(len(found.tally.votes)), key=lambda place: -found.tally.votes[place])
    return [
        t("poll-result", question=found.ballot.question),
        *(
            t(
                "poll-result-option",
                option=found.ballot.options[place],
                count=str(found.tally.votes[place]),
                share=str(found.tally.share(place)),
            )
            for place in places
        ),
        t("poll-result-count", count=str(found.tally.total)),
    ]


async def where(turn: Turn, announcement: Announcement) -> list[Text]:
    """Tell staff how it stands in each chat and in each compound."""
    found = await standing(turn, announcement)
    if found is None:
        return []
    options = found.ballot.options
    chats = [
        _share(verbatim(one.name) if one.name else t("poll-in-private"), options, one.votes)
        for one in await polls.by_chat(turn.tx, announcement.id, len(options))
    ]
    compounds = [
        _share(wording.compound(turn, one.name), options, one.votes)
        for one in await polls.by_compound(turn.tx, announcement.id, len(options))
    ]
    told = [t("poll-where"), wording.in_lines(lines(found))]
    if chats:
        told += [t("poll-by-chat"), *chats, t("poll-by-compound"), *compounds]
    if strangers := await polls.strangers(turn.tx, announcement.id):
        told.append(t("poll-strangers", count=str(strangers)))
    return told


def _share(name: Text, options: Sequence[str], votes: Sequence[int]) -> Text:
    """Say how many chose what: by its words, shortened, as several stand in one line."""
    counts = [
        t("poll-share-option", option=wording.shortened(option, OPTION), count=str(count))
        for option, count in zip(options, votes, strict=True)
        if count
    ]
    return t("poll-share", name=name, counts=wording.listed(counts))


async def can_be_published(turn: Turn, announcement_id: int) -> bool:
    """Tell whether its result was not announced yet, or that was taken back unseen."""
    poll = await polls.get(turn.tx, announcement_id)
    if poll is None or poll.result_id is None:
        return poll is not None
    result = await announcements.get(turn.tx, turn.community_id, poll.result_id)
    return result is None or result.state is State.UNDONE
