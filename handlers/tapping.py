"""Taps on buttons: of cards and of questions, in private and in groups."""

from __future__ import annotations

from dialogue.messages import Tapped
from dialogue.questions import Pressed
from dialogue.words import t
from handlers import arriving, asking, conversations, hanging, post
from handlers.commands import COMMANDS
from handlers.taps import TAPS
from handlers.taps.tap import may_tap
from handlers.turn import Turn, Visit
from storage.cards import Card


async def take(turn: Turn, tapped: Tapped) -> None:
    """Do what a tap stands for, if who taps may.

    A stranger has no cards: a tap, perhaps the second on her last one, makes nobody known.
    """
    card, action = await hanging.on(turn, tapped)
    visit = await _who_taps(turn, tapped, card)
    if visit is None:
        await post.answer_stranger(turn, tapped.sender.address, tapped.tap_id)
    elif card is None or not await may_tap(visit, card, tapped.chat):
        await post.answer_tap(visit, tapped.tap_id, t("button-not-yours"), alert=True)
    elif card.kind == "question":
        await _tapped_question(visit, tapped, card, action)
    else:
        await _tapped_card(visit, tapped, card, action)


async def _who_taps(turn: Turn, tapped: Tapped, card: Card | None) -> Visit | None:
    """In a group a card is everybody's: a stranger who taps it takes part, and is written down."""
    if not tapped.private:
        hangs_there = card is not None and card.group_id and card.handle == tapped.chat
        return await arriving.in_group(turn, tapped.sender) if hangs_there else None
    visit = await arriving.recognise(turn, tapped.sender)
    if visit:
        await arriving.introduce(visit)
    return visit


async def _tapped_card(visit: Visit, tapped: Tapped, card: Card, action: str) -> None:
    name, _, argument = action.partition(":")
    do = TAPS.get(card.kind, {}).get(name)
    said = await do(visit, card, argument) if do else t("button-unknown")
    await post.answer_tap(visit, tapped.tap_id, said)


async def _tapped_question(visit: Visit, tapped: Tapped, card: Card, action: str) -> None:
    asked, _, choice = action.partition(":")
    open_one = await conversations.open_one(visit)
    if open_one is None or open_one.id != card.subject_id:
        await post.answer_tap(visit, tapped.tap_id, t("button-over"))
        return
    if asked != str(open_one.asked):
        await post.answer_tap(visit, tapped.tap_id, t("button-old"))
        await conversations.ask_again(visit, open_one)
        return
    await post.answer_tap(visit, tapped.tap_id)
    if command := asking.WAYS_OUT.get(choice):
        await COMMANDS[command](visit, "")
    else:
        await conversations.answer(visit, open_one, Pressed(choice))
