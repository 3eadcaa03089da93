"""what a volunteer does and where

Revision ID: 0036
Revises: 0035
"""

from alembic import op

revision = '0036'
down_revision = '0035'
branch_labels = None
depends_on = None

FOUND_BY = {"volunteer_trades": "trade", "volunteer_compounds": "compound"}
"""What is looked for by person, in which table."""


def upgrade() -> None:
    for table, column in FOUND_BY.items():
        index = f"ix_{table}_person_id_{column}"
        op.execute(f"CREATE INDEX {index} ON {table} (person_id, {column})")


def downgrade() -> None:
    for table, column in FOUND_BY.items():
        op.execute(f"DROP INDEX ix_{table}_person_id_{column}")
