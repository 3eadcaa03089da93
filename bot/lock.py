"""One process for one database: two would answer everybody twice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from bot.errors import AlreadyRunning, ConfigError


@contextmanager
def alone_with(database: Path) -> Iterator[None]:
    """Hold a database for this process; raises AlreadyRunning at once if another has it.

    The system lets go of the lock file however the process ends; the file itself may stay.
    """
    lock = FileLock(f"{database}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise AlreadyRunning(f"{database}: another process is running on this database") from None
    except OSError as error:
        raise ConfigError(f"{database}: cannot be locked: {error.strerror}") from None
    try:
        yield
    finally:
        lock.release()
