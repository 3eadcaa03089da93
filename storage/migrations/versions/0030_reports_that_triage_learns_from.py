"""reports that triage learns from

Revision ID: 0030
Revises: 0029
"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = '0030'
down_revision = '0029'
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table('learned_reports',
    sa.Column('report_id', ID, nullable=False),
    sa.Column('community_id', ID, nullable=False),
    sa.Column('at', storage.types.UtcDateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_learned_reports_community_id')),
    sa.ForeignKeyConstraint(['report_id'], ['reports.id'], name=op.f('fk_learned_reports_report_id')),
    sa.PrimaryKeyConstraint('report_id', name=op.f('pk_learned_reports'))
    )
    op.create_index(op.f('ix_learned_reports_community_id'), 'learned_reports', ['community_id'], unique=False)


def downgrade() -> None:
    op.drop_index(op.f('ix_learned_reports_community_id'), table_name='learned_reports')
    op.drop_table('learned_reports')
