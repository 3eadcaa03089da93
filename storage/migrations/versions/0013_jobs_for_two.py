"""jobs for two

Revision ID: 0013
Revises: 0012
"""

from alembic import op

revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # To rebuild the table, as a batch does, would drop the one that all others point to.
    op.execute("ALTER TABLE reports ADD COLUMN seats INTEGER DEFAULT 1 NOT NULL")
    op.execute(
        "ALTER TABLE reports ADD COLUMN second_id INTEGER"
        " CONSTRAINT fk_reports_second_id REFERENCES people (id)"
    )


def downgrade() -> None:
    op.execute("ALTER TABLE reports DROP COLUMN second_id")
    op.execute("ALTER TABLE reports DROP COLUMN seats")
