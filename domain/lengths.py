"""How long something takes, as people say it: 90, 45分钟, 一个半小时, half an hour."""

from __future__ import annotations

import re

from domain.numerals import number, with_digits

_LENGTH = re.compile(
    r"(?P<minutes>\d{1,4})\s*(?:分钟?|min(?:ute)?s?)?"
    r"|(?:(?P<hours>\d{1,2}|an?)\s*个?(?P<more>半)?|(?P<half>半个?|half an))"
    r"\s*(?:小时|钟头|hours?|h)"
)


def minutes_in(words: str) -> int | None:
    """Read so many minutes; None where that is not said."""
    found = _LENGTH.fullmatch(with_digits(words).casefold().strip())
    if found is None:
        return None
    if found["minutes"]:
        return int(found["minutes"])
    hours = number(found["hours"]) if found["hours"] else 0
    return hours * 60 + 30 * bool(found["half"] or found["more"])
