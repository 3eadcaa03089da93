"""The page's addresses: the page itself, what people see, and what they do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from aiohttp import web

from simulator.clock import Winder
from simulator.facts import Wound
from simulator.phones import acts, groups, handling, pages, troubles
from simulator.phones.forms import Wind
from simulator.phones.reading import answering, numbers, read_json
from simulator.stage import Impossible
from simulator.world import World

PAGE = Path(__file__).parent.parent / "page"

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class PhoneRoutes:
    """Shows people's phones to a page, and does what she taps there."""

    def __init__(self, world: World, winder: Winder | None) -> None:
        self._world = world
        self._winder = winder

    def add_to(self, app: web.Application) -> None:
        """Put the addresses into an application."""
        app.router.add_get("/", self._page)
        app.router.add_static("/static", PAGE)
        app.router.add_get("/api/state", answering(self._state))
        app.router.add_get("/api/chat", answering(self._chat))
        app.router.add_get("/api/calls", answering(self._calls))
        app.router.add_get("/api/troubles", answering(self._troubles))
        app.router.add_get("/api/file/{file}", self._file)
        app.router.add_post("/api/clock", answering(self._wind))
        for name, act in (acts.ACTS | handling.ACTS | groups.ACTS | troubles.ACTS).items():
            app.router.add_post(f"/api/{name}", answering(self._acting(act)))

    async def _page(self, _: web.Request) -> web.StreamResponse:
        return web.FileResponse(PAGE / "index.html")

    async def _state(self, _: web.Request) -> object:
        return pages.state(self._world, can_wind=self._winder is not None)

    async def _chat(self, request: web.Request) -> object:
        person, chat = numbers(request, "person", "chat")
        shown = pages.chat(self._world, person, chat)
        self._world.looks(person, chat)
        return shown

    async def _calls(self, request: web.Request) -> object:
        return {"calls": pages.calls(self._world, int(request.query.get("after", "0")))}

    async def _troubles(self, _: web.Request) -> object:
        return pages.troubles(self._world)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        file = self._world.state.files.get(request.match_info["file"])
        if file is None:
            raise web.HTTPNotFound
        path = self._world.files.path(file)
        return web.FileResponse(path, headers={"Content-Type": file.mime})

    async def _wind(self, request: web.Request) -> object:
        wanted = await read_json(request, Wind)
        if self._winder is None:
            raise Impossible("这里的时钟不能拨动")
        if wanted.seconds is not None:
            await self._winder.wind(wanted.seconds)
        else:
            await self._winder.wind_to_next()
        now = self._world.chronicle.now()
        self._world.chronicle.record(Wound(now=now))
        return {"now": now.isoformat()}

    def _acting(self, act: acts.Act) -> Callable[[web.Request], Awaitable[object]]:
        async def acting(request: web.Request) -> object:
            return await act(self._world, request)

        return acting
