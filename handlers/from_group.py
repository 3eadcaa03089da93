"""From a group into a private chat: what she said there waits behind a link for her alone."""

from __future__ import annotations

from datetime import timedelta

from dialogue.messages import Button, Said
from dialogue.questions import Heard
from dialogue.words import PIECES, Piece, Text, can_be_kept, t
from handlers import conversations, post, tokens, understanding
from handlers.texts import render
from handlers.turn import Turn, Visit
from storage import group_words
from storage.group_words import Kept

MARK = "say-"
"""How the link's payload begins, before its token."""

LIVES = timedelta(hours=24)
"""How long the link can be used."""

ONE_BREATH = timedelta(minutes=2)
"""What she says in the same group so soon after is about the same, and waits with it."""

GATHERING = "report_problem", "what"
"""The script, and its question, that take in more words as they come."""


async def keep(turn: Turn, message: Said) -> bool:
    """Keep what she said, and show the group a button for her alone; False if it says nothing."""
    if not can_be_kept(message.part):
        return False
    piece = Piece(message_id=f"{message.chat}/{message.message_id}", part=message.part)
    author = turn.setting.channel, message.sender.address
    spoken_lately = turn.now + LIVES - ONE_BREATH
    waiting = await group_words.latest(
        turn.tx, turn.community_id, *author, message.chat, spoken_lately
    )
    if waiting:
        pieces = [*PIECES.validate_python(waiting.pieces), piece]
        await group_words.change(turn.tx, waiting.id, PIECES.dump_python(pieces, mode="json"))
        return True
    token = tokens.new(turn)
    await group_words.put(
        turn.tx,
        turn.community_id,
        token,
        *author,
        message.chat,
        PIECES.dump_python([piece], mode="json"),
        turn.now + LIVES,
    )
    await _lead(turn, message, token)
    return True


async def _lead(turn: Turn, message: Said, token: str) -> None:
    label = render(t("button-go-on-in-private"), turn.community.language)
    link = Button(id="go-on", label=label, url=turn.setting.link(MARK + token))
    words = t("group-go-on", name=message.sender.name or t("nameless"))
    await post.into_group(turn, message.chat, message.thread, words, rows=((link,),))


async def go_on(visit: Visit, token: str) -> None:
    """She has followed the link: what she said in the group is heard here, as if said here."""
    kept = await group_words.find(visit.tx, visit.community_id, token)
    if why := _not_hers(visit, kept):
        await post.reply(visit, why)
    elif kept and await group_words.use(visit.tx, kept.id, visit.now):
        for piece in PIECES.validate_python(kept.pieces):
            await _hear(visit, piece)


def _not_hers(visit: Visit, kept: Kept | None) -> Text | None:
    if kept is None:
        return t("from-group-unknown")
    if (kept.channel, kept.handle) != (visit.address.channel, visit.address.handle):
        return t("from-group-not-yours")
    if kept.used:
        return t("from-group-used")
    return t("from-group-expired") if visit.now > kept.expires_at else None


async def _hear(visit: Visit, piece: Piece) -> None:
    open_one = await conversations.open_one(visit)
    if open_one and (open_one.script, open_one.question) == GATHERING:
        await conversations.answer(visit, open_one, Heard(piece))
    else:
        await understanding.take(visit, piece)
