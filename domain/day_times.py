"""A time of day as people say it: "下午三点", "晚上7点半", "9:00", "3 pm", or but "上午"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from domain.numerals import ENGLISH, NUMERAL, number

_NOON = 12


@dataclass(frozen=True, slots=True)
class DayTime:
    """What o'clock is meant."""

    at: time
    exact: bool
    """False: a part of the day was named, and no hour."""
    either: bool = False
    """True: it may be twelve hours later as well, as in "at three"."""


_MORNING, _LATER, _EVENING = "morning", "later", "evening"
_PARTS: tuple[tuple[str, str, time], ...] = (
    (
        r"凌晨|上午|早上|早晨|清早|一早|[今明]早|早(?=[六七八九\d])|\bmorning\b",
        _MORNING,
        time(9, 30),
    ),
    (r"中午|晌午|\b(?:noon|midday)\b", _LATER, time(12)),
    (r"下午|后晌|午后|\bafternoon\b", _LATER, time(15)),
    (r"傍晚", _LATER, time(18)),
    (r"晚上|[今明]晚|夜里|晚(?=[六七八九\d])|\b(?:evening|tonight|night)\b", _EVENING, time(19)),
)
"""Words for a part of the day, and when somebody comes who names no hour."""

_MINUTE = (
    r"半|[一三]刻|[0-5]\d|[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九]"
    rf"|(?:{NUMERAL})(?=分)"
)
_CLOCK = re.compile(
    rf"(?P<hour>{NUMERAL})\s*(?:点钟?|时(?![候间]))\s*(?P<minute>{_MINUTE})?"
    r"|(?<!\d)(?P<h>\d{1,2}):(?P<m>[0-5]\d)\s*(?P<ap>[ap])?"
    rf"|\b(?P<he>{ENGLISH})\s*(?:(?P<apm>[ap])\.?m\b|o'clock)|\bat\s+(?P<hat>{ENGLISH})\b(?!:|\s*[ap]\.?m)"
)


def time_in(words: str) -> DayTime | None:
    """Find the time of day that words mean; None where they name none, or none that there is."""
    part, usual = next(
        ((kind, usual) for pattern, kind, usual in _PARTS if re.search(pattern, words)), ("", None)
    )
    clock = _CLOCK.search(words)
    if clock is None:
        return DayTime(usual, exact=False) if usual else None
    said = clock.groupdict()
    hour = number(next(said[name] for name in ("hour", "h", "he", "hat") if said[name]))
    part = {"a": _MORNING, "p": _LATER}.get(said["ap"] or said["apm"], part)
    return _exact(hour, _minute(said["minute"] or said["m"] or ""), part, said["h"] or "")


def _minute(said: str) -> int:
    if said.endswith("刻"):
        return 15 * number(said[0])
    if said.startswith("零"):
        return number(said[1:])
    return 30 if said == "半" else number(said) if said else 0


def _exact(hour: int, minute: int, part: str, digits: str) -> DayTime | None:
    if part == _EVENING and not 5 <= hour < _NOON and hour <= _NOON:
        return None  # "晚上十二点" belongs to the next day, some say, and some do not
    if part in (_LATER, _EVENING) and hour < _NOON - 2 * (part == _LATER):
        hour += _NOON
    if not (0 <= hour < 24 and 0 <= minute < 60):
        return None
    open_to_both = not part and 1 <= hour <= _NOON - 1 and not digits.startswith("0")
    return DayTime(time(hour, minute), exact=True, either=open_to_both)
