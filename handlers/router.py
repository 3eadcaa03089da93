"""Where a message goes: danger, then commands, then card buttons, then the open conversation.

What none of these takes is read for its meaning. Duplicates never come here: the inbox has them.
"""

from __future__ import annotations

from dialogue.messages import Incoming, Migrated, Reached, Said, Tapped, Unheard
from dialogue.questions import Heard, Pressed
from dialogue.words import (
    NOT_GATHERED,
    ContactPart,
    Piece,
    TextPart,
    VoicePart,
    can_be_kept,
    spelled_out,
    t,
    text_of,
)
from domain import alertness, triage
from domain.triage import Understanding
from handlers import (
    arriving,
    asking,
    conversations,
    documents,
    groups,
    guiding,
    hers,
    in_doubt,
    post,
)
from handlers.actions import alarms, jobs, relaying, reporting
from handlers.commands import COMMANDS, PLAIN_WORDS, obey
from handlers.scripts import SCRIPTS
from handlers.scripts.join_pool import PHONE
from handlers.taps import TAPS
from handlers.taps.tap import may_tap
from handlers.texts import render
from handlers.timers import TIMERS
from handlers.turn import Turn, Visit
from storage import cards, offers, outbox, people, reports
from storage.cards import Card
from storage.conversations import Conversation


async def handle(turn: Turn, incoming: Incoming) -> None:
    """Do all that one update asks for, in this turn's transaction."""
    match incoming:
        case Said(private=True):
            await _said(turn, incoming)
        case Said():
            await groups.said(turn, incoming)
        case Tapped():
            visit = await arriving.arrive(turn, incoming.sender)
            await arriving.introduce(visit)
            await _tapped(visit, incoming)
        case Reached(sender=sender, reachable=False):
            await unreachable(turn, sender.address)
        case Reached(sender=sender):
            await arriving.arrive(turn, sender)
        case Migrated(chat=chat, to=to):
            await outbox.move_chat(turn.tx, turn.setting.channel, chat, to)
        case Unheard():
            pass


async def ring(turn: Turn, kind: str, subject_id: int) -> None:
    """Do what a due timer stands for."""
    await TIMERS[kind](turn, subject_id)


async def unreachable(turn: Turn, handle: str) -> None:
    """Somebody cannot be reached any more: whoever waits for her is woken."""
    found = await people.by_handle(turn.tx, turn.community_id, turn.setting.channel, handle)
    if found is None:
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
    spotted = alertness.spot(words) if words else None
    if spotted:
        await alarms.raise_alarm(visit, spotted.kind, words)
        if relay := await relaying.open_with(visit, await conversations.open_one(visit)):
            await relaying.pass_on(visit, relay, _piece(said))
        if said.part.kind != "text":
            await reporting.hand_to_staff(visit, [_piece(said)])
    elif name := _command_in(visit, words):
        await obey(visit, name, _rest(words))
    elif said.edited:
        await _edited(visit, _piece(said))
    else:
        await _told(visit, said)


async def _told(visit: Visit, said: Said) -> None:
    piece = _piece(said)
    open_one = await conversations.open_one(visit)
    relay = await relaying.open_with(visit, open_one)
    if not relay and await documents.take(visit, open_one, said):
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
        await _understand(visit, piece)


async def _answered(
    visit: Visit, conversation: Conversation, piece: Piece, in_danger: bool
) -> bool:
    if isinstance(piece.part, ContactPart) and conversation.question != PHONE:
        return True
    if not in_danger:
        await in_doubt.look_up(visit, conversation, text_of(piece.part))
    return await conversations.answer(visit, conversation, Heard(piece))


async def _understand(visit: Visit, piece: Piece) -> None:
    """Nothing is open: find out what she means."""
    words = text_of(piece.part)
    if isinstance(piece.part, VoicePart):
        voice = piece.part
        await conversations.begin(
            visit,
            "voice_message",
            message_id=piece.message_id,
            file=voice.file,
            seconds=voice.seconds,
        )
        return
    if not can_be_kept(piece.part):
        await post.reply(visit, t("cannot-take"))
        return
    understood = triage.read(words)
    if understood.asks and await in_doubt.ask(visit, piece, understood):
        return
    if not words or not await hers.take(visit, words, understood):
        await _something_new(visit, piece, words, understood)


async def _something_new(visit: Visit, piece: Piece, words: str, understood: Understanding) -> None:
    if not words or understood.kind in ("report", "emergency"):
        await conversations.begin(visit, "report_problem", Heard(piece))
        return
    if understood.kind == "question" and await guiding.answer(visit, words):
        return
    await conversations.begin(
        visit,
        "not_a_report",
        message_id=piece.message_id,
        words=words,
        kind=understood.kind,
        centre=visit.community.service_centre,
        phone=visit.community.service_phone,
    )


async def _edited(visit: Visit, piece: Piece) -> None:
    open_one = await conversations.open_one(visit)
    if open_one is None or not await conversations.amend(visit, open_one, piece):
        await post.reply(visit, t("edited-too-late"))


async def _keep_phone(visit: Visit, contact: ContactPart) -> bool:
    if contact.own:
        await people.change(visit.tx, visit.speaker.id, phone=contact.phone)
    await post.reply(visit, t("phone-kept" if contact.own else "contact-not-yours"))
    return contact.own


async def _tapped(visit: Visit, tapped: Tapped) -> None:
    """Buttons read ``c:CARD:ACTION[:ARGUMENT]``; anything else is forged, or very old."""
    mark, _, rest = tapped.button.partition(":")
    number, _, action = rest.partition(":")
    known = mark == "c" and number.isascii() and number.isdecimal() and len(number) < 18
    card = await cards.get(visit.tx, int(number)) if known else None
    if card is None or not may_tap(visit, card):
        await post.answer_tap(visit, tapped.tap_id, t("button-not-yours"), alert=True)
    elif card.kind == "question":
        await _tapped_question(visit, tapped, card, action)
    else:
        await _tapped_card(visit, tapped, card, action)


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


def _piece(said: Said) -> Piece:
    """Take what was said; of what cannot be taken, a film or a file, the words below it."""
    words = text_of(said.part)
    alone = said.part.kind in NOT_GATHERED and words.strip()
    part = TextPart(text=words) if alone else said.part
    return Piece(message_id=said.message_id, part=part, album=said.album)
