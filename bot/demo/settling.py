"""Brings the demo's people into the simulator, and into the bot's register."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from bot.demo.groups import GroupChat
from bot.demo.people import STORY, Member
from domain.agenda import Opening
from domain.groups import Place
from domain.people import USUAL_OFFERS, Role, Standing, Volunteer
from handlers.turn import Turn
from simulator.world import World
from storage import acquaintance, agenda, groups, people, volunteers

COLLECTED_AND_SOLVED = 60, 55
"""What the council hall had done before the bot."""


def move_in(
    world: World,
    bot: int,
    members: Sequence[Member],
    groups: Sequence[GroupChat],
    *,
    strangers: bool,
) -> None:
    """Put everybody into the simulator; strangers have not met the bot yet."""
    for member in members:
        world.add_person(
            member.id,
            member.name,
            tags=(member.kind,),
            about=member.about,
            featured=member.featured,
        )
        if not strangers and member.kind != "resident":
            world.has_met(member.id, bot)
    for group in groups:
        who = [member.id for member in members if group.has(member)]
        world.add_group(group.id, group.title, members=who, bots=[bot])


def say_hello(world: World, members: Sequence[Member]) -> None:
    """Let those of the story, whom staff know, say hello: their phones are ready to play."""
    for member in members:
        if member.featured and member.kind != "resident":
            world.opens(member.id)


async def register(turn: Turn, members: Sequence[Member], chats: Sequence[GroupChat]) -> None:
    """Write down whom staff know already: everybody but the newcomers; and bind their groups."""
    for member in members:
        if member.kind != "resident":
            await _register(turn, member)
    await _acquaint(turn)
    for chat in chats:
        await _bind(turn, chat)
    admin, *_ = await people.with_role(turn.tx, turn.community_id, Role.ADMIN)
    opening = Opening(*COLLECTED_AND_SOLVED, admin.id, turn.now)
    await agenda.enter(turn.tx, turn.community_id, opening)


async def _bind(turn: Turn, chat: GroupChat) -> None:
    admin, *_ = await people.with_role(turn.tx, turn.community_id, Role.ADMIN)
    where = turn.setting.channel, str(chat.id), chat.title
    group = await groups.create(turn.tx, turn.community_id, *where, Place.IN, turn.now)
    await groups.bind(turn.tx, group.id, chat.circle, "", admin.id, turn.now)


async def _acquaint(turn: Turn) -> None:
    """Staff vouch for the volunteers to the elders of their own compound, and in the story."""
    admin, *_ = await people.with_role(turn.tx, turn.community_id, Role.ADMIN)
    pool = await people.with_role(turn.tx, turn.community_id, Role.VOLUNTEER)
    for elder in await people.living_alone(turn.tx, turn.community_id):
        for mender in pool:
            if mender.compound == elder.compound or {elder.name, mender.name} <= set(STORY):
                who = elder.id, mender.id
                await acquaintance.vouch(turn.tx, turn.community_id, *who, admin.id, turn.now)


async def _register(turn: Turn, member: Member) -> None:
    id = await people.create(
        turn.tx,
        turn.community_id,
        turn.now,
        name=member.name,
        language=turn.community.language,
        phone=member.phone,
        compound=member.compound,
        home=member.home,
        lives_alone=member.kind == "elder",
    )
    await people.add_address(turn.tx, turn.community_id, id, turn.setting.channel, str(member.id))
    if member.role:
        await people.give_role(
            turn.tx, await people.get(turn.tx, id), member.role, turn.now, member.unit
        )
    if member.role is Role.ADMIN:
        await people.set_duty(turn.tx, turn.community_id, id, 1)
    if member.trades:
        await _approve(turn, id, member)


async def _approve(turn: Turn, person_id: int, member: Member) -> None:
    volunteer = Volunteer(
        person_id=person_id,
        standing=Standing.APPROVED,
        trades=frozenset(member.trades),
        compounds=frozenset(member.serves),
        hours_start=time(7, 30),
        hours_end=time(21, 30),
        weekly_offers=USUAL_OFFERS,
        at_night=False,
    )
    await volunteers.save(turn.tx, turn.community_id, volunteer, turn.now)
