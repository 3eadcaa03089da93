"""What is made to go wrong on the page."""

from __future__ import annotations

from aiohttp import web

from simulator.phones import forms
from simulator.phones.acts import Act
from simulator.phones.reading import read_json
from simulator.world import World


async def break_(world: World, request: web.Request) -> object:
    """Switch a fault on."""
    form = await read_json(request, forms.Break)
    return {"fault": world.breaks(**form.model_dump())}


async def mend(world: World, request: web.Request) -> object:
    """Switch a fault off, or all."""
    form = await read_json(request, forms.Mend)
    world.mends(form.fault)
    return {}


async def limit(world: World, request: web.Request) -> object:
    """Have Telegram's limits hold, or not."""
    form = await read_json(request, forms.Limit)
    world.limits(on=form.on)
    return {"on": form.on}


async def spoil(world: World, _: web.Request) -> object:
    """Have an update wait that no library can read."""
    world.spoils()
    return {}


ACTS: dict[str, Act] = {"break": break_, "mend": mend, "limit": limit, "spoil": spoil}
"""By the last part of their address."""
