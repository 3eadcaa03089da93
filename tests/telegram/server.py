"""A server that records what it is asked and answers what it was told to."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.listening import listening

ME = {"id": 42, "is_bot": True, "first_name": "小源", "username": "XiaoyuanBot"}


@dataclass(frozen=True)
class Asked:
    """One request: the method's name and its form."""

    method: str
    form: dict[str, str]

    def __getitem__(self, name: str) -> Any:
        """A parameter, understood as JSON where it is JSON."""
        try:
            return json.loads(self.form[name])
        except ValueError:
            return self.form[name]


@dataclass(frozen=True)
class Answer:
    """What to say to one request; `drop` breaks the connection instead, `delay` is in seconds."""

    status: int = 200
    body: object = None
    drop: bool = False
    delay: float = 0

    def text(self) -> str:
        return self.body if isinstance(self.body, str) else json.dumps(self.body)


def said_yes(result: object) -> Answer:
    return Answer(body={"ok": True, "result": result})


def said_no(status: int, description: str, **parameters: int) -> Answer:
    body = {"ok": False, "error_code": status, "description": description}
    return Answer(status, body | ({"parameters": parameters} if parameters else {}))


@dataclass
class BotServer:
    """Answers `next` first, in turn, and after that what a friendly server would."""

    url: str = ""
    asked: list[Asked] = field(default_factory=list)
    next: list[Answer] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.asked.append(Asked(method, form))
        answer = self.next.pop(0) if self.next else self.friendly(method)
        await asyncio.sleep(answer.delay)
        if answer.drop and request.transport:
            request.transport.abort()
        return web.Response(
            status=answer.status, text=answer.text(), content_type="application/json"
        )

    def friendly(self, method: str) -> Answer:
        match method:
            case "getMe":
                return said_yes(ME)
            case "getUpdates":
                return said_yes([])
            case "sendMessage" | "sendPhoto" | "sendVoice" | "sendDocument" | "editMessageText":
                chat = {"id": 7, "type": "private", "first_name": "王淑芬"}
                return said_yes({"message_id": 100 + len(self.asked), "date": 0, "chat": chat})
            case _:
                return said_yes(True)


@asynccontextmanager
async def bot_server() -> AsyncIterator[BotServer]:
    server = BotServer()
    app = web.Application()
    app.add_routes([web.post("/bot{token}/{method}", server.answer)])
    async with listening(app, "127.0.0.1", 0) as port:
        server.url = f"http://127.0.0.1:{port}"
        yield server
