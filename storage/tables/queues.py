"""What waits: timers, updates, messages and the documents with them."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.tables.columns import community_column, id_column, metadata, person_column
from storage.types import Id, UtcDateTime

timers = Table(
    "timers",
    metadata,
    id_column(),
    community_column(),
    Column("kind", String(30), nullable=False),
    Column("subject_id", Id, nullable=False),
    Column("fire_at", UtcDateTime, nullable=False),
    UniqueConstraint("community_id", "kind", "subject_id"),
    Index(None, "fire_at"),
    sqlite_autoincrement=True,  # an id that comes again would be taken for a timer handled before
)

inbox = Table(
    "inbox",
    metadata,
    id_column(),
    community_column(),
    Column("source", String(20), nullable=False),
    Column("update_id", Id, nullable=False),
    Column("payload", Text, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    Column("state", String(10), nullable=False, server_default="waiting"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("handled_at", UtcDateTime),
    Column("why", Text, nullable=False, server_default=""),
    UniqueConstraint("community_id", "source", "update_id"),
    Index("ix_inbox_waiting", "id", sqlite_where=text("state = 'waiting'")),
)

outbox = Table(
    "outbox",
    metadata,
    id_column(),
    community_column(),
    Column("channel", String(20), nullable=False),
    Column("handle", String(64), nullable=False),
    Column("priority", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("card_id", ForeignKey("cards.id")),
    Column("not_before", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime),
    Column("state", String(20), nullable=False, server_default="waiting"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Column("message_id", String(64)),
    Column("why", Text, nullable=False, server_default=""),
    Column("changes_id", ForeignKey("outbox.id")),
    Index("ix_outbox_waiting", "priority", "id", sqlite_where=text("state = 'waiting'")),
    Index(None, "card_id"),
)

documents = Table(
    "documents",
    metadata,
    id_column(),
    community_column(),
    person_column("person_id"),
    Column("address_id", ForeignKey("addresses.id"), nullable=False),
    Column("message_id", String(64), nullable=False),
    Column("file", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("state", String(10), nullable=False, server_default="wanted"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("not_before", UtcDateTime, nullable=False),
    Column("content", LargeBinary),
    Index("ix_documents_wanted", "id", sqlite_where=text("state = 'wanted'")),
)

attachments = Table(
    "attachments",
    metadata,
    Column("outbox_id", ForeignKey("outbox.id"), primary_key=True),
    community_column(),
    Column("content", LargeBinary, nullable=False),
)
