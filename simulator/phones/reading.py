"""Reads what a page sends, and says in words what was wrong with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NamedTuple, TypeVar

from aiohttp import web
from pydantic import BaseModel, ValidationError

from simulator.stage import Impossible

F = TypeVar("F", bound=BaseModel)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
FILE = "file"
"""The field of a form in which files come, once for each."""


def answering(handle: Callable[[web.Request], Awaitable[object]]) -> Handler:
    """A handler that answers with JSON, and with 400 and a word for what cannot be done."""

    async def handler(request: web.Request) -> web.StreamResponse:
        try:
            return web.json_response(await handle(request))
        except ValidationError as error:
            wrong = ", ".join(str(step) for step in error.errors()[0]["loc"])
            return _refused(f"不明白: {wrong}")
        except Impossible as error:
            return _refused(str(error))

    return handler


async def read_json(request: web.Request, form: type[F]) -> F:
    """A form that came as JSON."""
    return form.model_validate_json(await request.read())


class Attached(NamedTuple):
    """A file that came with a form."""

    content: bytes
    name: str
    mime: str


async def read_upload(request: web.Request, form: type[F]) -> tuple[F, list[Attached]]:
    """A form that came as multipart, with its files."""
    posted = await request.post()
    fields = {name: value for name, value in posted.items() if name != FILE}
    files = [file for file in posted.getall(FILE, []) if isinstance(file, web.FileField)]
    attached = [Attached(file.file.read(), file.filename, file.content_type) for file in files]
    return form.model_validate(fields), attached


def numbers(request: web.Request, *names: str) -> list[int]:
    """Whole numbers from the address."""
    try:
        return [int(request.query[name]) for name in names]
    except (KeyError, ValueError):
        raise Impossible(f"地址里缺少 {', '.join(names)}") from None


def _refused(why: str) -> web.Response:
    return web.json_response({"error": why}, status=400)
