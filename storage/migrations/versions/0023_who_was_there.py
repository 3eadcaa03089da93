"""who was there

Revision ID: 0023
Revises: 0022
"""

from alembic import op

revision = '0023'
down_revision = '0022'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # To rebuild the table, as a batch does, would drop one that others point to.
    op.execute("ALTER TABLE occurrences ADD COLUMN code VARCHAR(8) DEFAULT '' NOT NULL")
    op.execute("ALTER TABLE signups ADD COLUMN present_at DATETIME")
    op.execute("ALTER TABLE signups ADD COLUMN minutes INTEGER")
    op.execute("ALTER TABLE signups ADD COLUMN missed BOOLEAN DEFAULT 0 NOT NULL")


def downgrade() -> None:
    for column in ("missed", "minutes", "present_at"):
        op.execute(f"ALTER TABLE signups DROP COLUMN {column}")
    op.execute("ALTER TABLE occurrences DROP COLUMN code")
