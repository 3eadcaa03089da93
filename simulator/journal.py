"""The journal of all Bot API calls: kept apart from the world's own log, as a witness of tests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from simulator.contents import Json, Thing
from simulator.lines import Lines


class ApiCall(Thing):
    """One call of a bot and what it was answered."""

    seq: int
    at: datetime
    bot: int
    method: str
    parameters: dict[str, Json]
    """What the bot sent; of uploaded files only name and size."""
    result: Json = None
    error: str | None = None
    code: int = 200
    fault: str | None = None
    """Which fault struck the call: what the bot was answered is lost, or was never there."""


class Journal:
    """The calls in the order in which they were answered; it can be read like a list."""

    def __init__(self, path: Path) -> None:
        self._lines = Lines(path)
        self._calls = [ApiCall.model_validate_json(line) for line in self._lines]

    def __iter__(self) -> Iterator[ApiCall]:
        return iter(self._calls)

    def __len__(self) -> int:
        return len(self._calls)

    def __getitem__(self, index: int) -> ApiCall:
        return self._calls[index]

    def since(self, seq: int, most: int | None = None) -> list[ApiCall]:
        """The calls after that number, newest last; with `most`, only the newest so many."""
        calls = self._calls[max(seq, 0) :]
        return calls if most is None else calls[-most:]

    def of(self, method: str) -> list[ApiCall]:
        """The calls of one method, by its name in the Bot API."""
        return [call for call in self._calls if call.method == method]

    def write(self, call: ApiCall) -> None:
        """Add a call."""
        self._lines.append(call.model_dump_json().encode())
        self._calls.append(call)

    def close(self) -> None:
        """Let go of the file."""
        self._lines.close()
