"""Documents that people send: fetched where a conversation takes them, and then handed to it.

Handling has no network, so a document is put down as wanted; `bot/fetching.py` fetches it, and it
comes back through the inbox like anything else.
"""

from __future__ import annotations

from datetime import timedelta

from dialogue.messages import Said
from dialogue.questions import Heard
from dialogue.words import DocumentPart, Piece, Text, t
from domain.rights import may
from domain.unreadable import BIGGEST
from handlers import arriving, conversations, post
from handlers.scripts import SCRIPTS
from handlers.turn import Turn, Visit
from storage import documents, timers
from storage.conversations import Conversation
from storage.documents import Document, Fetch

SCRIPT = "import_people"
"""The conversation that takes documents."""

TABLES = (".csv", ".txt", ".tsv", ".xlsx", ".xls")
"""How the names of tables end; other files are not for us, unless they are asked for."""

DOCUMENT_OLD = "document_old"
KEPT = timedelta(days=2)
"""For how long a document is kept that nobody has used: a conversation is over by then."""


async def take(visit: Visit, open_one: Conversation | None, said: Said) -> bool:
    """Have a document fetched that a conversation waits for, or would begin with."""
    part = said.part
    if not isinstance(part, DocumentPart) or not _is_for_us(visit, open_one, part):
        return False
    if part.size > BIGGEST:
        await post.reply(visit, t("import-unreadable-too-big"))
        return True
    id = await documents.want(
        visit.tx,
        visit.community_id,
        visit.address,
        said.message_id,
        part.file,
        part.name,
        visit.now,
    )
    await timers.put(visit.tx, visit.community_id, DOCUMENT_OLD, id, visit.now + KEPT)
    await post.reply(visit, t("document-comes"))
    return True


def _is_for_us(visit: Visit, open_one: Conversation | None, part: DocumentPart) -> bool:
    if open_one:
        return open_one.script == SCRIPT
    return may(visit.speaker, SCRIPTS[SCRIPT].needs) and part.name.casefold().endswith(TABLES)


async def go_on_with(turn: Turn, document_id: int) -> None:
    """Go on with a document that has been fetched, or say that it could not be."""
    document = await documents.get(turn.tx, document_id)
    visit = await arriving.revisit(turn, document.person_id, document.address_id)
    open_one = await conversations.open_one(visit)
    if document.state is Fetch.LOST:
        await _lost(visit, open_one)
    elif not may(visit.speaker, SCRIPTS[SCRIPT].needs):
        await _refuse(visit, document, t("staff-only"))
    elif open_one and open_one.script != SCRIPT:
        await _refuse(visit, document, t("document-not-now"))
    else:
        await conversations.begin(visit, SCRIPT, _as_answer(document))


async def _refuse(visit: Visit, document: Document, why: Text) -> None:
    await forget(visit, document.id)
    await post.reply(visit, why)


async def _lost(visit: Visit, open_one: Conversation | None) -> None:
    await post.reply(visit, t("document-lost"))
    if open_one:
        await conversations.ask_again(visit, open_one)


def _as_answer(document: Document) -> Heard:
    part = DocumentPart(file=document.file, name=document.name, kept=document.id)
    return Heard(Piece(message_id=document.message_id, part=part))


async def forget(turn: Turn, document_id: int) -> None:
    """Forget what a document holds: it was used, or nobody will."""
    await documents.forget(turn.tx, document_id)
