"""The program in a process of its own: forked from one that has loaded it, or begun from nothing.

Loading takes seconds, and tests of crashes and the demo begin it some eighty times; so most fork. A
kill ends either, and nothing outlives it but files. Some begin from nothing, as people do.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Protocol

from tests.processes.forked import become

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Wanted:
    """What to begin: the words after ``xiaoyuan``, the environment, where what it prints goes."""

    arguments: Sequence[str]
    environment: Mapping[str, str]
    printed: Path
    complained: Path


class Process(Protocol):
    """What can be done with a process."""

    def terminate(self) -> None:
        """Ask it to stop."""

    def kill(self) -> None:
        """End it at once."""

    def wait(self, timeout: float | None = None) -> int:
        """Give its exit code; raises `TimeoutExpired` when that takes longer."""


class Forked:
    """A process that has loaded the program before it begins."""

    def __init__(self, wanted: Wanted) -> None:
        told = list(wanted.arguments), dict(wanted.environment), wanted.printed, wanted.complained
        self._process = _loaded().Process(target=become, args=(ROOT, *told), daemon=True)
        self._process.start()

    def terminate(self) -> None:
        """Ask it to stop."""
        self._process.terminate()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def wait(self, timeout: float | None = None) -> int:
        """Give its exit code."""
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise subprocess.TimeoutExpired("xiaoyuan", timeout or 0)
        return self._process.exitcode


def from_nothing(wanted: Wanted) -> Process:
    """Begin as a shell does: ``python -m bot``."""
    with wanted.printed.open("ab") as printed, wanted.complained.open("ab") as complained:
        return subprocess.Popen(
            [sys.executable, "-m", "bot", *wanted.arguments],
            env=wanted.environment,
            cwd=ROOT,
            stdout=printed,
            stderr=complained,
        )


@cache
def _loaded() -> ForkServerContext:
    """One process that has loaded the program, of which all others are copies."""
    context = get_context("forkserver")
    context.set_forkserver_preload(["tests.processes.loading"])
    return context
