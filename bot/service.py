"""One community at work: its setting, its channel, its pace."""

from __future__ import annotations

from dataclasses import dataclass

from bot.channels import Channel
from bot.pace import Pace
from handlers.turn import Setting


@dataclass(frozen=True, slots=True)
class Service:
    """What the stations need to know of one community's bot account."""

    setting: Setting
    channel: Channel
    pace: Pace
