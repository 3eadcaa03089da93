"""Puts a script's open question before somebody: its words, its choices, and the ways out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.journal import JSON
from dialogue.questions import Pick, Question
from dialogue.several import Several
from dialogue.words import Choice, Text
from domain.rights import Right, may
from handlers import board, wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Visit
from storage import cards, conversations
from storage.conversations import Conversation

WAYS_OUT = {"_back": "back", "_cancel": "cancel", "_human": "human"}
"""Buttons below every question, and the commands they stand for."""

WIDE = 4
"""More buttons than these stand two in a row."""


@dataclass(frozen=True, slots=True)
class Asking:
    """One asking of a question; its number goes with every button."""

    number: int
    question: Question
    draft: JSON
    said: Sequence[Text] = ()
    way_back: bool = True


async def put(visit: Visit, conversation: Conversation, asking: Asking) -> None:
    """Ask in a new message; the one that asked before keeps its words and loses its buttons."""
    face = _face(visit, asking)
    card_id = await board.put_up(
        visit, visit.address, visit.speaker, "question", conversation.id, face
    )
    await put_away(visit, conversation)
    await _note(visit, conversation, asking, card_id)


async def put_away(visit: Visit, conversation: Conversation) -> None:
    """Take the buttons off the message that asked: they have had their answer."""
    card = await cards.get(visit.tx, conversation.card_id or 0)
    if card:
        await board.strip(visit, card)


async def put_again(visit: Visit, conversation: Conversation, asking: Asking) -> None:
    """Change the message that asks: the question has taken a part of its answer."""
    card = await cards.get(visit.tx, conversation.card_id or 0)
    if card is None:
        await put(visit, conversation, asking)
    else:
        await board.redraw(visit, card, visit.speaker, _face(visit, asking))
        await _note(visit, conversation, asking, card.id)


async def _note(visit: Visit, conversation: Conversation, asking: Asking, card_id: int) -> None:
    await conversations.change(
        visit.tx,
        conversation.id,
        visit.now,
        asked=asking.number,
        question=asking.question.name,
        refusals=0,
        card_id=card_id,
    )


def _face(visit: Visit, asking: Asking) -> Face:
    lines = [line for text in asking.said for line in (text, wording.NOTHING)]
    choices = enumerate(asking.question.choices_for(asking.draft), start=1)
    buttons = [
        CardButton(f"{asking.number}:{choice.id}", _label(asking.question, number, choice))
        for number, choice in choices
    ]
    prompt = asking.question.prompt_for(asking.draft)
    return Face([*lines, prompt], [*_rows(asking.question, buttons), _ways_out(visit, asking)])


def _rows(question: Question, buttons: list[CardButton]) -> list[list[CardButton]]:
    """Give what ends a long choice, and the usual answer of a short one, a row of its own."""
    if isinstance(question, Several):
        return [*_in_rows(buttons[:-1]), buttons[-1:]]
    if isinstance(question, Pick) and not question.numbered and len(buttons) > 2:
        return [buttons[:1], *_in_pairs(buttons[1:])]
    return _in_rows(buttons)


def _ways_out(visit: Visit, asking: Asking) -> list[CardButton]:
    """Lead back where an answer was given, out, and to a human those who are not staff."""
    needless = set() if asking.way_back else {"back"}
    needless |= {"human"} if may(visit.speaker, Right.DESK) else set()
    return [
        CardButton(f"{asking.number}:{choice}", Text(f"button-{command}"))
        for choice, command in WAYS_OUT.items()
        if asking.question.ways_out and command not in needless
    ]


def _label(question: Question, number: int, choice: Choice) -> Text:
    if isinstance(question, Pick) and question.numbered:
        return Text("numbered", {"number": str(number), "label": choice.label})
    return choice.label


def _in_rows(buttons: list[CardButton]) -> list[list[CardButton]]:
    return _in_pairs(buttons) if len(buttons) > WIDE else [[button] for button in buttons]


def _in_pairs(buttons: list[CardButton]) -> list[list[CardButton]]:
    return [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
