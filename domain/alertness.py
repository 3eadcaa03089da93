"""Danger to life: by its words first, and by likeness to what people say in it where words are few.

The words and their guards (`danger`) raise an alarm alone. What is only possible by its words is
sure when it is also most like what people say in danger. And what has no word of danger at all, but
is like nothing else, is asked about: one question annoys less than one life lost.
"""

from __future__ import annotations

import math
from itertools import islice

from domain import danger
from domain.danger import WORDS_SHOWN, Danger
from domain.danger_words import DangerKind, danger_words
from domain.hearing import Heard, hear
from domain.likeness import likeness

EMERGENCY = "emergency"
"""The category of danger, in the taxonomy and among the examples."""


def spot(text: str) -> Danger | None:
    """Find the danger to life that `text` surely tells of as going on; None if of none."""
    threat = weigh(hear(text))
    return threat if threat and threat.sure else None


def weigh(heard: Heard) -> Danger | None:
    """Find the danger that a text tells of, be it sure or only possible."""
    told = danger.weigh(heard)
    if told and told.sure:
        return told
    limits, like = danger_words().likeness, _lead(heard)
    if told:
        return told.model_copy(update={"sure": like >= limits.confirms and not told.eased})
    few = likeness().known_pairs(heard.text) < limits.pairs
    if few or like < limits.asks or danger.taken_back(heard):
        return None
    words = tuple(islice(likeness().telling(heard.text, EMERGENCY), WORDS_SHOWN))
    return Danger(kind=DangerKind.OTHER, words=words, sure=like >= limits.alarms)


def _lead(heard: Heard) -> float:
    """By how much it is more like what people say in danger than like anything else."""
    scores = dict(likeness().scores(heard.text))
    like_nothing = len(set(scores.values())) == 1
    return -math.inf if like_nothing else scores.pop(EMERGENCY) - max(scores.values())
