"""The demo as a newcomer starts it: the real program, in a process of its own."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path

ELDER, ELECTRICIAN, ADMIN, SECOND_ELECTRICIAN, NEWCOMER = 1001, 1002, 1017, 1003, 1095
"""The people of the lamp story, in the order of the list on the page."""

STARTS_SECONDS = 30
STOPS_SECONDS = 5

_QUIET = {
    key: value
    for key, value in os.environ.items()
    if key not in ("DISPLAY", "WAYLAND_DISPLAY") and not key.startswith("COV_CORE")
}


class Demo:
    """One run of ``xiaoyuan demo`` on a folder; as a context it runs, and is stopped at the end."""

    def __init__(self, folder: Path, *options: str, port: int = 0) -> None:
        self._command = (
            *(sys.executable, "-m", "bot", "demo"),
            *("--data", str(folder), "--port", str(port), *options),
        )
        self._process: Process | None = None
        self.said: list[str] = []
        """What it printed so far, a line each."""

    @property
    def url(self) -> str:
        """Where it plays."""
        return self._find(r"http://[\w.:]+")

    @property
    def port(self) -> int:
        """The port of its address."""
        return int(self.url.rpartition(":")[2])

    @property
    def invitation(self) -> str:
        """The link it printed for the first admin."""
        return self._find(r"https://t\.me/\S+")

    def _find(self, pattern: str) -> str:
        (found,) = re.findall(pattern, "\n".join(self.said))
        return str(found)

    async def __aenter__(self) -> Demo:
        self._process = process = await asyncio.create_subprocess_exec(
            *self._command, stdout=PIPE, env=_QUIET
        )
        assert process.stdout is not None
        async with asyncio.timeout(STARTS_SECONDS):
            while not any("Stop with" in line for line in self.said):
                line = await process.stdout.readline()
                assert line, "the demo ended before it began"
                self.said.append(line.decode().rstrip())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.terminate()
            async with asyncio.timeout(STOPS_SECONDS):
                assert await self._process.wait() == 0

    async def dies(self) -> None:
        """Kill it, as a power cut does: nothing can be put away."""
        assert self._process is not None
        self._process.kill()
        await self._process.wait()
