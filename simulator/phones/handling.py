"""What people do on the page with messages that are there."""

from __future__ import annotations

from aiohttp import web

from simulator.phones import forms
from simulator.phones.acts import Act
from simulator.phones.reading import read_json
from simulator.world import World


async def forward(world: World, request: web.Request) -> object:
    """Send a message on."""
    form = await read_json(request, forms.Forward)
    return {"message": world.forwards(form.person, form.message, form.chat, to=form.to)}


async def pin(world: World, request: web.Request) -> object:
    """Pin a message."""
    form = await read_json(request, forms.Act)
    world.pins(form.person, form.message, form.chat)
    return {"message": form.message}


async def unpin(world: World, request: web.Request) -> object:
    """Take a message from the top."""
    form = await read_json(request, forms.Act)
    world.unpins(form.person, form.message, form.chat)
    return {"message": form.message}


async def delete(world: World, request: web.Request) -> object:
    """Take one's own message back."""
    form = await read_json(request, forms.Act)
    world.deletes(form.person, form.message, form.chat)
    return {"message": form.message}


async def turn_to(world: World, request: web.Request) -> object:
    """Open a topic."""
    form = await read_json(request, forms.TurnTo)
    world.turns_to(form.person, form.topic, form.chat)
    return {"topic": form.topic}


async def ask_poll(world: World, request: web.Request) -> object:
    """Ask a question with options."""
    form = await read_json(request, forms.AskPoll)
    how = {"anonymous": form.anonymous, "multiple": form.multiple}
    asked = world.asks_poll(form.person, form.question, form.options, form.chat, **how)
    return {"message": asked}


async def vote(world: World, request: web.Request) -> object:
    """Tick options of a poll."""
    form = await read_json(request, forms.Vote)
    world.votes(form.person, form.message, form.options, form.chat)
    return {"message": form.message}


async def react(world: World, request: web.Request) -> object:
    """Put an emoji on a message."""
    form = await read_json(request, forms.React)
    world.reacts(form.person, form.message, form.emoji, form.chat)
    return {"message": form.message}


ACTS: dict[str, Act] = {
    "forward": forward,
    "pin": pin,
    "unpin": unpin,
    "delete": delete,
    "topic": turn_to,
    "poll": ask_poll,
    "vote": vote,
    "react": react,
}
"""By the last part of their address."""
