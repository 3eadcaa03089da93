"""Statements are compiled once for all tests, though each opens a database of its own.

SQLAlchemy keeps what it has compiled with an engine and for its dialect; without this, compiling
anew took a fifth of the time of all stories.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Dialect
from sqlalchemy.ext.asyncio import AsyncEngine

Create = Callable[..., AsyncEngine]


def sharing(create: Create) -> Create:
    """Give a way to create engines that share their dialects and what they have compiled."""
    first: dict[type[Dialect], Dialect] = {}
    compiled: dict[Any, Any] = {}

    def create_sharing(*args: Any, **kwargs: Any) -> AsyncEngine:
        engine = create(*args, **kwargs)
        own = engine.sync_engine.dialect
        engine.sync_engine.dialect = first.setdefault(type(own), own)
        engine.sync_engine.update_execution_options(compiled_cache=compiled)
        return engine

    return create_sharing
