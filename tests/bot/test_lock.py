"""Two processes never share a database."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.errors import AlreadyRunning, ConfigError
from bot.lock import alone_with

HOLDER = """
import sys
from pathlib import Path
from bot.lock import alone_with
with alone_with(Path(sys.argv[1])):
    sys.stdout.write("held\\n")
    sys.stdout.flush()
    sys.stdin.read()
"""


def test_a_second_process_is_told_at_once_and_a_killed_one_lets_go(tmp_path: Path) -> None:
    database = tmp_path / "xiaoyuan.db"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with (
            pytest.raises(AlreadyRunning, match="another process is running"),
            alone_with(database),
        ):
            pytest.fail("two processes hold the same database")
        other.kill()
        other.wait()
    with alone_with(database):
        assert not database.exists()


def test_the_lock_is_let_go_at_the_end(tmp_path: Path) -> None:
    for _ in range(2):
        with alone_with(tmp_path / "xiaoyuan.db"):
            pass


def test_other_databases_are_free(tmp_path: Path) -> None:
    with alone_with(tmp_path / "one.db"), alone_with(tmp_path / "another.db"):
        pass


def test_a_missing_folder_is_told_in_one_line(tmp_path: Path) -> None:
    database = tmp_path / "nowhere" / "xiaoyuan.db"
    database.parent.write_text("a file where a folder should be")
    with pytest.raises(ConfigError, match=r"xiaoyuan\.db: cannot be locked"), alone_with(database):
        pytest.fail("there is no such folder")
