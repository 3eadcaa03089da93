"""What all tables share: their names for keys and indexes, and the columns that each has."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, MetaData

from storage.types import Id

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def id_column() -> Column[int]:
    """Make the key of a table."""
    return Column("id", Id, primary_key=True, autoincrement=True)


def community_column() -> Column[int]:
    """Say which community a row belongs to."""
    return Column("community_id", ForeignKey("communities.id"), nullable=False)


def person_column(name: str, *, nullable: bool = False) -> Column[int]:
    """Point to somebody."""
    return Column(name, ForeignKey("people.id"), nullable=nullable)
