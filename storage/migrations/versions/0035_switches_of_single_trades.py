"""switches of single trades

Revision ID: 0035
Revises: 0034
"""

from alembic import op

revision = '0035'
down_revision = '0034'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE switches ADD COLUMN trade VARCHAR(30) DEFAULT '' NOT NULL")


def downgrade() -> None:
    op.execute("ALTER TABLE switches DROP COLUMN trade")
