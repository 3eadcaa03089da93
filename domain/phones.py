"""Phone numbers in what people type."""

from __future__ import annotations

import re
import unicodedata

_NUMBER = re.compile(r"\+?[0-9][0-9 ()\-]{5,18}[0-9]")
_SHORTEST, _LONGEST = 7, 13
_MOBILE = 11
_ALONE = re.compile(r"\+?[0-9 ()\-]+")
_COUNTRY = re.compile(r"(?:00)?86(?=1[0-9]{10}$)")


def phone_in(words: str) -> str | None:
    """Find the phone number in words, as digits alone: 7 to 13 of them, however grouped."""
    plain = "".join(str(int(c)) if c.isdecimal() else c for c in words)
    for found in _NUMBER.finditer(plain.replace("（", "(").replace("）", ")")):
        digits = "".join(c for c in found[0] if c.isdecimal())
        if _SHORTEST <= len(digits) <= _LONGEST and not _is_torn(plain, found, digits):
            return digits
    return None


def _is_torn(plain: str, found: re.Match[str], digits: str) -> bool:
    """Tell whether a letter stands where a digit should: of 138O0001111 no 0001111 is meant."""
    beside = plain[: found.start()][-1:] + plain[found.end() :][:1]
    return len(digits) < _MOBILE and any(c.isascii() and c.isalpha() for c in beside)


def mobile_in(words: str) -> str | None:
    """Find a Chinese mobile number, which is surely meant as one: 11 digits beginning with 1."""
    found = phone_in(words)
    return found if found and len(found) == _MOBILE and found.startswith("1") else None


def only_phone(words: str) -> str | None:
    """Read words that are a phone number and nothing else, a mobile one without its +86."""
    plain = unicodedata.normalize("NFKC", words).strip()
    number = phone_in(plain) if _ALONE.fullmatch(plain) else None
    return _COUNTRY.sub("", number) if number else None
