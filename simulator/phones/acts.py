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
    """Send a photo, or several at once as an album."""
    form, files = await read_upload(request, forms.Photo)
    if not files:
        raise Impossible("没有照片")
    if len(files) > 1:
        contents = [file.content for file in files]
        return _did(
            world.sends_album(
                form.person, contents, form.caption, form.chat, reply_to=form.reply_to
            )
        )
    sent = world.sends_photo(
        form.person, files[0].content, form.caption, form.chat, reply_to=form.reply_to
    )
    return _did(sent)


async def document(world: World, request: web.Request) -> object:
    """Send a file."""
    form, files = await read_upload(request, forms.File)
    if not files:
        raise Impossible("没有文件")
    [file] = files
    sent = world.sends_document(form.person, file.content, file.name, form.caption, form.chat)
    return _did(sent)


async def voice(world: World, request: web.Request) -> object:
    """Send a voice message."""
    form, files = await read_upload(request, forms.Voice)
    if not files:
        return _did(world.sends_voice(form.person, None, form.seconds, form.chat))
    [file] = files
    how = {"mime": file.mime}
    return _did(world.sends_voice(form.person, file.content, form.seconds, form.chat, **how))


async def block(world: World, request: web.Request) -> object:
    """Block the bot, or let it in again."""
    form = await read_json(request, forms.Block)
    act = world.blocks if form.blocked else world.unblocks
    act(form.person, form.chat)
    return {"blocked": form.blocked}


ACTS: dict[str, Act] = {
    "say": say,
    "edit": edit,
    "tap": tap,
    "open": open_bot,
    "place": place,
    "contact": contact,
    "photo": photo,
    "voice": voice,
    "document": document,
    "block": block,
}
"""By the last part of their address."""
