"""A database from before cards could hang in groups keeps its cards, and what points to them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from sqlite3 import connect

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from storage.database import Database

FILLED = """
INSERT INTO communities (id, key) VALUES (1, 'jinshanyuan');
INSERT INTO people (id, community_id, language, created_at) VALUES (1, 1, 'zh-CN', '2026-11-23');
INSERT INTO addresses (id, community_id, person_id, channel, handle) VALUES (5, 1, 1, 'telegram', '7');
INSERT INTO cards (id, community_id, address_id, kind, subject_id, message_id, looks, live)
VALUES (8, 1, 5, 'question', 3, 'm1', 'words', 1), (9, 1, 5, 'desk', 1, NULL, '', 0);
INSERT INTO outbox (id, community_id, channel, handle, priority, body, card_id, not_before, created_at)
VALUES (1, 1, 'telegram', '7', 1, '{}', 8, '2026-11-23', '2026-11-23');
INSERT INTO conversations
(id, community_id, person_id, address_id, script, version, args, card_id, touched_at)
VALUES (3, 1, 1, 5, 'ask_human', 1, '{}', 8, '2026-11-23');
"""  # noqa: E501


def step_before() -> tuple[Config, str]:
    """The step before the one that is tested, whatever their numbers are."""
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    every = ScriptDirectory.from_config(config).walk_revisions()
    (this,) = [step for step in every if step.doc == "cards in groups"]
    assert isinstance(this.down_revision, str)
    return config, this.down_revision


def go(path: Path, config: Config, to: str, *, down: bool = False) -> None:
    with create_engine(f"sqlite:///{path}").begin() as connection:
        config.attributes["connection"] = connection
        (command.downgrade if down else command.upgrade)(config, to)


def rows(path: Path) -> list[object]:
    with closing(connect(path)) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        read = database.execute(
            "SELECT id, address_id, kind, subject_id, message_id, looks, live FROM cards"
        ).fetchall()
        return [
            *read,
            *database.execute("SELECT card_id FROM outbox"),
            *database.execute("SELECT card_id FROM conversations"),
        ]


async def test_cards_stay_and_what_points_to_them(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    config, before = step_before()
    go(path, config, before)
    with closing(connect(path)) as filling:
        filling.executescript(FILLED)
    old = rows(path)

    database = Database(path)
    await database.upgrade()
    await database.close()

    assert rows(path) == old
    assert len(old) == 4
    go(path, config, before, down=True)
    assert rows(path) == old
