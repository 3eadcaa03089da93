"""Where a message goes: danger, then commands, then card buttons, then the open conversation.

What none of these takes is read for its meaning. Duplicates never come here: the inbox has them.
"""

from __future__ import annotations

from dialogue.messages import (
    Incoming,
    Masked,
    Migrated,
    Placed,
    Reached,
    Said,
    Tapped,
    Unheard,
)
from dialogue.words import (
    COMPOSED,
    NOT_GATHERED,
    ContactPart,
    Piece,
    TextPart,
    VoicePart,
    spelled_out,
    t,
    text_of,
)
from domain import alertness
from domain.danger import Danger
from handlers import (
    arriving,
    at_work,
    conversations,
    documents,
    groups,
    in_doubt,
    no_danger,
    on_round,
    post,
    tapping,
    understanding,
)
from handlers.actions import alarms, grouping, jobs, relaying, reporting
from handlers.commands import COMMANDS, PLAIN_WORDS, obey
from handlers.scripts import SCRIPTS
from handlers.scripts.join_pool import PHONE
from handlers.texts import render
from handlers.timers import TIMERS
from handlers.turn import Turn, Visit
from storage import offers, people, reports
from storage.conversations import Conversation

TELLING = "what"
"""The question of scripts that gather what somebody has to tell, in her own words."""


async def handle(turn: Turn, incoming: Incoming) -> None:
    """Do all that one update asks for, in this turn's transaction."""
    match incoming:
        case Said(private=True):
            await _said(turn, incoming)
        case Said() | Masked() | Placed() | Migrated():
            await groups.happened(turn, incoming)
        case Tapped():
            await tapping.take(turn, incoming)
        case Reached(sender=sender, reachable=False):
            await unreachable(turn, sender.address)
        case Reached(sender=sender):
            await arriving.arrive(turn, sender)
        case Unheard():
            pass


async def ring(turn: Turn, kind: str, subject_id: int) -> None:
    """Do what a due timer stands for."""
    await TIMERS[kind](turn, subject_id)


async def unreachable(turn: Turn, handle: str) -> None:
    """Somebody cannot be reached any more: whoever waits for her is woken."""
    found = await people.by_handle(turn.tx, turn.community_id, turn.setting.channel, handle)
    if found is None:
        await grouping.vanished(turn, handle)
        return
    person, address = found
    await people.set_reachable(turn.tx, address.id, False)
    for offer in await offers.open_to(turn.tx, person.id):
        await jobs.lose(turn, offer)
    for report in await reports.waiting_for(turn.tx, person.id):
        news = t("unreachable-person", name=person.name, number=str(report.number))
        await post.tell_staff(turn, news)


async def _said(turn: Turn, said: Said) -> None:
    visit = await arriving.arrive(turn, said.sender)
    await arriving.introduce(visit)
    words = text_of(said.part)
    spotted = await _danger_in(visit, words) if words else None
    if spotted and await _is_draft(visit):
        await post.reply(visit, t("announce-danger"))
        await _told(visit, said)
    elif spotted:
        await alarms.raise_alarm(visit, spotted.kind, words)
        if relay := await relaying.open_with(visit, await conversations.open_one(visit)):
            await relaying.pass_on(visit, relay, _piece(said))
        if said.part.kind != "text":
            await reporting.hand_to_staff(visit, [_piece(said)])
    elif name := _command_in(visit, words):
        await obey(visit, name, _rest(words))
    elif said.edited:
        await _edited(visit, _piece(said))
    elif not await no_danger.said(visit, words):
        await _told(visit, said)


async def _danger_in(visit: Visit, words: str) -> Danger | None:
    """Spot danger; an address or a reason, asked for, may sound like it and be none.

    A volunteer at the door of whom she helps is asked first what to do.
    """
    open_one = await conversations.open_one(visit)
    if open_one is None and await at_work.is_at_the_door(visit, words):
        return None
    answers = open_one is not None and open_one.question != TELLING
    return alertness.spot(words, answers=answers)


async def _is_draft(visit: Visit) -> bool:
    """Tell whether what she says is to be told to others: what to do in a fire is no fire."""
    open_one = await conversations.open_one(visit)
    return open_one is not None and SCRIPTS[open_one.script].drafts


async def _told(visit: Visit, said: Said) -> None:
    open_one = await conversations.open_one(visit)
    piece = _piece(said, files=open_one is not None and SCRIPTS[open_one.script].drafts)
    relay = await relaying.open_with(visit, open_one)
    if not relay and await _taken_aside(visit, open_one, said):
        return
    if piece.part != said.part:
        await post.reply(visit, t("words-alone-taken"))
    if relay:
        await alarms.add_words(visit, spelled_out(piece.part))
        await relaying.pass_on(visit, relay, piece)
        return
    if isinstance(piece.part, VoicePart) and not (
        open_one and SCRIPTS[open_one.script].keeps_voice
    ):
        await reporting.keep_recording(visit, piece)
    if isinstance(piece.part, ContactPart) and not await _keep_phone(visit, piece.part):
        return
    in_danger = await alarms.add_words(visit, spelled_out(piece.part))
    if open_one and await _answered(visit, open_one, piece, in_danger):
        return
    if not in_danger and not isinstance(piece.part, ContactPart):
        await understanding.take(visit, piece)


async def _taken_aside(visit: Visit, open_one: Conversation | None, said: Said) -> bool:
    """Files that a conversation waits for, and what is found on a round, go ways of their own."""
    return await documents.take(visit, open_one, said) or await on_round.take(visit, open_one, said)


async def _answered(
    visit: Visit, conversation: Conversation, piece: Piece, in_danger: bool
) -> bool:
    if isinstance(piece.part, ContactPart) and conversation.question != PHONE:
        return True
    if not in_danger:
        await _doubt(visit, conversation, piece)
    answer = await in_doubt.answer_in(visit, conversation, piece)
    taken = await conversations.answer(visit, conversation, answer)
    await in_doubt.pass_on(visit, conversation, text_of(piece.part))
    return taken


async def _doubt(visit: Visit, conversation: Conversation, piece: Piece) -> None:
    if not SCRIPTS[conversation.script].drafts:
        await in_doubt.look_up(visit, conversation, text_of(piece.part))


async def _edited(visit: Visit, piece: Piece) -> None:
    """Put right what she said; danger is looked for in it as in anything she says."""
    open_one = await conversations.open_one(visit)
    words = text_of(piece.part)
    in_danger = bool(words) and await alarms.add_words(visit, words)
    if open_one:
        taken = await _amended(visit, open_one, piece, in_danger)
    else:
        taken = not in_danger and await understanding.take_late_edit(visit, piece)
    if not taken and not in_danger:
        await post.reply(visit, t("edited-too-late"))


async def _amended(visit: Visit, conversation: Conversation, piece: Piece, in_danger: bool) -> bool:
    if conversations.is_held(conversation):
        return await _answered(visit, conversation, piece, in_danger)
    if not in_danger:
        await _doubt(visit, conversation, piece)
    return await conversations.amend(visit, conversation, piece)


async def _keep_phone(visit: Visit, contact: ContactPart) -> bool:
    if contact.own:
        await people.change(visit.tx, visit.speaker.id, phone=contact.phone)
    await post.reply(visit, t("phone-kept" if contact.own else "contact-not-yours"))
    return contact.own


def _command_in(visit: Visit, words: str) -> str | None:
    """Find the command that words stand for: ``/name``, or its plain words alone."""
    if words.startswith("/"):
        name = words[1:].split(maxsplit=1)[0].casefold() if words[1:].strip() else ""
        return name if name in COMMANDS else "help"
    plain = words.strip(" \n。.!！?？~～").casefold()
    for key, name in PLAIN_WORDS.items():
        if plain and plain in render(t(key), visit.speaker.language).casefold().split():
            return name
    return None


def _rest(words: str) -> str:
    _, _, rest = words.strip().partition(" ")
    return rest.strip() if words.startswith("/") else ""


def _piece(said: Said, *, files: bool = False) -> Piece:
    """Take what was said; of what cannot be taken, a film or a file, the words below it."""
    words = text_of(said.part)
    taken = files and said.part.kind in COMPOSED
    alone = said.part.kind in NOT_GATHERED and words.strip() and not taken
    part = TextPart(text=words) if alone else said.part
    return Piece(message_id=said.message_id, part=part, album=said.album)
