"""What is wrong once more: 灯又不亮了, the tap drips again.

As long as it is seen to, such words ask after it. Once it is over, they are a report of their own.
"""

from __future__ import annotations

import re

from domain import triage
from domain.learned import NOTHING, Learned
from domain.triage import Understanding

FOLLOW_UP = "followup"
"""The category of words about a report that is there already."""

_AGAIN = re.compile(r"又(?!亮|好|通|有|来|能)|\bagain\b")


def is_again(words: str) -> bool:
    """Tell whether something is wrong again, and not well again (又亮了)."""
    return _AGAIN.search(words) is not None


def read_as_new(text: str, has_photo: bool = False, learned: Learned = NOTHING) -> Understanding:
    """Understand words that become a report of their own: 灯又不亮了 is about the lamp."""
    understood = triage.read(text, has_photo, learned)
    if understood.category != FOLLOW_UP:
        return understood
    understood = triage.read(_AGAIN.sub("", text), has_photo, learned)
    sure = understood.confident and understood.category != FOLLOW_UP
    likeliest = tuple(code for code in understood.likeliest if code != FOLLOW_UP)
    return understood.model_copy(update={"confident": sure, "likeliest": likeliest})
