"""Reports, who is asked for them, and dangers."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
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

reports = Table(
    "reports",
    metadata,
    id_column(),
    community_column(),
    Column("number", Integer, nullable=False),
    person_column("reporter_id"),
    Column("category", String(30), nullable=False),
    Column("trade", String(30)),
    Column("urgent", Boolean, nullable=False),
    Column("compound", String(20), nullable=False),
    Column("place", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("view", Text, nullable=False),
    Column("state", String(20), nullable=False),
    person_column("fixer_id", nullable=True),
    person_column("owner_id", nullable=True),
    Column("unit", String(20)),
    Column("door_code", String(8), nullable=False),
    Column("round", Integer, nullable=False, server_default="1"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime),
    Column("appointment", Text, nullable=False, server_default=""),
    Column("visit_at", UtcDateTime),
    Column("minutes", Integer),
    Column("used", Text),
    person_column("for_id", nullable=True),
    Column("unconfirmed", Boolean, nullable=False, server_default=text("0")),
    Column("agenda", Boolean, nullable=False, server_default=text("0")),
    Column("merged_into", ForeignKey("reports.id")),
    Column("seats", Integer, nullable=False, server_default="1"),
    person_column("second_id", nullable=True),
    UniqueConstraint("community_id", "number"),
    Index(None, "community_id", "state"),
    Index(None, "reporter_id"),
    Index(None, "fixer_id"),
    Index(None, "second_id"),
)

report_parts = Table(
    "report_parts",
    metadata,
    id_column(),
    community_column(),
    Column("report_id", ForeignKey("reports.id"), nullable=False),
    person_column("said_by"),
    Column("stage", String(20), nullable=False),
    Column("message_id", String(64), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("file", Text, nullable=False, server_default=""),
    Column("seconds", Integer),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("said_at", UtcDateTime, nullable=False),
    Index(None, "report_id"),
    Index(None, "said_by", "message_id"),
)

report_events = Table(
    "report_events",
    metadata,
    id_column(),
    community_column(),
    Column("report_id", ForeignKey("reports.id"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", String(20), nullable=False),
    person_column("person_id", nullable=True),
    Column("action", String(20), nullable=False),
    Column("before", String(20)),
    Column("after", String(20), nullable=False),
    Column("why", Text, nullable=False, server_default=""),
    Index(None, "report_id"),
)

followers = Table(
    "followers",
    metadata,
    Column("report_id", ForeignKey("reports.id"), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    community_column(),
    Column("since", UtcDateTime, nullable=False),
    Index(None, "person_id"),
)

offers = Table(
    "offers",
    metadata,
    id_column(),
    community_column(),
    Column("report_id", ForeignKey("reports.id"), nullable=False),
    person_column("person_id"),
    Column("round", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("sent_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("answered_at", UtcDateTime),
    Column("no_shows", Integer, nullable=False, server_default="0"),
    Column("why", Text, nullable=False, server_default=""),
    Column("wave", Integer, nullable=False, server_default="0"),
    Column("seen_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("released_at", UtcDateTime),
    Column("refusal", String(20)),
    Column("tried_at", UtcDateTime),
    Column("snapshot", JSON),
    Index(None, "report_id", "state"),
    Index(None, "person_id", "sent_at"),
    Index("ix_offers_open", "person_id", sqlite_where=text("state = 'open'")),
)

alarms = Table(
    "alarms",
    metadata,
    id_column(),
    community_column(),
    person_column("person_id"),
    Column("danger", String(20), nullable=False),
    Column("words", Text, nullable=False),
    Column("state", String(20), nullable=False),
    Column("called", Integer, nullable=False, server_default="0"),
    person_column("holder_id", nullable=True),
    Column("denied", Boolean, nullable=False, server_default=text("0")),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "community_id", "state"),
)

learned_reports = Table(
    "learned_reports",
    metadata,
    Column("report_id", ForeignKey("reports.id"), primary_key=True),
    community_column(),
    Column("at", UtcDateTime, nullable=False),
    Index(None, "community_id"),
)
"""The reports, put right by staff, from which triage learns; the words stay with the report."""
