"""A document of the bot's own making comes whole, whatever happens on the way."""

import pytest
from pydantic import ValidationError

from bot.errors import Refused, Uncertain
from dialogue.messages import DOCUMENT_BYTES, SendDocument
from dialogue.words import verbatim
from handlers import arriving, post
from storage import attachments, outbox, people
from tests.chats import Chat, Town

PAGE = "<p>王桂兰</p>".encode()
BYTES = bytes(range(256))
"""No text at all."""


async def gives(town: Town, reader: Chat, content: bytes = PAGE) -> None:
    """Put a document into the outbox, as an action does; nothing is delivered yet."""
    async with town.app.database.transaction() as tx:
        found = await people.by_handle(tx, 1, "telegram", reader.address)
        assert found
        visit = await arriving.revisit(town.turn(tx), found[0].id, found[1].id)
        await post.give_document(visit, "记录.html", content, verbatim("请收好"))


async def kept(town: Town) -> dict[int, bytes]:
    """What documents hold in the database."""
    async with town.app.database.reading() as tx:
        return await attachments.of(tx, range(100))


async def test_it_waits_in_the_database_and_is_forgotten_once_sent(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await gives(town, elder, BYTES)
    assert list((await kept(town)).values()) == [BYTES]

    await town.restart_bot()

    assert (elder.last.file, elder.last.content) == ("记录.html", BYTES)
    assert await kept(town) == {}


async def test_a_bot_killed_in_the_middle_sends_it_again_whole(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await gives(town, elder)
    async with town.app.database.transaction() as tx:
        await outbox.mark_sending(tx, (await kept(town)).keys())

    await town.restart_bot()

    assert elder.last.content == PAGE
    assert await kept(town) == {}


async def test_it_comes_once_more_where_the_answer_was_lost(town: Town) -> None:
    elder = await town.resident("王桂兰")
    town.channel.failing[elder.address] = [Uncertain("no answer")]
    await gives(town, elder)
    await town.settle()

    assert elder.last.content == PAGE


async def test_what_is_refused_is_forgotten_too(town: Town) -> None:
    elder = await town.resident("王桂兰")
    town.channel.failing[elder.address] = [Refused("bad")]
    await gives(town, elder)
    await town.settle()

    assert elder.seen == []
    assert await kept(town) == {}


def test_a_document_has_a_size() -> None:
    with pytest.raises(ValidationError, match="at most"):
        SendDocument(name="a", content=b"0" * (DOCUMENT_BYTES + 1))
