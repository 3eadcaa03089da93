"""An admin makes a one-time link that gives a role."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t
from domain.people import INVITED, Role
from handlers import looks
from handlers.actions import joining


async def invite(talk: Talk) -> None:
    """Choose the role, for a partner the unit too; the link is given out at once."""
    choices = [Choice(role, Text(f"role-{role}")) for role in INVITED]
    role = Role(await talk.choice("role", t("invite-which"), choices))
    unit = None
    if role is Role.PARTNER:
        units = await talk.look("units", looks.units)
        if not units:
            talk.say(t("refer-nobody"))
            return
        found = [option.as_choice() for option in units]
        unit = await talk.choice("unit", t("invite-which-unit"), found)
    await talk.step("hand-out", joining.hand_out, role, unit)
