"""Any words will do: a part of several scripts."""

from __future__ import annotations

from dialogue.words import Text, t


def read_words(words: str) -> str | Text:
    """Take any words."""
    return words.strip() or t("say-in-words")
