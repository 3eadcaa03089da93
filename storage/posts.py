"""What was announced and is kept: the name or number of somebody who is forgotten is masked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select, update

from domain.masking import MASK
from storage.database import Transaction
from storage.tables import announcement_series, announcements


async def mask(tx: Transaction, community_id: int, word: str) -> None:
    """Mask a word wherever it was announced, or is to be."""
    for table in (announcements, announcement_series):
        theirs = select(table.c.id, table.c.post).where(table.c.community_id == community_id)
        for id, post in (await tx.execute(theirs)).all():
            if (masked := without_word(post, word)) != post:
                await tx.execute(update(table).where(table.c.id == id).values(post=masked))


def without_word(post: Mapping[str, Any], word: str) -> dict[str, Any]:
    """Mask it in the words and the poll; the formatting stays on the words that it was on."""
    marks = [_moved(mark, post["text"], word) for mark in post["marks"]]
    masked = {**post, "text": post["text"].replace(word, MASK), "marks": marks}
    if poll := post.get("poll"):
        options = [option.replace(word, MASK) for option in poll["options"]]
        question = poll["question"].replace(word, MASK)
        masked["poll"] = {**poll, "question": question, "options": options}
    return masked


def _moved(mark: Mapping[str, Any], text: str, word: str) -> dict[str, Any]:
    start = _place(mark["start"], text, word)
    end = _place(mark["start"] + mark["length"], text, word)
    url = mark["url"].replace(word, MASK)
    return {**mark, "start": start, "length": end - start, "url": url}


def _place(place: int, text: str, word: str) -> int:
    """Tell where a place of the text is once the word is masked."""
    lost = 0
    for found in re.finditer(re.escape(word), text[: place + len(word)]):
        if found.start() < place:
            covered = min(place, found.end()) - found.start()
            lost += covered - (len(MASK) if covered == len(word) else min(covered, len(MASK)))
    return place - lost
