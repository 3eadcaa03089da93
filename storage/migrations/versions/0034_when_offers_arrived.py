"""when offers arrived

Revision ID: 0034
Revises: 0033
"""

from alembic import op

revision = '0034'
down_revision = '0033'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE offers ADD COLUMN delivered_at DATETIME")


def downgrade() -> None:
    op.execute("ALTER TABLE offers DROP COLUMN delivered_at")
