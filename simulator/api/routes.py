"""The Bot API's addresses."""

from __future__ import annotations

import json

from aiohttp import web

from simulator.api.broken import in_place_of_answer
from simulator.api.errors import ApiError, bad_request, not_found, unauthorized
from simulator.api.parameters import Sent, Upload
from simulator.api.service import Answer, Service
from simulator.contents import Json
from simulator.world import World


class BotRoutes:
    """Reads calls from HTTP and gives the answers back."""

    def __init__(self, world: World, service: Service) -> None:
        self._world = world
        self._service = service

    def add_to(self, app: web.Application) -> None:
        """Put the addresses into an application."""
        app.router.add_route("*", "/bot{token:[^/]+}/{method}", self._call)
        app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", self._download)

    async def _call(self, request: web.Request) -> web.Response:
        try:
            sent = await read(request)
        except ValueError:
            return _refused(bad_request("can't parse JSON object"))
        match = request.match_info
        answer = await self._service.answer(match["token"], match["method"], sent)
        if answer.fault is not None:
            return await in_place_of_answer(request, answer.fault)
        return _answered(answer)

    async def _download(self, request: web.Request) -> web.StreamResponse:
        state = self._world.state
        if state.account_by_token(request.match_info["token"]) is None:
            return _refused(unauthorized())
        path = request.match_info["path"]
        file = next((file for file in state.files.values() if file.path == path), None)
        if file is None:
            return _refused(not_found())
        return web.FileResponse(self._world.files.path(file), headers={"Content-Type": file.mime})


async def read(request: web.Request) -> Sent:
    """A call from the address and the body: JSON, form or multipart. Raises `ValueError`."""
    parameters: dict[str, Json] = dict(request.query)
    if request.content_type == "application/json":
        body = json.loads(await request.text() or "{}")
        if not isinstance(body, dict):
            raise ValueError("a call is an object")
        return Sent(parameters | body)
    uploads = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            parameters[name] = value
    return Sent(parameters, uploads)


def _answered(answer: Answer) -> web.Response:
    wait = answer.body.get("parameters", {}).get("retry_after")
    headers = {} if wait is None else {"Retry-After": str(wait)}
    return web.json_response(answer.body, status=answer.status, headers=headers)


def _refused(refusal: ApiError) -> web.Response:
    return web.json_response(refusal.envelope, status=refusal.code)
