"""The council hall: meetings, guests, agendas, figures."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from storage.tables.columns import community_column, id_column, metadata, person_column
from storage.types import Id, UtcDateTime

meetings = Table(
    "meetings",
    metadata,
    id_column(),
    community_column(),
    Column("begins_at", UtcDateTime, nullable=False),
    Column("place", Text, nullable=False),
    Column("invited", JSON, nullable=False),
    Column("groups", JSON, nullable=False),
    Column("state", String(10), nullable=False),
    person_column("planned_by"),
    Column("door_code", String(8), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("agenda_at", UtcDateTime),
    person_column("minuted_by", nullable=True),
    person_column("approved_by", nullable=True),
    Index(None, "community_id", "begins_at"),
)

meeting_guests = Table(
    "meeting_guests",
    metadata,
    Column("meeting_id", ForeignKey("meetings.id"), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    community_column(),
    Column("coming", String(10)),
    Column("instead", Text, nullable=False, server_default=""),
    Column("answered_at", UtcDateTime),
    Column("present_at", UtcDateTime),
    Index(None, "person_id"),
)

agenda_items = Table(
    "agenda_items",
    metadata,
    id_column(),
    community_column(),
    Column("meeting_id", ForeignKey("meetings.id")),
    Column("position", Integer, nullable=False),
    Column("report_id", ForeignKey("reports.id")),
    person_column("proposed_by", nullable=True),
    Column("words", Text, nullable=False, server_default=""),
    Column("view", Text, nullable=False, server_default=""),
    Column("minutes", Integer, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("outcome", String(10)),
    Column("votes", String(20), nullable=False, server_default=""),
    person_column("owner_id", nullable=True),
    Column("due_on", Date),
    Column("done_at", UtcDateTime),
    Column("carried_from", ForeignKey("agenda_items.id")),
    Index(None, "community_id", "meeting_id"),
    Index(None, "report_id"),
)

hall_openings = Table(
    "hall_openings",
    metadata,
    Column("community_id", ForeignKey("communities.id"), primary_key=True),
    Column("collected", Integer, nullable=False),
    Column("solved", Integer, nullable=False),
    person_column("entered_by"),
    Column("entered_at", UtcDateTime, nullable=False),
)

meeting_rounds = Table(
    "meeting_rounds",
    metadata,
    id_column(),
    community_column(),
    Column("meeting_id", ForeignKey("meetings.id"), nullable=False, unique=True),
    Column("news", String(10), nullable=False),
    Column("detail", Text, nullable=False, server_default=""),
    Column("told_to", Id, nullable=False, server_default="0"),
)
