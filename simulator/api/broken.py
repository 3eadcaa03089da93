"""What a bot gets in place of an answer: a front end's page, silence, a cut line."""

from __future__ import annotations

import asyncio
import socket
import struct
from http import HTTPStatus

from aiohttp import web

from simulator.trouble import Fault

PAGE = """<html>\r
<head><title>{status} {phrase}</title></head>\r
<body>\r
<center><h1>{status} {phrase}</h1></center>\r
<hr><center>nginx/1.18.0</center>\r
</body>\r
</html>\r
"""
AT_ONCE = struct.pack("ii", 1, 0)
"""Closing does not wait for what is still to be sent: the other side sees a reset."""


async def in_place_of_answer(request: web.Request, fault: Fault) -> web.Response:
    """Do to this request what the fault says."""
    if fault.kind == "html":
        return page(fault.status)
    if fault.kind == "silence":
        await asyncio.sleep(fault.seconds)
    _cut(request, reset=fault.kind == "reset")
    return web.Response()


def page(status: int) -> web.Response:
    """The page of a front end that cannot reach what is behind it."""
    phrase = HTTPStatus(status).phrase if status in list(HTTPStatus) else "Error"
    text = PAGE.format(status=status, phrase=phrase)
    return web.Response(text=text, status=status, content_type="text/html")


def _cut(request: web.Request, *, reset: bool) -> None:
    if request.transport is None:
        return
    if reset:
        line = request.transport.get_extra_info("socket")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, AT_ONCE)
    request.transport.abort()
