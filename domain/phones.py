"""Phone numbers in what people type."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"\+?[0-9][0-9 ()\-]{5,18}[0-9]")
_SHORTEST, _LONGEST = 7, 13


def phone_in(words: str) -> str | None:
    """Find the phone number in words, as digits alone: 7 to 13 of them, however grouped."""
    plain = "".join(str(int(c)) if c.isdecimal() else c for c in words)
    for found in _NUMBER.finditer(plain.replace("（", "(").replace("）", ")")):
        digits = "".join(c for c in found[0] if c.isdecimal())
        if _SHORTEST <= len(digits) <= _LONGEST:
            return digits
    return None


def mobile_in(words: str) -> str | None:
    """Find a Chinese mobile number, which is surely meant as one: 11 digits beginning with 1."""
    found = phone_in(words)
    return found if found and len(found) == 11 and found.startswith("1") else None
