"""switches of single trades, and where volunteers go is found by whose it is

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
    op.execute("CREATE INDEX ix_volunteer_compounds_person_id ON volunteer_compounds (person_id)")


def downgrade() -> None:
    op.execute("DROP INDEX ix_volunteer_compounds_person_id")
    op.execute("ALTER TABLE switches DROP COLUMN trade")
