"""An append-only file of lines, the simplest thing that survives a `kill -9`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path


class Lines:
    """A file of lines. What a crash tore off at its end is cut away when it is opened."""

    def __init__(self, path: Path) -> None:
        path.touch()
        self._path = path
        _cut_torn_line(path)
        self._file = path.open("ab", buffering=0)

    def __iter__(self) -> Iterator[bytes]:
        with self._path.open("rb") as lines:
            yield from lines

    def append(self, line: bytes) -> None:
        """Write one line; it outlives this process, though not a power cut."""
        self._file.write(line + b"\n")

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def _cut_torn_line(path: Path) -> None:
    with path.open("rb") as file:
        whole = sum(len(line) for line in file if line.endswith(b"\n"))
    if whole < path.stat().st_size:
        os.truncate(path, whole)
