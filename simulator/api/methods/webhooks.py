"""How a bot has its updates posted."""

from __future__ import annotations

import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BeforeValidator

from simulator.api.context import Context
from simulator.api.errors import bad_request
from simulator.api.parameters import Parameters
from simulator.api.polls import WEBHOOK_SET
from simulator.api.wanted import read_kinds
from simulator.contents import Json
from simulator.facts import Fact, Forgotten, HookSet, Wanted
from simulator.model import Hook
from simulator.updates import waiting

LOOPBACK = ("127.0.0.1", "::1", "localhost")
"""Here, and only here, an address without TLS will do."""
PORTS = (443, 80, 88, 8443)
SECRET = re.compile(r"[A-Za-z0-9_-]*")
LONGEST_SECRET = 256
MOST_CONNECTIONS = 100


class DeleteWebhook(Parameters):
    """Whether what waits is thrown away."""

    drop_pending_updates: bool = False


class SetWebhook(DeleteWebhook):
    """Where updates go from now on; nowhere if the address is empty."""

    url: str = ""
    max_connections: int = 40
    secret_token: str = ""
    allowed_updates: Annotated[tuple[str, ...] | None, BeforeValidator(read_kinds)] = None


async def set_webhook(context: Context, asked: SetWebhook) -> Json:
    """Have updates posted."""
    _check_secret(asked.secret_token)
    hook = _hook(asked) if asked.url else None
    if hook is not None:
        context.polls.end(context.bot.id, WEBHOOK_SET)
    _change(context, hook, asked)
    return True


async def delete_webhook(context: Context, asked: DeleteWebhook) -> Json:
    """Have updates wait until they are fetched."""
    _change(context, None, asked)
    return True


async def get_webhook_info(context: Context, _: Parameters) -> Json:
    """Where updates go, and how many wait."""
    account = context.account
    pending = len(waiting(account, context.chronicle.now()))
    info = {"has_custom_certificate": False, "pending_update_count": pending}
    wanted = {"allowed_updates": list(account.wanted)} if account.wanted else {}
    if account.hook is None:
        return {"url": ""} | info | wanted
    return info | wanted | {"url": account.hook.url, "max_connections": account.hook.connections}


def _change(context: Context, hook: Hook | None, asked: DeleteWebhook) -> None:
    bot = context.bot.id
    facts: list[Fact] = []
    if hook != context.account.hook:
        facts.append(HookSet(bot=bot, hook=hook))
    if isinstance(asked, SetWebhook) and asked.allowed_updates is not None:
        facts.append(Wanted(bot=bot, kinds=asked.allowed_updates))
    if asked.drop_pending_updates and context.account.updates:
        facts.append(Forgotten(bot=bot, updates=tuple(context.account.updates)))
    context.chronicle.record(*facts)


def _check_secret(secret: str) -> None:
    if len(secret) > LONGEST_SECRET:
        raise bad_request("secret token is too long")
    if not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")


def _hook(asked: SetWebhook) -> Hook:
    address = urlsplit(asked.url)
    if address.hostname not in LOOPBACK:
        if address.scheme != "https":
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if (address.port or PORTS[0]) not in PORTS:
            raise bad_request(
                "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
            )
    connections = min(max(asked.max_connections, 1), MOST_CONNECTIONS)
    return Hook(url=asked.url, secret=asked.secret_token, connections=connections)
