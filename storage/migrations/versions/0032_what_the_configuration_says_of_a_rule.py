"""what the configuration says of a rule

Revision ID: 0032
Revises: 0031
"""

from alembic import op

revision = '0032'
down_revision = '0031'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # To rebuild the table, as a batch does, would drop one that others point to.
    op.execute("ALTER TABLE rules ADD COLUMN configured VARCHAR(64)")


def downgrade() -> None:
    op.execute("ALTER TABLE rules DROP COLUMN configured")
