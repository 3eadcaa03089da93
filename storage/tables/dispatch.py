"""Whom the dispatch asked and why, and what it learned from the answers."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from storage.tables.columns import community_column, id_column, metadata, person_column
from storage.types import UtcDateTime

decisions = Table(
    "decisions",
    metadata,
    id_column(),
    community_column(),
    Column("report_id", ForeignKey("reports.id"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("wave", Integer, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("why", String(20), nullable=False),
    Column("until", UtcDateTime),
    person_column("by_id", nullable=True),
    Column("asked", JSON, nullable=False),
    Column("spared", JSON, nullable=False),
    Index(None, "report_id"),
)

outcomes = Table(
    "outcomes",
    metadata,
    id_column(),
    community_column(),
    Column("offer_id", ForeignKey("offers.id"), nullable=False),
    Column("ending", String(20), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    UniqueConstraint("offer_id", "ending"),
    Index(None, "community_id"),
)

volunteer_records = Table(
    "volunteer_records",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    community_column(),
    Column("leaning", Float, nullable=False),
    Column("spread", Float, nullable=False),
    Column("learned_at", Float, nullable=False),
    Column("answers", Integer, nullable=False),
    Column("log_minutes", Float, nullable=False),
    Column("offers", Integer, nullable=False),
    Column("accepted", Integer, nullable=False),
    Column("kept", Integer, nullable=False),
    Column("given_back", Integer, nullable=False),
    Column("tired_learning", Float, nullable=False),
    Column("tired_price", Float, nullable=False),
    Column("tired_at", Float, nullable=False),
    Column("last_offer_at", UtcDateTime),
    Index(None, "community_id"),
)

pool_records = Table(
    "pool_records",
    metadata,
    Column("community_id", ForeignKey("communities.id"), primary_key=True),
    Column("numbers", JSON, nullable=False),
    Column("storm_since", UtcDateTime),
)

switches = Table(
    "switches",
    metadata,
    id_column(),
    community_column(),
    person_column("person_id"),
    Column("what", String(20), nullable=False),
    Column("trade", String(30), nullable=False, server_default=""),
    Column("at", UtcDateTime, nullable=False),
    Index(None, "person_id", "at"),
)
