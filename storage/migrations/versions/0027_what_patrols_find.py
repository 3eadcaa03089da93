"""what patrols find

Revision ID: 0027
Revises: 0026
"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = '0027'
down_revision = '0026'
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table('findings',
    sa.Column('id', ID, autoincrement=True, nullable=False),
    sa.Column('community_id', ID, nullable=False),
    sa.Column('occurrence_id', ID, nullable=False),
    sa.Column('person_id', ID, nullable=False),
    sa.Column('album', sa.String(length=64), server_default='', nullable=False),
    sa.Column('pieces', sa.JSON(), nullable=False),
    sa.Column('compound', sa.String(length=20), server_default='', nullable=False),
    sa.Column('report_id', ID, nullable=True),
    sa.Column('dropped', sa.Boolean(), server_default=sa.text('0'), nullable=False),
    sa.Column('at', storage.types.UtcDateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_findings_community_id')),
    sa.ForeignKeyConstraint(['occurrence_id'], ['occurrences.id'], name=op.f('fk_findings_occurrence_id')),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_findings_person_id')),
    sa.ForeignKeyConstraint(['report_id'], ['reports.id'], name=op.f('fk_findings_report_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_findings'))
    )
    op.create_index(op.f('ix_findings_occurrence_id'), 'findings', ['occurrence_id'], unique=False)
    op.create_table('clear_compounds',
    sa.Column('occurrence_id', ID, nullable=False),
    sa.Column('compound', sa.String(length=20), nullable=False),
    sa.Column('community_id', ID, nullable=False),
    sa.Column('person_id', ID, nullable=False),
    sa.Column('at', storage.types.UtcDateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_clear_compounds_community_id')),
    sa.ForeignKeyConstraint(['occurrence_id'], ['occurrences.id'], name=op.f('fk_clear_compounds_occurrence_id')),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_clear_compounds_person_id')),
    sa.PrimaryKeyConstraint('occurrence_id', 'compound', name=op.f('pk_clear_compounds'))
    )


def downgrade() -> None:
    op.drop_table('clear_compounds')
    op.drop_index(op.f('ix_findings_occurrence_id'), table_name='findings')
    op.drop_table('findings')
