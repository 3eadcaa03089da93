"""The server: the Bot API and people's phones behind one address."""

from __future__ import annotations

import socket

from aiohttp import web

from simulator.api.courier import Couriers
from simulator.api.routes import BotRoutes
from simulator.api.service import Service
from simulator.clock import Winder
from simulator.phones.routes import PhoneRoutes
from simulator.phones.stream import EventStream
from simulator.world import World

BIGGEST_REQUEST = 50 * 1024 * 1024
"""Bytes, as on Telegram."""
GRACE = 0.5
"""Seconds that a stopping server gives to the calls it is answering."""


class Server:
    """Serves a world over HTTP. With port 0 a free one is taken; `url` tells which."""

    def __init__(
        self,
        world: World,
        winder: Winder | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self._service = Service(world)
        self._stream = EventStream(world.chronicle)
        self._couriers = Couriers(world.chronicle)
        self._host = host
        self._port = port
        app = web.Application(client_max_size=BIGGEST_REQUEST)
        BotRoutes(world, self._service).add_to(app)
        PhoneRoutes(world, winder).add_to(app)
        self._stream.add_to(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=GRACE)

    @property
    def url(self) -> str:
        """The address, once the server is started."""
        return f"http://{self._host}:{self._port}"

    async def start(self) -> None:
        """Begin to serve. Raises `OSError` if the port is taken."""
        await self._runner.setup()
        listening = socket.create_server((self._host, self._port))
        self._port = listening.getsockname()[1]
        await web.SockSite(self._runner, listening).start()
        self._couriers.start()

    async def stop(self) -> None:
        """End open polls and streams, and stop serving."""
        self._service.polls.close()
        self._stream.close()
        await self._couriers.stop()
        await self._runner.cleanup()
