"""What may stand in the configuration file: one model to a table, every key with its meaning."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)

from domain.calendar.rules import Activity
from domain.community import Community, Compound, Hotline, Unit
from domain.danger_words import DangerKind
from domain.groups import TEAMS
from domain.taxonomy import Trade


def _is_address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]+(/\S*)?", value):
        raise ValueError("should be an address such as https://bot.example.org")
    return value


Address = Annotated[str, AfterValidator(_is_address)]
VariableName = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class DatabaseSettings(_Section):
    """Where everything is kept; a relative path starts at the configuration file's folder."""

    path: Path = Path("xiaoyuan.db")


class HealthSettings(_Section):
    """Where `/healthz` and `/metrics` listen; port 0 switches them off."""

    host: str = "127.0.0.1"
    port: int = Field(default=8642, ge=0, le=65535)


class LogSettings(_Section):
    """How much is logged."""

    level: Literal["debug", "info", "warning", "error"] = "info"


class LimitSettings(_Section):
    """How fast a bot account may send; the defaults are Telegram's own limits."""

    per_second: float = Field(default=30, gt=0)
    per_chat_per_second: float = Field(default=1, gt=0)
    per_group_per_minute: float = Field(default=20, gt=0)


class WebhookSettings(_Section):
    """Where Telegram delivers, where we listen for it, and which variable holds the secret."""

    url: Address
    host: str = "127.0.0.1"
    port: int = Field(default=8443, ge=1, le=65535)
    secret_env: VariableName

    @property
    def path(self) -> str:
        """The path that a delivery comes to."""
        return urlsplit(self.url).path or "/"

    @property
    def listens_at(self) -> tuple[str, int]:
        """Host and port: several accounts may share them, each with a path of its own."""
        return self.host, self.port


class TelegramSettings(_Section):
    """A community's bot account on Telegram, or on any server that speaks the Bot API."""

    token_env: VariableName = "XIAOYUAN_TOKEN"  # noqa: S105 (the name of a variable)
    base_url: Address = "https://api.telegram.org"
    mode: Literal["polling", "webhook"] = "polling"
    webhook: WebhookSettings | None = None
    limits: LimitSettings = LimitSettings()

    @model_validator(mode="after")
    def _a_webhook_needs_its_table(self) -> Self:
        if self.mode == "webhook" and self.webhook is None:
            raise ValueError('mode "webhook" needs the table webhook with url and secret_env')
        return self


class CommunitySettings(Community):
    """One `[[community]]`: what the rules know of it, and its bot account."""

    telegram: TelegramSettings = TelegramSettings()

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, OSError, ValueError) as error:
            raise ValueError(f'no time zone is called "{value}"; try "Asia/Shanghai"') from error
        return value

    @field_validator("trade_names")
    @classmethod
    def _keys_of_trades(cls, value: Mapping[str, str]) -> Mapping[str, str]:
        for key, name in value.items():
            if not re.fullmatch(r"[a-z0-9_]{1,30}", key) or not name.strip():
                raise ValueError(f'"{key}" should be a key such as fitter, with a name')
        return value

    @field_validator("trades")
    @classmethod
    def _known_trades(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        _all_known("trade", value, [*Trade, *info.data.get("trade_names", {})])
        _no_repeats("trade", value)
        return value

    @field_validator("units")
    @classmethod
    def _known_trades_of_units(
        cls, value: tuple[Unit, ...], info: ValidationInfo
    ) -> tuple[Unit, ...]:
        _no_repeats("unit key", (unit.key for unit in value))
        for unit in value:
            known = [*Trade, *info.data.get("trade_names", {})]
            _all_known(f"trade of {unit.key}", unit.trades, known)
        return value

    @field_validator("hotlines")
    @classmethod
    def _known_dangers(cls, value: tuple[Hotline, ...]) -> tuple[Hotline, ...]:
        for hotline in value:
            _all_known(f"danger of {hotline.name}", hotline.dangers, DangerKind)
        return value

    @field_validator("compounds")
    @classmethod
    def _compounds_differ(cls, value: tuple[Compound, ...]) -> tuple[Compound, ...]:
        _no_repeats("compound key", (compound.key for compound in value))
        return value

    @field_validator("activities")
    @classmethod
    def _activities_differ(cls, value: tuple[Activity, ...]) -> tuple[Activity, ...]:
        _no_repeats("activity key", (activity.key for activity in value))
        return value

    @field_validator("activities")
    @classmethod
    def _known_groups_and_teams(
        cls, value: tuple[Activity, ...], info: ValidationInfo
    ) -> tuple[Activity, ...]:
        compounds = [compound.key for compound in info.data.get("compounds", ())]
        teams = ["", *TEAMS, *info.data.get("trades", ())]
        for activity in value:
            named = [circle.compound for circle in activity.circles if circle.compound]
            _all_known(f"compound of {activity.key}", named, compounds)
            _all_known(f"team of {activity.key}", [activity.team], teams)
        return value


class Settings(_Section):
    """The whole file."""

    database: DatabaseSettings = DatabaseSettings()
    health: HealthSettings = HealthSettings()
    log: LogSettings = LogSettings()
    community: tuple[CommunitySettings, ...] = Field(min_length=1)

    @field_validator("community")
    @classmethod
    def _communities_differ(
        cls, value: tuple[CommunitySettings, ...]
    ) -> tuple[CommunitySettings, ...]:
        accounts = [community.telegram for community in value]
        _no_repeats("community key", (community.key for community in value))
        _no_repeats("telegram.token_env", (account.token_env for account in accounts))
        hooks = [account.webhook for account in accounts if account.mode == "webhook"]
        _no_repeats("webhook", (f"{hook.host}:{hook.port}{hook.path}" for hook in hooks if hook))
        return value

    @model_validator(mode="after")
    def _health_has_a_port_of_its_own(self) -> Self:
        """Webhooks share a port by their paths; the health page is for this machine alone."""
        for community in self.community:
            account = community.telegram
            hook = account.webhook if account.mode == "webhook" else None
            if hook and hook.listens_at == (self.health.host, self.health.port):
                raise ValueError(f"health and the webhook of {community.key} use one port")
        return self


def _all_known(what: str, values: Iterable[str], known: Iterable[str]) -> None:
    known = list(known)
    for value in values:
        if value not in known:
            raise ValueError(f'unknown {what} "{value}"; there are {", ".join(known)}')


def _no_repeats(what: str, values: Iterable[str]) -> None:
    for value, times in Counter(values).items():
        if times > 1:
            raise ValueError(f'the {what} "{value}" is used {times} times')
