"""Danger to life: by its words and by likeness to what people say in it, one a check on the other.

Words of danger that no guard takes back (`danger`) raise an alarm, unless all around them is about
something else: then she is asked. What is only possible by its words is sure when it is also most
like what people say in danger. And what has no word of danger at all, but is most like that, is an
alarm too, or is asked about: one question annoys less than one life lost.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from domain.danger import WORDS_SHOWN, Danger, Reading
from domain.danger_words import DangerKind, Degrees, Guard, danger_words
from domain.hearing import Heard, hear
from domain.likeness import likeness
from domain.wording import CLAUSE_ENDS

EMERGENCY = "emergency"
"""The category of danger, in the taxonomy and among the examples."""

_CLAUSE = re.compile(f"[^{''.join(sorted(CLAUSE_ENDS))}]+")


def spot(text: str, *, answers: bool = False) -> Danger | None:
    """Find the danger to life that `text` surely tells of as going on; None if of none.

    What `answers` a question needs words of danger, or to be the more like what people say in it.
    """
    threat = weigh(hear(text), answers=answers)
    return threat if threat and threat.sure else None


def weigh(heard: Heard, *, answers: bool = False) -> Danger | None:
    """Find the danger that a text tells of, be it sure or only possible."""
    reading = Reading(heard)
    told = reading.danger()
    return _checked(told, heard) if told else _alike(heard, reading, answers=answers)


def _checked(told: Danger, heard: Heard) -> Danger:
    """Check words of danger by what is said around them; a wish to die is never in doubt."""
    limits = danger_words().likeness
    if not told.sure:
        sure = _lead(heard.text) >= limits.confirms and not told.eased
    elif danger_words().kinds[told.kind].never_excused:
        sure = True
    else:
        around = (heard.text, *_clauses_with(told.words, heard.text))
        sure = any(_is_short(said) or _lead(said) >= limits.doubts for said in around)
    return told.model_copy(update={"sure": sure})


def _clauses_with(words: Sequence[str], text: str) -> Iterator[str]:
    clauses = _CLAUSE.findall(text)
    return (clause for clause in clauses if any(word in clause for word in words))


def _alike(heard: Heard, reading: Reading, *, answers: bool) -> Danger | None:
    """Find danger in what has no word of it, but is like what people say in danger."""
    limits, like = danger_words().likeness, _lead(heard.text)
    excuses = {excuse for _, excuse in reading.taken_back()}
    degrees = limits.excused if excuses else _degrees(heard, answers=answers)
    chance = likeness().known_pairs(heard.text) < limits.fewest
    if chance or like < degrees.asks or excuses - {Guard.LOOK_ALIKE}:
        return None
    words = tuple(islice(likeness().telling(heard.text, EMERGENCY), WORDS_SHOWN))
    calm = any(reading.guards[guard] for guard in (Guard.EASED, Guard.SETTLED))
    sure = like >= degrees.alarms and not calm
    return Danger(kind=DangerKind.OTHER, words=words, sure=sure, faint=like < degrees.faint)


def _degrees(heard: Heard, *, answers: bool) -> Degrees:
    limits = danger_words().likeness
    if answers:
        return limits.answer
    return limits.short if _is_short(heard.text) else limits.usual


def _is_short(text: str) -> bool:
    """Tell whether so little of it is known from examples that likeness is chance."""
    return likeness().known_pairs(text) < danger_words().likeness.pairs


def _lead(text: str) -> float:
    """By how much it is more like what people say in danger than like anything else."""
    scores = dict(likeness().scores(text))
    like_nothing = len(set(scores.values())) == 1
    return -math.inf if like_nothing else scores.pop(EMERGENCY) - max(scores.values())
