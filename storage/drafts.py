"""What an announcement and a recurring one have in common, in the columns of both."""

from __future__ import annotations

from typing import Any

from domain.announcements import Audience, Draft


def values(draft: Draft) -> dict[str, object]:
    """Give the columns for what was composed."""
    return {
        "author_id": draft.author_id,
        "post": draft.post,
        "audience": draft.audience.model_dump(mode="json"),
        "receipts": draft.receipts,
    }


def read(row: Any) -> dict[str, Any]:
    """Give what was composed, by the names it has in `Draft`."""
    return {
        "author_id": row.author_id,
        "post": row.post,
        "audience": Audience.model_validate(row.audience),
        "receipts": row.receipts,
    }
