"""People, their accounts, roles and trades."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    text,
)

from storage.tables.columns import community_column, id_column, metadata, person_column
from storage.types import UtcDateTime

communities = Table(
    "communities",
    metadata,
    id_column(),
    Column("key", String(30), nullable=False, unique=True),
    Column("reports_counted", Integer, nullable=False, server_default="0"),
)

people = Table(
    "people",
    metadata,
    id_column(),
    community_column(),
    Column("name", Text, nullable=False, server_default=""),
    Column("phone", Text, nullable=False, server_default=""),
    Column("language", String(10), nullable=False),
    Column("compound", String(20), nullable=False, server_default=""),
    Column("home", Text, nullable=False, server_default=""),
    Column("lives_alone", Boolean, nullable=False, server_default=text("0")),
    Column("helper_id", ForeignKey("people.id")),
    Column("introduced_at", UtcDateTime),
    Column("menu", Text, nullable=False, server_default=""),
    Column("created_at", UtcDateTime, nullable=False),
    Column("forgotten_at", UtcDateTime),
)

addresses = Table(
    "addresses",
    metadata,
    id_column(),
    community_column(),
    person_column("person_id"),
    Column("channel", String(20), nullable=False),
    Column("handle", String(64), nullable=False),
    Column("reachable", Boolean, nullable=False, server_default=text("1")),
    UniqueConstraint("community_id", "channel", "handle"),
    Index(None, "person_id"),
)

roles = Table(
    "roles",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("role", String(20), primary_key=True),
    community_column(),
    Column("unit", String(20)),
    Column("duty_position", Integer),
    Column("since", UtcDateTime, nullable=False),
    Index(None, "community_id", "role"),
)

volunteers = Table(
    "volunteers",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    community_column(),
    Column("standing", String(20), nullable=False),
    Column("hours_start", Time, nullable=False),
    Column("hours_end", Time, nullable=False),
    Column("weekly_offers", Integer, nullable=False),
    Column("at_night", Boolean, nullable=False),
    Column("strict_hours", Boolean, nullable=False, server_default=text("0")),
    Column("paused_until", UtcDateTime),
    Column("on_duty_until", UtcDateTime),
    Column("certificate", Text, nullable=False, server_default=""),
    Column("applied_at", UtcDateTime, nullable=False),
    Column("decided_at", UtcDateTime),
    person_column("decided_by", nullable=True),
    Index(None, "community_id", "standing"),
)

volunteer_trades = Table(
    "volunteer_trades",
    metadata,
    Column("trade", String(30), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    community_column(),
    Column("paused", Boolean, nullable=False, server_default=text("0")),
    Index(None, "person_id", "trade"),
)

volunteer_compounds = Table(
    "volunteer_compounds",
    metadata,
    Column("compound", String(20), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    community_column(),
    Index(None, "person_id", "compound"),
)

vouches = Table(
    "vouches",
    metadata,
    Column("resident_id", ForeignKey("people.id"), primary_key=True),
    Column("volunteer_id", ForeignKey("people.id"), primary_key=True),
    community_column(),
    person_column("by"),
    Column("at", UtcDateTime, nullable=False),
)

invites = Table(
    "invites",
    metadata,
    id_column(),
    community_column(),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("role", String(20), nullable=False),
    Column("unit", String(20)),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    person_column("used_by", nullable=True),
)

audit = Table(
    "audit",
    metadata,
    id_column(),
    community_column(),
    Column("at", UtcDateTime, nullable=False),
    person_column("actor_id"),
    person_column("subject_id"),
    Column("what", String(20), nullable=False),
    Column("report_id", ForeignKey("reports.id")),
    Column("alarm_id", ForeignKey("alarms.id")),
    Index(None, "subject_id"),
)
