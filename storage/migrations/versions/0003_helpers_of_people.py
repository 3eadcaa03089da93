"""helpers of people

Revision ID: 0003
Revises: 0002
"""

from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # To rebuild the table, as a batch does, would drop the one that all others point to.
    op.execute(
        "ALTER TABLE people ADD COLUMN helper_id INTEGER"
        " CONSTRAINT fk_people_helper_id REFERENCES people (id)"
    )


def downgrade() -> None:
    op.execute("ALTER TABLE people DROP COLUMN helper_id")
