"""owners, agenda and merged reports

Revision ID: 0008
Revises: 0007
"""

from alembic import op

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # To rebuild the table, as a batch does, would drop the one that others point to.
    op.execute(
        "ALTER TABLE reports ADD COLUMN owner_id INTEGER"
        " CONSTRAINT fk_reports_owner_id REFERENCES people (id)"
    )
    op.execute(
        "ALTER TABLE reports ADD COLUMN merged_into INTEGER"
        " CONSTRAINT fk_reports_merged_into REFERENCES reports (id)"
    )
    op.execute("ALTER TABLE reports ADD COLUMN agenda BOOLEAN DEFAULT 0 NOT NULL")


def downgrade() -> None:
    for column in ("agenda", "merged_into", "owner_id"):
        op.execute(f"ALTER TABLE reports DROP COLUMN {column}")
