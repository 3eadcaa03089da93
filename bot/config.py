"""The configuration: a TOML file, and the secrets that its `*_env` keys name.

`load` is the only way in. Whatever is wrong is told in one line: the file, the key, what to do.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, SecretStr, ValidationError
from pydantic_core import ErrorDetails

from bot.errors import ConfigError
from bot.settings import (
    CommunitySettings,
    HealthSettings,
    LogSettings,
    Settings,
    TelegramSettings,
    WebhookSettings,
)
from domain.community import Community

_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_PLAINLY = {
    "missing": "is missing",
    "tuple_type": "should be a list (tables that repeat are written [[in double brackets]])",
    "model_type": "should be a table",
}


@dataclass(frozen=True)
class Webhook:
    """Where Telegram delivers, and what it sends along to prove that a delivery is its own."""

    settings: WebhookSettings
    secret: SecretStr


@dataclass(frozen=True)
class Account:
    """A community, and the bot account that speaks for it; without a webhook it polls."""

    community: Community
    telegram: TelegramSettings
    token: SecretStr
    webhook: Webhook | None


@dataclass(frozen=True)
class Config:
    """Everything that `run` needs to know."""

    database: Path
    health: HealthSettings
    log: LogSettings
    accounts: tuple[Account, ...]


def load(path: Path, environ: Mapping[str, str]) -> Config:
    """Read the file and its secrets; raises ConfigError with one line that says what to mend."""
    with _one_line(path):
        settings = Settings.model_validate(_parse(path))
        accounts = tuple(
            _account(community, f"community[{number}]", environ)
            for number, community in enumerate(settings.community, start=1)
        )
        _check_tokens_differ(accounts)
    return Config(
        database=path.parent / settings.database.path,
        health=settings.health,
        log=settings.log,
        accounts=accounts,
    )


def communities(path: Path) -> list[Community]:
    """Read the communities alone, for which no secret is needed; raises ConfigError as `load`."""
    with _one_line(path):
        return [_community(each) for each in Settings.model_validate(_parse(path)).community]


def community(path: Path, key: str | None) -> Community:
    """Read the one with this key, or the only one; raises ConfigError as `load`."""
    found = {each.key: each for each in communities(path)}
    return found[chosen(list(found), key)]


def chosen(keys: Sequence[str], key: str | None) -> str:
    """Give the key of the community that was named, or of the only one; raises ConfigError."""
    having = [each for each in keys if key in (None, each)]
    if len(having) == 1:
        return having[0]
    raise ConfigError(f"--community must be one of {', '.join(keys)}")


def database(path: Path) -> Path:
    """Read where the database lies, for which no secret is needed; raises ConfigError as `load`."""
    with _one_line(path):
        return path.parent / Settings.model_validate(_parse(path)).database.path


@contextmanager
def _one_line(path: Path) -> Iterator[None]:
    """Tell what is wrong with the file in one line."""
    try:
        yield
    except ValidationError as error:
        raise ConfigError(f"{path}: {_explain(error)}") from None
    except ValueError as error:
        raise ConfigError(f"{path}: {error}") from None


def _community(settings: CommunitySettings) -> Community:
    return Community.model_validate(settings.model_dump(exclude={"telegram"}))


def _parse(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise ValueError(f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ValueError("is not UTF-8 text") from error
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"is not valid TOML: {error}") from error


def _account(settings: CommunitySettings, key: str, environ: Mapping[str, str]) -> Account:
    telegram = settings.telegram
    hook = telegram.webhook if telegram.mode == "webhook" else None
    return Account(
        community=_community(settings),
        telegram=telegram,
        token=_secret(environ, telegram.token_env, f"{key}.telegram.token_env"),
        webhook=_webhook(hook, f"{key}.telegram.webhook.secret_env", environ) if hook else None,
    )


def _webhook(settings: WebhookSettings, key: str, environ: Mapping[str, str]) -> Webhook:
    secret = _secret(environ, settings.secret_env, key)
    if not _WEBHOOK_SECRET.fullmatch(secret.get_secret_value()):
        raise ValueError(
            f"{key}: the value of {settings.secret_env} may hold only 1 to 256 of A-Z a-z 0-9 _ -"
        )
    return Webhook(settings, secret)


def _check_tokens_differ(accounts: Sequence[Account]) -> None:
    holders: dict[SecretStr, str] = {}
    for account in accounts:
        variable = account.telegram.token_env
        if account.token in holders:
            raise ValueError(f"{holders[account.token]} and {variable} hold the same token")
        holders[account.token] = variable


def _secret(environ: Mapping[str, str], variable: str, key: str) -> SecretStr:
    value = environ.get(variable, "").strip()
    if not value:
        raise ValueError(f"{key}: the environment variable {variable} is not set")
    return SecretStr(value)


def _explain(error: ValidationError) -> str:
    """Tell one problem in one line, misspelled keys first: they make other keys missing."""
    problems = error.errors(include_url=False, include_input=False)
    problem = min(problems, key=lambda each: each["type"] != "extra_forbidden")
    return ": ".join(filter(None, (_dotted(problem["loc"]), _what(problem))))


def _dotted(location: tuple[int | str, ...]) -> str:
    """Write a location as people count: `community[1].name` is in the first community."""
    steps = (f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in location)
    return "".join(steps).removeprefix(".")


def _what(problem: ErrorDetails) -> str:
    if problem["type"] == "extra_forbidden":
        return f"unknown key; {_hint(problem['loc'])}"
    plain = problem["msg"].removeprefix("Value error, ").removeprefix("Input ")
    return _PLAINLY.get(problem["type"], " ".join(plain.split()))


def _hint(location: tuple[int | str, ...]) -> str:
    known = _keys_at(location[:-1])
    near = get_close_matches(str(location[-1]), known, n=1)
    return f'did you mean "{near[0]}"?' if near else f"known here: {', '.join(known)}"


def _keys_at(location: tuple[int | str, ...]) -> list[str]:
    model: type[BaseModel] = Settings
    for step in location:
        if isinstance(step, str):
            model = next(models_in(model.model_fields[step].annotation))
    return list(model.model_fields)


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Find the model within an annotation such as `tuple[Unit, ...]` or `Webhook | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from models_in(argument)
