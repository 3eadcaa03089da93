"""All tables. Every one carries `community_id`; times are UTC (`UtcDateTime`)."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    text,
)

from storage.types import Id, UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Id, primary_key=True, autoincrement=True)


def _community() -> Column[int]:
    return Column("community_id", ForeignKey("communities.id"), nullable=False)


def _person(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, ForeignKey("people.id"), nullable=nullable)


communities = Table(
    "communities",
    metadata,
    _id(),
    Column("key", String(30), nullable=False, unique=True),
    Column("reports_counted", Integer, nullable=False, server_default="0"),
)

people = Table(
    "people",
    metadata,
    _id(),
    _community(),
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
    _id(),
    _community(),
    _person("person_id"),
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
    _community(),
    Column("unit", String(20)),
    Column("duty_position", Integer),
    Column("since", UtcDateTime, nullable=False),
    Index(None, "community_id", "role"),
)

volunteers = Table(
    "volunteers",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    _community(),
    Column("standing", String(20), nullable=False),
    Column("hours_start", Time, nullable=False),
    Column("hours_end", Time, nullable=False),
    Column("weekly_offers", Integer, nullable=False),
    Column("at_night", Boolean, nullable=False),
    Column("paused_until", UtcDateTime),
    Column("on_duty_until", UtcDateTime),
    Column("certificate", Text, nullable=False, server_default=""),
    Column("applied_at", UtcDateTime, nullable=False),
    Column("decided_at", UtcDateTime),
    _person("decided_by", nullable=True),
    Index(None, "community_id", "standing"),
)

volunteer_trades = Table(
    "volunteer_trades",
    metadata,
    Column("trade", String(30), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    _community(),
    Column("paused", Boolean, nullable=False, server_default=text("0")),
)

volunteer_compounds = Table(
    "volunteer_compounds",
    metadata,
    Column("compound", String(20), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    _community(),
)

vouches = Table(
    "vouches",
    metadata,
    Column("resident_id", ForeignKey("people.id"), primary_key=True),
    Column("volunteer_id", ForeignKey("people.id"), primary_key=True),
    _community(),
    _person("by"),
    Column("at", UtcDateTime, nullable=False),
)

groups = Table(
    "groups",
    metadata,
    _id(),
    _community(),
    Column("channel", String(20), nullable=False),
    Column("handle", String(64), nullable=False),
    Column("title", Text, nullable=False, server_default=""),
    Column("thread", String(64), nullable=False, server_default=""),
    Column("circle", String(40), nullable=False, server_default=""),
    Column("place", String(10), nullable=False),
    _person("bound_by", nullable=True),
    Column("changed_at", UtcDateTime, nullable=False),
    UniqueConstraint("community_id", "channel", "handle"),
)

group_words = Table(
    "group_words",
    metadata,
    _id(),
    _community(),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("channel", String(20), nullable=False),
    Column("handle", String(64), nullable=False),
    Column("chat", String(64), nullable=False),
    Column("pieces", JSON, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    Index(None, "handle", "chat"),
)

invites = Table(
    "invites",
    metadata,
    _id(),
    _community(),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("role", String(20), nullable=False),
    Column("unit", String(20)),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    _person("used_by", nullable=True),
)

reports = Table(
    "reports",
    metadata,
    _id(),
    _community(),
    Column("number", Integer, nullable=False),
    _person("reporter_id"),
    Column("category", String(30), nullable=False),
    Column("trade", String(30)),
    Column("urgent", Boolean, nullable=False),
    Column("compound", String(20), nullable=False),
    Column("place", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("view", Text, nullable=False),
    Column("state", String(20), nullable=False),
    _person("fixer_id", nullable=True),
    _person("owner_id", nullable=True),
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
    _person("for_id", nullable=True),
    Column("unconfirmed", Boolean, nullable=False, server_default=text("0")),
    Column("agenda", Boolean, nullable=False, server_default=text("0")),
    Column("merged_into", ForeignKey("reports.id")),
    Column("seats", Integer, nullable=False, server_default="1"),
    _person("second_id", nullable=True),
    UniqueConstraint("community_id", "number"),
    Index(None, "community_id", "state"),
    Index(None, "reporter_id"),
)

report_parts = Table(
    "report_parts",
    metadata,
    _id(),
    _community(),
    Column("report_id", ForeignKey("reports.id"), nullable=False),
    _person("said_by"),
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
    _id(),
    _community(),
    Column("report_id", ForeignKey("reports.id"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", String(20), nullable=False),
    _person("person_id", nullable=True),
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
    _community(),
    Column("since", UtcDateTime, nullable=False),
    Index(None, "person_id"),
)

offers = Table(
    "offers",
    metadata,
    _id(),
    _community(),
    Column("report_id", ForeignKey("reports.id"), nullable=False),
    _person("person_id"),
    Column("round", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("sent_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("answered_at", UtcDateTime),
    Column("no_shows", Integer, nullable=False, server_default="0"),
    Column("why", Text, nullable=False, server_default=""),
    Index(None, "report_id", "state"),
    Index(None, "person_id", "sent_at"),
)

alarms = Table(
    "alarms",
    metadata,
    _id(),
    _community(),
    _person("person_id"),
    Column("danger", String(20), nullable=False),
    Column("words", Text, nullable=False),
    Column("state", String(20), nullable=False),
    Column("called", Integer, nullable=False, server_default="0"),
    _person("holder_id", nullable=True),
    Column("denied", Boolean, nullable=False, server_default=text("0")),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "community_id", "state"),
)

audit = Table(
    "audit",
    metadata,
    _id(),
    _community(),
    Column("at", UtcDateTime, nullable=False),
    _person("actor_id"),
    _person("subject_id"),
    Column("what", String(20), nullable=False),
    Column("report_id", ForeignKey("reports.id")),
    Column("alarm_id", ForeignKey("alarms.id")),
    Index(None, "subject_id"),
)

relays = Table(
    "relays",
    metadata,
    _id(),
    _community(),
    _person("staff_id"),
    _person("resident_id"),
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
    _id(),
    _community(),
    _person("person_id"),
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
    _community(),
    Column("kind", String(20), nullable=False),
    Column("name", String(40), nullable=False),
    Column("value", JSON, nullable=False),
)

cards = Table(
    "cards",
    metadata,
    _id(),
    _community(),
    Column("address_id", ForeignKey("addresses.id")),
    Column("group_id", ForeignKey("groups.id")),
    Column("kind", String(20), nullable=False),
    Column("subject_id", Id, nullable=False),
    Column("message_id", String(64)),
    Column("looks", Text, nullable=False, server_default=""),
    Column("live", Boolean, nullable=False, server_default=text("1")),
    Index(None, "kind", "subject_id", "live"),
)

timers = Table(
    "timers",
    metadata,
    _id(),
    _community(),
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
    _id(),
    _community(),
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
    _id(),
    _community(),
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

announcements = Table(
    "announcements",
    metadata,
    _id(),
    _community(),
    _person("author_id"),
    Column("post", JSON, nullable=False),
    Column("audience", JSON, nullable=False),
    Column("receipts", Boolean, nullable=False),
    Column("state", String(20), nullable=False),
    Column("post_at", UtcDateTime, nullable=False),
    Column("posted_at", UtcDateTime),
    Column("pinned", Boolean, nullable=False, server_default=text("0")),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "community_id"),
)

announcement_copies = Table(
    "announcement_copies",
    metadata,
    _id(),
    _community(),
    Column("announcement_id", ForeignKey("announcements.id"), nullable=False),
    Column("group_id", ForeignKey("groups.id")),
    _person("person_id", nullable=True),
    UniqueConstraint("announcement_id", "group_id"),
    UniqueConstraint("announcement_id", "person_id"),
)

announcement_sendings = Table(
    "announcement_sendings",
    metadata,
    Column("outbox_id", ForeignKey("outbox.id"), primary_key=True),
    _community(),
    Column("copy_id", ForeignKey("announcement_copies.id", ondelete="CASCADE"), nullable=False),
    Column("part", String(10), nullable=False),
    Index(None, "copy_id"),
)

announcement_reads = Table(
    "announcement_reads",
    metadata,
    Column("announcement_id", ForeignKey("announcements.id"), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    _community(),
    _person("told_by", nullable=True),
    Column("at", UtcDateTime, nullable=False),
)

delegations = Table(
    "delegations",
    metadata,
    _id(),
    _community(),
    _person("person_id"),
    Column("compound", String(20), nullable=False),
    Column("until", UtcDateTime, nullable=False),
    _person("given_by"),
    Index(None, "person_id"),
)

documents = Table(
    "documents",
    metadata,
    _id(),
    _community(),
    _person("person_id"),
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
    _community(),
    Column("content", LargeBinary, nullable=False),
)

rules = Table(
    "rules",
    metadata,
    _id(),
    _community(),
    Column("key", String(30), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("body", JSON, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("planned_until", UtcDateTime, nullable=False),
    Column("active", Boolean, nullable=False, server_default=text("1")),
    UniqueConstraint("community_id", "key"),
)

occurrences = Table(
    "occurrences",
    metadata,
    _id(),
    _community(),
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
    _id(),
    _community(),
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
    _person("confirmed_by"),
    Column("confirmed_at", UtcDateTime, nullable=False),
)

meetings = Table(
    "meetings",
    metadata,
    _id(),
    _community(),
    Column("begins_at", UtcDateTime, nullable=False),
    Column("place", Text, nullable=False),
    Column("invited", JSON, nullable=False),
    Column("groups", JSON, nullable=False),
    Column("state", String(10), nullable=False),
    _person("planned_by"),
    Column("door_code", String(8), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("agenda_at", UtcDateTime),
    _person("minuted_by", nullable=True),
    _person("approved_by", nullable=True),
    Index(None, "community_id", "begins_at"),
)

meeting_guests = Table(
    "meeting_guests",
    metadata,
    Column("meeting_id", ForeignKey("meetings.id"), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    _community(),
    Column("coming", String(10)),
    Column("instead", Text, nullable=False, server_default=""),
    Column("answered_at", UtcDateTime),
    Column("present_at", UtcDateTime),
    Index(None, "person_id"),
)

agenda_items = Table(
    "agenda_items",
    metadata,
    _id(),
    _community(),
    Column("meeting_id", ForeignKey("meetings.id")),
    Column("position", Integer, nullable=False),
    Column("report_id", ForeignKey("reports.id")),
    _person("proposed_by", nullable=True),
    Column("words", Text, nullable=False, server_default=""),
    Column("view", Text, nullable=False, server_default=""),
    Column("minutes", Integer, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("outcome", String(10)),
    Column("votes", String(20), nullable=False, server_default=""),
    _person("owner_id", nullable=True),
    Column("due_on", Date),
    Column("done_at", UtcDateTime),
    Column("carried_from", ForeignKey("agenda_items.id")),
    Index(None, "community_id", "meeting_id"),
    Index(None, "report_id"),
)

signups = Table(
    "signups",
    metadata,
    _id(),
    _community(),
    Column("occurrence_id", ForeignKey("occurrences.id"), nullable=False),
    _person("person_id"),
    Column("at", UtcDateTime, nullable=False),
    Column("present_at", UtcDateTime),
    Column("minutes", Integer),
    Column("missed", Boolean, nullable=False, server_default=text("0")),
    UniqueConstraint("occurrence_id", "person_id"),
    Index(None, "person_id"),
    sqlite_autoincrement=True,  # the order in which people came: who leaves goes to its end
)

hall_openings = Table(
    "hall_openings",
    metadata,
    Column("community_id", ForeignKey("communities.id"), primary_key=True),
    Column("collected", Integer, nullable=False),
    Column("solved", Integer, nullable=False),
    _person("entered_by"),
    Column("entered_at", UtcDateTime, nullable=False),
)

meeting_rounds = Table(
    "meeting_rounds",
    metadata,
    _id(),
    _community(),
    Column("meeting_id", ForeignKey("meetings.id"), nullable=False, unique=True),
    Column("news", String(10), nullable=False),
    Column("detail", Text, nullable=False, server_default=""),
    Column("told_to", Id, nullable=False, server_default="0"),
)

findings = Table(
    "findings",
    metadata,
    _id(),
    _community(),
    Column("occurrence_id", ForeignKey("occurrences.id"), nullable=False),
    _person("person_id"),
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
    _community(),
    _person("person_id"),
    Column("at", UtcDateTime, nullable=False),
)
