"""whom the dispatch asked, and what it learned

Revision ID: 0033
Revises: 0032
"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = '0033'
down_revision = '0032'
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
MOMENT = storage.types.UtcDateTime(timezone=True)


def upgrade() -> None:
    op.execute("ALTER TABLE offers ADD COLUMN snapshot JSON")
    op.execute("ALTER TABLE volunteers ADD COLUMN strict_hours BOOLEAN DEFAULT 0 NOT NULL")
    op.create_index(op.f('ix_reports_fixer_id'), 'reports', ['fixer_id'], unique=False)
    op.create_index(op.f('ix_reports_second_id'), 'reports', ['second_id'], unique=False)
    op.create_table('decisions',
    sa.Column('id', ID, autoincrement=True, nullable=False),
    sa.Column('community_id', ID, nullable=False),
    sa.Column('report_id', ID, nullable=False),
    sa.Column('at', MOMENT, nullable=False),
    sa.Column('wave', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('why', sa.String(length=20), nullable=False),
    sa.Column('until', MOMENT, nullable=True),
    sa.Column('by_id', ID, nullable=True),
    sa.Column('asked', sa.JSON(), nullable=False),
    sa.Column('spared', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['people.id'], name=op.f('fk_decisions_by_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_decisions_community_id')),
    sa.ForeignKeyConstraint(['report_id'], ['reports.id'], name=op.f('fk_decisions_report_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_decisions'))
    )
    op.create_index(op.f('ix_decisions_report_id'), 'decisions', ['report_id'], unique=False)
    op.create_table('outcomes',
    sa.Column('id', ID, autoincrement=True, nullable=False),
    sa.Column('community_id', ID, nullable=False),
    sa.Column('offer_id', ID, nullable=False),
    sa.Column('ending', sa.String(length=20), nullable=False),
    sa.Column('at', MOMENT, nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_outcomes_community_id')),
    sa.ForeignKeyConstraint(['offer_id'], ['offers.id'], name=op.f('fk_outcomes_offer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_outcomes')),
    sa.UniqueConstraint('offer_id', 'ending', name=op.f('uq_outcomes_offer_id_ending'))
    )
    op.create_index(op.f('ix_outcomes_community_id'), 'outcomes', ['community_id'], unique=False)
    op.create_table('volunteer_records',
    sa.Column('person_id', ID, nullable=False),
    sa.Column('community_id', ID, nullable=False),
    sa.Column('leaning', sa.Float(), nullable=False),
    sa.Column('spread', sa.Float(), nullable=False),
    sa.Column('learned_at', sa.Float(), nullable=False),
    sa.Column('answers', sa.Integer(), nullable=False),
    sa.Column('log_minutes', sa.Float(), nullable=False),
    sa.Column('offers', sa.Integer(), nullable=False),
    sa.Column('accepted', sa.Integer(), nullable=False),
    sa.Column('kept', sa.Integer(), nullable=False),
    sa.Column('given_back', sa.Integer(), nullable=False),
    sa.Column('tired_learning', sa.Float(), nullable=False),
    sa.Column('tired_price', sa.Float(), nullable=False),
    sa.Column('tired_at', sa.Float(), nullable=False),
    sa.Column('last_offer_at', MOMENT, nullable=True),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_volunteer_records_community_id')),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_volunteer_records_person_id')),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_volunteer_records'))
    )
    op.create_index(op.f('ix_volunteer_records_community_id'), 'volunteer_records', ['community_id'], unique=False)
    op.create_table('pool_records',
    sa.Column('community_id', ID, nullable=False),
    sa.Column('numbers', sa.JSON(), nullable=False),
    sa.Column('storm_since', MOMENT, nullable=True),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_pool_records_community_id')),
    sa.PrimaryKeyConstraint('community_id', name=op.f('pk_pool_records'))
    )
    op.create_table('switches',
    sa.Column('id', ID, autoincrement=True, nullable=False),
    sa.Column('community_id', ID, nullable=False),
    sa.Column('person_id', ID, nullable=False),
    sa.Column('what', sa.String(length=20), nullable=False),
    sa.Column('at', MOMENT, nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_switches_community_id')),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_switches_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_switches'))
    )
    op.create_index(op.f('ix_switches_person_id_at'), 'switches', ['person_id', 'at'], unique=False)
    _ask_anew()


def _ask_anew() -> None:
    """An offer's time was what asked the next; now each report that is sought has a timer."""
    op.execute("DELETE FROM timers WHERE kind = 'offer_expired'")
    op.execute("DELETE FROM inbox WHERE state = 'waiting' AND payload LIKE '%\"offer_expired\"%'")
    op.execute(
        "INSERT OR IGNORE INTO timers (community_id, kind, subject_id, fire_at)"
        " SELECT community_id, 'seek_again', id, strftime('%Y-%m-%d %H:%M:%f000', 'now')"
        " FROM reports WHERE state = 'seeking'"
    )


def downgrade() -> None:
    for table in ('switches', 'pool_records', 'volunteer_records', 'outcomes', 'decisions'):
        op.drop_table(table)
    op.drop_index(op.f('ix_reports_second_id'), table_name='reports')
    op.drop_index(op.f('ix_reports_fixer_id'), table_name='reports')
    op.execute("ALTER TABLE volunteers DROP COLUMN strict_hours")
    op.execute("ALTER TABLE offers DROP COLUMN snapshot")
