"""How a bot gets at a file."""

from __future__ import annotations

from simulator import carried
from simulator.api.context import Context
from simulator.api.errors import bad_request
from simulator.api.parameters import Parameters
from simulator.contents import Json

BIGGEST = 20 * 1024 * 1024
"""Bytes that a bot may download."""


class GetFile(Parameters):
    """Which file."""

    file_id: str = ""


async def get_file(context: Context, asked: GetFile) -> Json:
    """Where the file can be downloaded."""
    file = context.state.files.get(asked.file_id)
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if file.size > BIGGEST:
        raise bad_request("file is too big")
    return carried.file(file) | {"file_path": file.path}
