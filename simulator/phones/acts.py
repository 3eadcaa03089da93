"""What people do on the page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from simulator.phones import forms
from simulator.phones.reading import read_json, read_upload
from simulator.stage import Impossible
from simulator.world import World

Act = Callable[[World, web.Request], Awaitable[object]]


def _did(message: int) -> dict[str, int]:
    return {"message": message}


async def say(world: World, request: web.Request) -> object:
    """Write a text."""
    form = await read_json(request, forms.Say)
    return _did(world.says(form.person, form.text, form.chat, reply_to=form.reply_to))


async def edit(world: World, request: web.Request) -> object:
    """Write a text anew."""
    form = await read_json(request, forms.Edit)
    world.edits(form.person, form.message, form.text, form.chat)
    return _did(form.message)


async def tap(world: World, request: web.Request) -> object:
    """Tap a button."""
    form = await read_json(request, forms.Tap)
    world.taps_at(form.person, form.message, form.row, form.column, form.chat)
    return _did(form.message)


async def open_bot(world: World, request: web.Request) -> object:
    """Open the bot by a link."""
    form = await read_json(request, forms.Open)
    return _did(world.opens(form.person, form.payload, form.chat))


async def place(world: World, request: web.Request) -> object:
    """Send a place."""
    form = await read_json(request, forms.Place)
    return _did(world.sends_place(form.person, form.latitude, form.longitude, form.chat))


async def contact(world: World, request: web.Request) -> object:
    """Share one's phone number."""
    form = await read_json(request, forms.Contact)
    return _did(world.shares_contact(form.person, form.phone, form.chat))


async def photo(world: World, request: web.Request) -> object:
    """Send a photo."""
    form, content = await read_upload(request, forms.Photo)
    if content is None:
        raise Impossible("没有照片")
    sent = world.sends_photo(form.person, content, form.caption, form.chat, album=form.album)
    return _did(sent)


async def voice(world: World, request: web.Request) -> object:
    """Send a voice message."""
    form, content = await read_upload(request, forms.Voice)
    return _did(world.sends_voice(form.person, content, form.seconds, form.chat))


async def block(world: World, request: web.Request) -> object:
    """Block the bot, or let it in again."""
    form = await read_json(request, forms.Block)
    act = world.blocks if form.blocked else world.unblocks
    act(form.person, form.chat)
    return {"blocked": form.blocked}


async def forward(world: World, request: web.Request) -> object:
    """Send a message on."""
    form = await read_json(request, forms.Forward)
    return _did(world.forwards(form.person, form.message, form.chat, to=form.to))


async def pin(world: World, request: web.Request) -> object:
    """Pin a message."""
    form = await read_json(request, forms.Act)
    world.pins(form.person, form.message, form.chat)
    return _did(form.message)


async def unpin(world: World, request: web.Request) -> object:
    """Take a message from the top."""
    form = await read_json(request, forms.Act)
    world.unpins(form.person, form.message, form.chat)
    return _did(form.message)


async def delete(world: World, request: web.Request) -> object:
    """Take one's own message back."""
    form = await read_json(request, forms.Act)
    world.deletes(form.person, form.message, form.chat)
    return _did(form.message)


async def turn_to(world: World, request: web.Request) -> object:
    """Open a topic."""
    form = await read_json(request, forms.TurnTo)
    world.turns_to(form.person, form.topic, form.chat)
    return {"topic": form.topic}


ACTS: dict[str, Act] = {
    "say": say,
    "edit": edit,
    "tap": tap,
    "open": open_bot,
    "place": place,
    "contact": contact,
    "photo": photo,
    "voice": voice,
    "block": block,
    "forward": forward,
    "pin": pin,
    "unpin": unpin,
    "delete": delete,
    "topic": turn_to,
}
"""By the last part of their address."""
