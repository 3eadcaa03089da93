"""The demo as a newcomer starts it: the real program, in a process of its own."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Callable
from pathlib import Path

from tests.crash.waiting import comes_true
from tests.processes import Forked, Process, Wanted

ELDER, ELECTRICIAN, ADMIN, SECOND_ELECTRICIAN, NEWCOMER = 1001, 1002, 1017, 1003, 1095
"""The people of the lamp story, in the order of the list on the page."""

STARTS_SECONDS = 60
STOPS_SECONDS = 20

_QUIET = {
    key: value
    for key, value in os.environ.items()
    if key not in ("DISPLAY", "WAYLAND_DISPLAY") and not key.startswith("COV_CORE")
}


class Demo:
    """One run of ``xiaoyuan demo`` on a folder; as a context it runs, and is stopped at the end."""

    def __init__(
        self,
        folder: Path,
        *options: str,
        port: int = 0,
        begin: Callable[[Wanted], Process] = Forked,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._arguments = ("demo", "--data", str(folder), "--port", str(port), *options)
        self._printed = folder.with_suffix(".printed")
        self._complained = folder.with_suffix(".complained")
        self._begin = begin
        self._process: Process | None = None

    @property
    def said(self) -> str:
        """What it printed so far."""
        return self._printed.read_text("utf-8")

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
        (found,) = re.findall(pattern, self.said)
        return str(found)

    async def __aenter__(self) -> Demo:
        self._printed.write_text("")
        wanted = Wanted(self._arguments, _QUIET, self._printed, self._complained)
        self._process = self._begin(wanted)
        try:
            await comes_true(lambda: "Stop with" in self.said, STARTS_SECONDS)
        except TimeoutError:
            self.dies()
            raise AssertionError(f"it did not begin: {self._complained.read_text()}") from None
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.terminate()
            assert await asyncio.to_thread(self._process.wait, STOPS_SECONDS) == 0

    def dies(self) -> None:
        """Kill it, as a power cut does: nothing can be put away."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        self._process = None
