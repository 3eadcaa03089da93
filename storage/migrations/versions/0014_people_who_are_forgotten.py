"""people who are forgotten

Revision ID: 0014
Revises: 0013
"""

from alembic import op

revision = '0014'
down_revision = '0013'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # To rebuild the table, as a batch does, would drop the one that others point to.
    op.execute("ALTER TABLE people ADD COLUMN forgotten_at DATETIME")


def downgrade() -> None:
    op.execute("ALTER TABLE people DROP COLUMN forgotten_at")
