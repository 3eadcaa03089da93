"""What is said to whom: conversations, cards, staff who speak with residents."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
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
from storage.types import Id, UtcDateTime

relays = Table(
    "relays",
    metadata,
    id_column(),
    community_column(),
    person_column("staff_id"),
    person_column("resident_id"),
    Column("report_id", ForeignKey("reports.id"), nullable=False),
    Column("paused_id", Id, nullable=False),
    Column("began_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Index(None, "staff_id", "ended_at"),
    Index(None, "resident_id", "ended_at"),
)

conversations = Table(
    "conversations",
    metadata,
    id_column(),
    community_column(),
    person_column("person_id"),
    Column("address_id", ForeignKey("addresses.id"), nullable=False),
    Column("script", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    Column("args", JSON, nullable=False),
    Column("asked", Integer, nullable=False, server_default="0"),
    Column("question", String(40), nullable=False, server_default=""),
    Column("refusals", Integer, nullable=False, server_default="0"),
    Column("card_id", ForeignKey("cards.id")),
    Column("touched_at", UtcDateTime, nullable=False),
    UniqueConstraint("address_id"),
    sqlite_autoincrement=True,  # an id that comes again would answer to old buttons
)

journal = Table(
    "journal",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    community_column(),
    Column("kind", String(20), nullable=False),
    Column("name", String(40), nullable=False),
    Column("value", JSON, nullable=False),
)

cards = Table(
    "cards",
    metadata,
    id_column(),
    community_column(),
    Column("address_id", ForeignKey("addresses.id")),
    Column("group_id", ForeignKey("groups.id")),
    Column("kind", String(20), nullable=False),
    Column("subject_id", Id, nullable=False),
    Column("message_id", String(64)),
    Column("looks", Text, nullable=False, server_default=""),
    Column("live", Boolean, nullable=False, server_default=text("1")),
    Index(None, "kind", "subject_id", "live"),
)
