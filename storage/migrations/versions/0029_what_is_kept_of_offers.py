"""what is kept of offers

Revision ID: 0029
Revises: 0028
"""

from alembic import op

revision = '0029'
down_revision = '0028'
branch_labels = None
depends_on = None

COLUMNS = (
    "wave INTEGER DEFAULT 0 NOT NULL",
    "seen_at DATETIME",
    "closed_at DATETIME",
    "released_at DATETIME",
    "refusal VARCHAR(20)",
    "tried_at DATETIME",
)


def upgrade() -> None:
    for column in COLUMNS:
        op.execute(f"ALTER TABLE offers ADD COLUMN {column}")
    # So far one moment stood for each end: her answer, another's, the clock's.
    op.execute("UPDATE offers SET closed_at = answered_at")
    op.execute(
        "UPDATE offers SET released_at = answered_at WHERE state IN ('given_back', 'lapsed')"
    )
    op.execute("UPDATE offers SET answered_at = NULL WHERE state NOT IN ('accepted', 'declined')")
    op.execute("CREATE INDEX ix_offers_open ON offers (person_id) WHERE state = 'open'")


def downgrade() -> None:
    op.execute("UPDATE offers SET answered_at = coalesce(released_at, closed_at)")
    op.execute("DROP INDEX ix_offers_open")
    for column in reversed(COLUMNS):
        op.execute(f"ALTER TABLE offers DROP COLUMN {column.split()[0]}")
