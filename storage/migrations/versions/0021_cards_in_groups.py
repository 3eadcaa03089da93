"""cards in groups

Revision ID: 0021
Revises: 0020
"""

from alembic import op

revision = '0021'
down_revision = '0020'
branch_labels = None
depends_on = None

COLUMNS = "id, community_id, address_id, kind, subject_id, message_id, looks, live"
IN_GROUPS = "SELECT id FROM cards WHERE address_id IS NULL"


def upgrade() -> None:
    _rebuild(
        "address_id INTEGER",
        "group_id INTEGER CONSTRAINT fk_cards_group_id REFERENCES groups (id)",
    )


def downgrade() -> None:
    op.execute(f"UPDATE outbox SET card_id = NULL WHERE card_id IN ({IN_GROUPS})")
    op.execute("DELETE FROM cards WHERE address_id IS NULL")
    _rebuild("address_id INTEGER NOT NULL")


def _rebuild(*places: str) -> None:
    """Make the table anew: its address becomes one that may be missing, or no longer may.

    Rows of other tables point here, to nothing in between: that is looked at at the commit only.
    """
    op.execute("PRAGMA defer_foreign_keys=ON")
    op.execute(f"CREATE TABLE cards_before AS SELECT {COLUMNS} FROM cards")
    op.execute("DROP TABLE cards")
    op.execute(
        "CREATE TABLE cards ("
        "id INTEGER NOT NULL, "
        "community_id INTEGER NOT NULL, "
        f"{', '.join(places)}, "
        "kind VARCHAR(20) NOT NULL, "
        "subject_id INTEGER NOT NULL, "
        "message_id VARCHAR(64), "
        "looks TEXT DEFAULT '' NOT NULL, "
        "live BOOLEAN DEFAULT 1 NOT NULL, "
        "CONSTRAINT pk_cards PRIMARY KEY (id), "
        "CONSTRAINT fk_cards_address_id FOREIGN KEY(address_id) REFERENCES addresses (id), "
        "CONSTRAINT fk_cards_community_id FOREIGN KEY(community_id) REFERENCES communities (id))"
    )
    op.execute("CREATE INDEX ix_cards_kind_subject_id_live ON cards (kind, subject_id, live)")
    op.execute(f"INSERT INTO cards ({COLUMNS}) SELECT {COLUMNS} FROM cards_before")
    op.execute("DROP TABLE cards_before")
