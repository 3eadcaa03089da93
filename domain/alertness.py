"""Danger to life, weighed: by its words, by clues and by likeness to what people say in it.

None of the three is enough alone. Words of danger that no guard takes back (`danger`) may be about
something else; clues (`clues`) tell of what nobody calls by its name; likeness knows how people
talk who are in danger, and how others do. Each adds its points, what is calm takes some away, and
the sum raises an alarm, asks one question, or neither: one question annoys less than one life lost.
"""

from __future__ import annotations

import math
import re
from itertools import islice

from domain.clues import Told as Clued
from domain.clues import clues
from domain.danger import WORDS_SHOWN, Danger, Reading
from domain.danger_words import DangerKind, Guard, danger_words
from domain.hearing import Heard, hear
from domain.likeness import likeness
from domain.wording import CLAUSE_ENDS

EMERGENCY = "emergency"
"""The category of danger, in the taxonomy and among the examples."""

_REPEATED = re.compile(r"^(.+?)\1+$")
_BETWEEN_CRIES = re.compile(r"[,。!?、:;.~…\s]+")
LONGEST_CRY = 40
EXCLAIMED = 3
"""So many exclamation marks and nothing else are a cry."""

PLAIN, PLAIN_IN_ENGLISH = 5, 25
"""A clause with so few characters besides words of danger says just that, whatever it is like."""

_CLAUSE = re.compile(f"[^{''.join(sorted(CLAUSE_ENDS))}]+")


def spot(text: str, *, answers: bool = False) -> Danger | None:
    """Find the danger to life that `text` surely tells of as going on; None if of none.

    What `answers` a question needs words of danger, or far more than clues and likeness.
    """
    threat = weigh(hear(text), answers=answers)
    return threat if threat and threat.sure else None


def weigh(heard: Heard, *, answers: bool = False) -> Danger | None:
    """Find the danger that a text tells of, be it sure or only possible."""
    if cry := _cry(heard.text):
        return cry
    limits, reading = danger_words().weighing, Reading(heard)
    told, clued = reading.danger(), clues().told(heard, reading)
    points = _points(heard, reading, told, clued)
    if told and _is_doubted(told) and points < limits.doubted_alarms:
        return told
    asks = _asks(told, clued)
    if points < min(asks, limits.faintest):
        return None
    alarms, calm = _alarms(told, clued, answers=answers), _is_calm(reading, told)
    return _named(heard, told, clued).model_copy(
        update={
            "sure": points >= (max(alarms, limits.calm_alarms) if calm else alarms),
            "faint": points < asks,
        }
    )


def _cry(text: str) -> Danger | None:
    """Find what is a cry for help, or may be one or a farewell, if it is all that was written."""
    words, said = danger_words(), _BETWEEN_CRIES.sub("", text)
    if len(said) > LONGEST_CRY:
        return None
    said = _REPEATED.sub(r"\1", said)
    if said in words.alone:
        return Danger(kind=DangerKind.OTHER, words=(text,))
    cries = said in words.cries if said else text.count("!") >= EXCLAIMED
    return Danger(kind=DangerKind.OTHER, words=(text,), sure=False) if cries else None


def _is_doubted(told: Danger) -> bool:
    """Tell whether it may be a wish to die, or only sound like one: she is asked in any case."""
    return danger_words().kinds[told.kind].never_excused and not told.sure


def _asks(told: Danger | None, clued: Clued | None) -> float:
    """Give the points from which on she is asked: the fewer, the more it is than likeness."""
    limits = danger_words().weighing
    if told:
        return limits.words_ask
    return limits.clues_ask if clued else limits.asks


def _alarms(told: Danger | None, clued: Clued | None, *, answers: bool) -> float:
    """Give the points from which on it is an alarm: fewer for a wish to die."""
    limits = danger_words().weighing
    if told:
        never_excused = danger_words().kinds[told.kind].never_excused
        return limits.never_excused_alarms if never_excused else limits.alarms
    if answers:
        return limits.answers
    return limits.alarms if clued else limits.like_alarms


def _points(heard: Heard, reading: Reading, told: Danger | None, clued: Clued | None) -> float:
    limits = danger_words().weighing
    points = limits.like * _likeness(heard.text, told)
    if told and told.sure:
        points += limits.words
    if clued:
        points += clued.points
    excuses = {excuse for _, excuse in reading.taken_back()}
    if excuses and not (told and told.sure):
        points += limits.look_alike if excuses == {Guard.LOOK_ALIKE} else limits.excused
    if told.asked if told and told.sure else reading.guards.has(Guard.ASKING):
        points += limits.asking
    if reading.guards.has(Guard.LAUGHS):
        points += limits.laughs
    if not told and reading.guards.has(Guard.SETTLED):
        points += limits.settled
    return points


def _named(heard: Heard, told: Danger | None, clued: Clued | None) -> Danger:
    """Name the danger by its words, or else by the clues, or else by what is like it."""
    if told:
        return told
    if clued:
        return Danger(kind=clued.kind, words=clued.words)
    words = islice(likeness().telling(heard.text, EMERGENCY), WORDS_SHOWN)
    return Danger(kind=DangerKind.OTHER, words=tuple(words))


def _is_calm(reading: Reading, told: Danger | None) -> bool:
    """Tell whether words beside it say that it is less bad than it sounds, or over."""
    if told:
        return told.eased
    return reading.guards.has(Guard.EASED, Guard.SETTLED)


def _likeness(text: str, told: Danger | None) -> float:
    """Tell how like danger it is as a whole, or the clause alone in which words of it stand.

    A cry for help alone says nothing of what it is about.
    """
    words = told.words if told and told.sure and not _only_cries(told) else ()
    clauses = [clause for clause in _CLAUSE.findall(text) if any(word in clause for word in words)]
    plainly = any(_is_plain(clause, word) for clause in clauses for word in words)
    return max(*map(_lead, (text, *clauses)), 0.0 if plainly else -math.inf)


def _is_plain(clause: str, word: str) -> bool:
    room = PLAIN_IN_ENGLISH if word.isascii() else PLAIN
    return len(clause) <= len(word) + room


def _only_cries(told: Danger) -> bool:
    words = danger_words()
    return words.kinds[told.kind].joked and words.alone.issuperset(told.words)


def _lead(text: str) -> float:
    """By how much it is more like what people say in danger than like anything else."""
    limits, scores = danger_words().weighing, dict(likeness().scores(text))
    lead = scores.pop(EMERGENCY) - max(scores.values())
    known = likeness().known_pairs(text)
    lead = (known * lead + limits.doubt * limits.unknown) / (known + limits.doubt)
    return math.copysign(min(abs(lead), limits.most_like), lead)
