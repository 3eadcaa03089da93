"""What is done with groups on the page."""

from __future__ import annotations

from collections.abc import Callable

from aiohttp import web

from simulator.phones import forms
from simulator.phones.acts import Act
from simulator.phones.reading import read_json
from simulator.world import World


async def begin(world: World, request: web.Request) -> object:
    """Begin a group."""
    form = await read_json(request, forms.NewGroup)
    group = world.begins_group(form.person, form.title, form.members)
    if form.bot:
        world.adds_bot(group, world.first_bot.bot.id)
    return {"group": group}


async def topic(world: World, request: web.Request) -> object:
    """Begin a topic."""
    form = await read_json(request, forms.NewTopic)
    return {"topic": world.begins_topic(form.group, form.name, form.person)}


def _changing(change: Callable[[World, forms.Member], int | None]) -> Act:
    async def act(world: World, request: web.Request) -> object:
        form = await read_json(request, forms.Member)
        return {"group": change(world, form) or form.group}

    return act


def _bot(world: World) -> int:
    return world.first_bot.bot.id


ACTS: dict[str, Act] = {
    "group": begin,
    "group-topic": topic,
    "group-add": _changing(lambda world, it: world.joins(it.who, it.group, it.person)),
    "group-remove": _changing(lambda world, it: world.leaves(it.who, it.group, it.person)),
    "group-leave": _changing(lambda world, it: world.leaves(it.person, it.group)),
    "group-add-bot": _changing(lambda world, it: world.adds_bot(it.group, _bot(world), it.person)),
    "group-remove-bot": _changing(
        lambda world, it: world.removes_bot(it.group, _bot(world), it.person)
    ),
    "group-promote": _changing(lambda world, it: world.promotes(it.group, it.who)),
    "group-hide": _changing(lambda world, it: world.promotes(it.group, it.who, anonymous=True)),
    "group-demote": _changing(lambda world, it: world.demotes(it.group, it.who)),
    "group-upgrade": _changing(lambda world, it: world.upgrades(it.group)),
    "group-topics": _changing(lambda world, it: world.divides(it.group)),
}
"""By the last part of their address."""
