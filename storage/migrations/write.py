"""Writes the next migration: what `storage.tables` has, and the steps so far do not make.

`make migration NAME="meals on wheels"` runs it. Read what it wrote before you commit it: a column
that was renamed looks to it like one that is gone and one that is new.
"""

from __future__ import annotations

import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

STEPS = Path(__file__).parent


def write(name: str, steps: Path = STEPS) -> Path:
    """Make all tables as the steps so far do, in memory, and write down what is missing."""
    config = Config()
    config.set_main_option("script_location", str(steps))
    with create_engine("sqlite://").connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        newest = ScriptDirectory.from_config(config).get_current_head() or "0000"
        next_one = f"{int(newest) + 1:04d}"
        command.revision(config, name, autogenerate=True, rev_id=next_one)
    (written,) = (steps / "versions").glob(f"{next_one}_*.py")
    return written


if __name__ == "__main__":
    write(sys.argv[1])
