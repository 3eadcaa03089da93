"""reports for a neighbour

Revision ID: 0007
Revises: 0006
"""

from alembic import op

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # To rebuild the table, as a batch does, would drop the one that all others point to.
    op.execute(
        "ALTER TABLE reports ADD COLUMN for_id INTEGER"
        " CONSTRAINT fk_reports_for_id REFERENCES people (id)"
    )
    op.execute("ALTER TABLE reports ADD COLUMN unconfirmed BOOLEAN DEFAULT 0 NOT NULL")


def downgrade() -> None:
    op.execute("ALTER TABLE reports DROP COLUMN unconfirmed")
    op.execute("ALTER TABLE reports DROP COLUMN for_id")
