"""Events as a stream that a browser reads (server-sent events)."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import suppress

from aiohttp import web

from simulator.chronicle import Chronicle
from simulator.contents import Json
from simulator.phones import events

HEARTBEAT = 15
"""Seconds of silence after which a line says that the stream is alive."""


class EventStream:
    """Tells pages what happens, until the server stops."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle = chronicle
        self._closed = False

    def add_to(self, app: web.Application) -> None:
        """Put the address into an application."""
        app.router.add_get("/api/events", self._stream)

    def close(self) -> None:
        """End all streams."""
        self._closed = True
        self._chronicle.wake()

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        with suppress(ConnectionResetError):
            await self._tell(response, self._begin(request))
        return response

    def _begin(self, request: web.Request) -> int:
        after = request.headers.get("Last-Event-ID") or request.query.get("after", "")
        return int(after) if after.isdigit() else self._chronicle.seq

    async def _tell(self, response: web.StreamResponse, after: int) -> None:
        with self._chronicle.watching() as changed:
            while not self._closed:
                changed.clear()
                for line in self._lines(after):
                    await response.write(line)
                after = self._chronicle.seq
                await self._pause(response, changed)

    async def _pause(self, response: web.StreamResponse, changed: asyncio.Event) -> None:
        try:
            async with asyncio.timeout(HEARTBEAT):
                await changed.wait()
        except TimeoutError:
            await response.write(b": still here\n\n")

    def _lines(self, after: int) -> Iterator[bytes]:
        for seq, fact in self._chronicle.since(after):
            for event in events.of_fact(fact):
                yield _line({"seq": seq} | event)


def _line(event: dict[str, Json]) -> bytes:
    data = json.dumps(event, ensure_ascii=False)
    return f"id: {event['seq']}\ndata: {data}\n\n".encode()
