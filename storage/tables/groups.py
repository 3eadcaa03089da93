"""Group chats, and what is announced in them."""

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
from storage.types import UtcDateTime

groups = Table(
    "groups",
    metadata,
    id_column(),
    community_column(),
    Column("channel", String(20), nullable=False),
    Column("handle", String(64), nullable=False),
    Column("title", Text, nullable=False, server_default=""),
    Column("thread", String(64), nullable=False, server_default=""),
    Column("circle", String(40), nullable=False, server_default=""),
    Column("place", String(10), nullable=False),
    person_column("bound_by", nullable=True),
    Column("changed_at", UtcDateTime, nullable=False),
    UniqueConstraint("community_id", "channel", "handle"),
)

group_words = Table(
    "group_words",
    metadata,
    id_column(),
    community_column(),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("channel", String(20), nullable=False),
    Column("handle", String(64), nullable=False),
    Column("chat", String(64), nullable=False),
    Column("pieces", JSON, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    Index(None, "handle", "chat"),
)

announcement_series = Table(
    "announcement_series",
    metadata,
    id_column(),
    community_column(),
    person_column("author_id"),
    Column("post", JSON, nullable=False),
    Column("audience", JSON, nullable=False),
    Column("receipts", Boolean, nullable=False),
    Column("state", String(20), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "community_id"),
)

announcements = Table(
    "announcements",
    metadata,
    id_column(),
    community_column(),
    person_column("author_id"),
    Column("post", JSON, nullable=False),
    Column("audience", JSON, nullable=False),
    Column("receipts", Boolean, nullable=False),
    Column("state", String(20), nullable=False),
    Column("post_at", UtcDateTime, nullable=False),
    Column("posted_at", UtcDateTime),
    Column("pinned", Boolean, nullable=False, server_default=text("0")),
    Column("created_at", UtcDateTime, nullable=False),
    Column("series_id", ForeignKey("announcement_series.id")),
    Index(None, "community_id"),
)

announcement_copies = Table(
    "announcement_copies",
    metadata,
    id_column(),
    community_column(),
    Column("announcement_id", ForeignKey("announcements.id"), nullable=False),
    Column("group_id", ForeignKey("groups.id")),
    person_column("person_id", nullable=True),
    UniqueConstraint("announcement_id", "group_id"),
    UniqueConstraint("announcement_id", "person_id"),
)

announcement_sendings = Table(
    "announcement_sendings",
    metadata,
    Column("outbox_id", ForeignKey("outbox.id"), primary_key=True),
    community_column(),
    Column("copy_id", ForeignKey("announcement_copies.id", ondelete="CASCADE"), nullable=False),
    Column("part", String(10), nullable=False),
    Index(None, "copy_id"),
)

announcement_reads = Table(
    "announcement_reads",
    metadata,
    Column("announcement_id", ForeignKey("announcements.id"), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    community_column(),
    person_column("told_by", nullable=True),
    Column("at", UtcDateTime, nullable=False),
)

polls = Table(
    "polls",
    metadata,
    Column("announcement_id", ForeignKey("announcements.id"), primary_key=True),
    community_column(),
    Column("closes_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("result_id", ForeignKey("announcements.id")),
)

poll_votes = Table(
    "poll_votes",
    metadata,
    Column("announcement_id", ForeignKey("announcements.id"), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    community_column(),
    Column("choice", Integer, nullable=False),
    Column("group_id", ForeignKey("groups.id")),
    Column("at", UtcDateTime, nullable=False),
    Index(None, "person_id"),
)

delegations = Table(
    "delegations",
    metadata,
    id_column(),
    community_column(),
    person_column("person_id"),
    Column("compound", String(20), nullable=False),
    Column("until", UtcDateTime, nullable=False),
    person_column("given_by"),
    Index(None, "person_id"),
)
