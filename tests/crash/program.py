"""The bot as a process of its own, as in real life: started, killed, stopped."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from tests.crash.waiting import comes_true
from tests.processes import Forked, Process, Wanted

TOKEN = "900000001:opens-only-the-simulator"  # noqa: S105

COMMUNITY, COMPOUND = "jinshanyuan", "yuanquanli"

CONFIG = """
[log]
level = "info"

[health]
port = {health_port}

[[community]]
key = "{community}"
name = "锦山源社区"
timezone = "{zone}"
compounds = [{{ key = "{compound}", name = "源泉里" }}, {{ key = "beiyuan", name = "北苑小区" }}]
trades = ["electrician", "barber"]
hotlines = [{{ name = "报警", number = "110" }}]

[community.telegram]
base_url = "{url}"
{limits}
"""

UNLIMITED = """
limits = { per_second = 10000, per_chat_per_second = 10000, per_group_per_minute = 600000 }
"""
TELEGRAMS = ""
"""No limits in the configuration are those of Telegram."""


@dataclass(frozen=True)
class Ended:
    """A command that has ended, and what it said."""

    code: int
    printed: str
    complained: str


class Program:
    """`python -m bot`, with a configuration of its own."""

    def __init__(
        self,
        folder: Path,
        url: str,
        health_port: int = 0,
        limits: str = UNLIMITED,
        begin: Callable[[Wanted], Process] = Forked,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.database = folder / "xiaoyuan.db"
        self.log = folder / "log"
        self._health_port = health_port
        self._config = folder / "config.toml"
        self._config.write_text(
            CONFIG.format(
                url=url,
                health_port=health_port,
                zone=where_it_is_noon(),
                community=COMMUNITY,
                compound=COMPOUND,
                limits=limits,
            )
        )
        self._begin = begin
        self._process: Process | None = None

    def lives_by(self, more: str) -> None:
        """Put more into the configuration, such as what recurs, for the next start."""
        self._config.write_text(f"{self._config.read_text('utf-8')}\n{more}", "utf-8")

    def keeps_to(self, limits: str) -> None:
        """Send at another pace from the next start on."""
        lines = self._config.read_text("utf-8")
        self._config.write_text(lines.replace(UNLIMITED, limits), "utf-8")

    def start(self) -> None:
        """Begin to run; `world.until` something tells when it is up."""
        self.log.touch()
        self._process = self._begin(self._wanted(self.log, self.log, "run"))

    def kill(self) -> None:
        """`kill -9`: no chance to end anything."""
        self._running.kill()
        self._running.wait()

    async def stop(self, seconds: float = 30) -> int:
        """Ask it to stop; returns its exit code. Raises `TimeoutExpired` when that takes longer."""
        self._running.terminate()
        return await asyncio.to_thread(self._running.wait, seconds)

    async def once(self, *arguments: str) -> Ended:
        """Run a command that ends by itself, beside the one that runs."""
        with TemporaryDirectory() as folder:
            printed, complained = Path(folder) / "printed", Path(folder) / "complained"
            process = self._begin(self._wanted(printed, complained, *arguments))
            code = await asyncio.to_thread(process.wait, 180)
            return Ended(code, printed.read_text("utf-8"), complained.read_text("utf-8"))

    async def invitation(self) -> str:
        """What an admin's one-time link ends with; it is made while the bot runs."""
        await self.is_up()
        invited = await self.once("invite", "--role", "admin")
        assert invited.code == 0, invited.complained
        return invited.printed.strip().partition("start=")[2]

    def logged(self, action: str = "") -> list[str]:
        """The lines it has logged so far, all or those of one action."""
        lines = self.log.read_text().splitlines()
        return [line for line in lines if line.endswith(action and f"action={action}")]

    def healthz(self) -> int:
        """What a watchdog sees: 200, 503, or 0 where nobody answers."""
        with closing(HTTPConnection("127.0.0.1", self._health_port, timeout=5)) as http:
            try:
                http.request("GET", "/healthz")
                return http.getresponse().status
            except OSError:
                return 0

    async def is_up(self) -> None:
        """Wait until it runs."""
        await comes_true(lambda: self.logged("running"), 180)

    def _wanted(self, printed: Path, complained: Path, *arguments: str) -> Wanted:
        words = [*arguments, "--config", str(self._config)]
        return Wanted(words, _environment(), printed, complained)

    @property
    def _running(self) -> Process:
        assert self._process is not None, "start it first"
        return self._process

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType
    ) -> None:
        self.kill()


def where_it_is_noon() -> str:
    """A time zone in which nobody has quiet hours now."""
    west = datetime.now(UTC).hour - 12
    return f"Etc/GMT{west:+d}"


def _environment() -> dict[str, str]:
    return os.environ | {"XIAOYUAN_TOKEN": TOKEN, "PYTHONUNBUFFERED": "1"}
