"""Several problems told in one breath: "the tap leaks, and the stairwell is dark" are two.

What was written is cut into clauses, and each is understood alone. A clause that is surely about
another matter begins another problem; whatever is not surely one belongs to the problem before it.
To ask in vain annoys, so that a consequence, a question or a worry begins none. Of matters that
often are one story (a quarrel, an illness, a drain inside and outside the flat) the writer must say
that there is one more: by a number, a line of its own, or a word like "besides".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from domain import triage
from domain.lexicon import Kind, lexicon
from domain.taxonomy import Group, categories

MOST = 3
"""What comes after so many problems is left with the last of them."""

LONGEST = 400
"""A text of more characters is a story, and one matter until somebody says otherwise."""

_MENDED = frozenset({Group.HOME_REPAIR, Group.UTILITIES, Group.PUBLIC_SPACE})
"""Where two things that are broken are two things to do."""

_ONE_STORY = tuple(
    frozenset(pair)
    for pair in (
        ("plumbing", "sewer"),
        ("plumbing", "water_supply"),
        ("electrical", "power_gas"),
        ("appliance_other", "power_gas"),
        ("door_window", "lock"),
        ("door_window", "building_public"),
    )
)
_NUMBER = r"(?<![\d.])[(（]?\d{1,2}[.、)）](?!\d)|[①②③④⑤⑥]"
_BESIDES = r"还有|另外|此外|再就是|再一个|再有就是|(?<!\w)(?:besides|also|another thing)\b"
_CUTS = re.compile(
    rf"[,，。.!！?？;；\n]+|(?<=[^\x00-\x7f])[ \u3000]+(?=[^\x00-\x7f])|{_NUMBER}"
    rf"|(?={_BESIDES})|(?<!\w)(?=and\b)",
    re.IGNORECASE,
)
_ONE_MORE = re.compile(rf"\s*\n|\s*(?:{_NUMBER}|{_BESIDES})", re.IGNORECASE)
_ALSO = re.compile(r"也|又")
AROUND = " \t\n\u3000、：:-—~～，,。.;；!！?？"
"""What may stand around the words of a problem, and is none of them."""

_JOINING = re.compile(rf"(?:{_NUMBER}|{_BESIDES}|同时|and\b)[{re.escape(AROUND)}]*", re.IGNORECASE)


class _Clause(NamedTuple):
    message: int
    """The number of the message it stands in."""
    words: str
    matter: str
    """The category it is surely about; empty for none."""


def told(messages: Sequence[str]) -> list[list[str]]:
    """Give the words of each problem, a string for each message: empty where it says nothing of it.

    A message that is about no matter, such as "on the third floor", goes with every problem.
    """
    if sum(map(len, messages)) > LONGEST:
        return [list(messages)]
    clauses = [clause for number in range(len(messages)) for clause in _clauses(messages, number)]
    problems = _apart(clauses)
    if len(problems) == 1:
        return [list(messages)]
    clear = {clause.message for clause in clauses if clause.matter}
    return [
        [_words(problem, n) if n in clear else words for n, words in enumerate(messages)]
        for problem in problems
    ]


def clauses(text: str) -> list[str]:
    """Give the parts of a text from which somebody may choose what is another matter."""
    parts = (_words([clause], 0) for clause in _clauses([text], 0))
    return [words for words in parts if words]


def beside(text: str) -> list[str]:
    """Give the questions that stand beside a problem; nothing where there is no problem at all."""
    if len(text) > LONGEST:
        return []
    parts = list(_clauses([text], 0))
    if not any(part.matter for part in parts):
        return []
    told = filter(None, (part.words.strip(AROUND) for part in parts))
    return [words for words in told if triage.read(words).kind is Kind.QUESTION]


def _apart(clauses: Sequence[_Clause]) -> list[list[_Clause]]:
    problems: list[list[_Clause]] = [[]]
    about = ""
    for clause in clauses:
        if about and len(problems) < MOST and _is_another(about, clause):
            problems.append([])
            about = ""
        problems[-1].append(clause)
        about = about or clause.matter
    return problems


def _is_another(about: str, clause: _Clause) -> bool:
    matter = clause.matter
    if matter in ("", about):
        return False
    mended = all(categories()[code].group in _MENDED for code in (about, matter))
    loose = mended and {about, matter} not in _ONE_STORY and not triage.follows(clause.words)
    return loose or bool(_ONE_MORE.match(clause.words))


def _words(problem: Sequence[_Clause], message: int) -> str:
    """Give what of a message belongs to a problem, without the number or word that joined it."""
    bare = "".join(clause.words for clause in problem if clause.message == message).strip(AROUND)
    joining = _JOINING.match(bare)
    return bare[joining.end() :] if joining else bare


def _clauses(messages: Sequence[str], number: int) -> Iterator[_Clause]:
    text = "\n" * (number > 0) + messages[number]
    cuts = [0, *(match.start() for match in _CUTS.finditer(text)), len(text)]
    for start, end in pairwise(cuts):
        for words in _halves(text[start:end]):
            yield _Clause(number, words, _matter(words))


def _halves(words: str) -> list[str]:
    """Cut "the lamp too is out the tap too drips" (灯也不亮水也不下) before the second thing."""
    also = [match.start() for match in _ALSO.finditer(words)]
    tries = range(also[0] + 2, also[1]) if len(also) > 1 else ()
    cuts = [[words[:at], words[at:]] for at in tries]
    apart = [cut for cut in cuts if len({*map(_matter, cut)} - {""}) == len(cut)]
    return max(apart, key=_told_of, default=[words])


def _told_of(parts: Sequence[str]) -> int:
    """Count the characters that led to the categories of the parts: words stay whole."""
    return sum(len("".join(triage.read(part).why)) for part in parts)


def _matter(words: str) -> str:
    """Give the category that words are surely about; nothing for talk and questions."""
    understood = triage.read(words)
    talk = lexicon().entries[understood.category].talk
    told = understood.kind is Kind.REPORT and not talk and bool(understood.why)
    sure = understood.confident and told
    return understood.category if sure else ""
