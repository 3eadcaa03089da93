"""What recurs, who comes to it, and what is found there."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.tables.columns import community_column, id_column, metadata, person_column
from storage.types import UtcDateTime

rules = Table(
    "rules",
    metadata,
    id_column(),
    community_column(),
    Column("key", String(30), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("body", JSON, nullable=False),
    Column("configured", String(64)),
    Column("since", UtcDateTime, nullable=False),
    Column("planned_until", UtcDateTime, nullable=False),
    Column("active", Boolean, nullable=False, server_default=text("1")),
    UniqueConstraint("community_id", "key"),
)

occurrences = Table(
    "occurrences",
    metadata,
    id_column(),
    community_column(),
    Column("rule_id", ForeignKey("rules.id"), nullable=False),
    Column("day", Date, nullable=False),
    Column("held_on", Date, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("fate", String(10), nullable=False),
    Column("holiday", Text, nullable=False, server_default=""),
    Column("certain", Boolean, nullable=False),
    Column("code", String(8), nullable=False, server_default=""),
    UniqueConstraint("rule_id", "day"),
    Index(None, "community_id", "due_at"),
)

reminders = Table(
    "reminders",
    metadata,
    id_column(),
    community_column(),
    Column("occurrence_id", ForeignKey("occurrences.id"), nullable=False),
    Column("lead", String(20), nullable=False),
    Column("remind_at", UtcDateTime, nullable=False),
    Column("state", String(10), nullable=False, server_default="waiting"),
    UniqueConstraint("occurrence_id", "lead"),
    Index("ix_reminders_missed", "community_id", sqlite_where=text("state = 'missed'")),
)

holidays = Table(
    "holidays",
    metadata,
    Column("community_id", ForeignKey("communities.id"), primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("arrangement", JSON, nullable=False),
    person_column("confirmed_by"),
    Column("confirmed_at", UtcDateTime, nullable=False),
)

signups = Table(
    "signups",
    metadata,
    id_column(),
    community_column(),
    Column("occurrence_id", ForeignKey("occurrences.id"), nullable=False),
    person_column("person_id"),
    Column("at", UtcDateTime, nullable=False),
    Column("present_at", UtcDateTime),
    Column("minutes", Integer),
    Column("missed", Boolean, nullable=False, server_default=text("0")),
    UniqueConstraint("occurrence_id", "person_id"),
    Index(None, "person_id"),
    sqlite_autoincrement=True,  # the order in which people came: who leaves goes to its end
)

findings = Table(
    "findings",
    metadata,
    id_column(),
    community_column(),
    Column("occurrence_id", ForeignKey("occurrences.id"), nullable=False),
    person_column("person_id"),
    Column("album", String(64), nullable=False, server_default=""),
    Column("pieces", JSON, nullable=False),
    Column("compound", String(20), nullable=False, server_default=""),
    Column("report_id", ForeignKey("reports.id")),
    Column("dropped", Boolean, nullable=False, server_default=text("0")),
    Column("at", UtcDateTime, nullable=False),
    Index(None, "occurrence_id"),
)

clear_compounds = Table(
    "clear_compounds",
    metadata,
    Column("occurrence_id", ForeignKey("occurrences.id"), primary_key=True),
    Column("compound", String(20), primary_key=True),
    community_column(),
    person_column("person_id"),
    Column("at", UtcDateTime, nullable=False),
)
