"""Understanding what a resident wrote: what it is about, who should take it up, how sure that is.

Each phrase of the lexicon that is found speaks for its categories with a weight, and likeness to
what others said for those of the examples; a place inside or outside the flat shifts the balance,
and the highest score leads. Danger comes before all of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import islice
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from domain import alertness
from domain.alertness import EMERGENCY
from domain.danger import Danger, Reading
from domain.danger_words import DangerKind
from domain.hearing import LONGEST, Heard, hear
from domain.learned import NOTHING, Learned
from domain.lexicon import Kind, Lexicon, Sign, lexicon
from domain.likeness import likeness
from domain.phrasebook import outermost
from domain.taxonomy import Route, Trade, categories

SHOWN = 5
"""How many categories are told of with their evidence."""

OFFERED = 3
"""How many categories are offered where the bot is unsure."""

A_MATTER = 4
"""So many characters after a greeting are what she has come for."""

BETWEEN = ",。!?、~ "
"""What stands between a greeting and the matter."""

UNCLEAR = "chitchat"
"""The category of what nobody could understand: the bot asks back."""


_ASKS = re.compile(
    r"(?:[吗么不啥谁哪几]|(?<!都)没|(?<!都)没有|多少|真的?假的?|(?P<it>[\u4e00-\u9fff])不(?P=it)[^,。!?]{0,8})"
    r"[啊呀呗嘛了]?[?!。~. ]*$|\?"
)
"""A question, by its end."""

_BUT = re.compile(
    r"不是(?!不)[^,。!?是]{1,8}[,、]?(?=而?是|就是)|\bit'?s not the [^,.]{1,20}[,.] ?(?=it)"
)
"""What she says that it is not, before she says what it is."""


class Understanding(BaseModel):
    """What was understood of a message."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Kind
    category: str
    route: Route
    trade: Trade | None = None
    urgent: bool = False
    confident: bool = False
    likeliest: tuple[str, ...]
    """The categories to offer where it is not confident, the best first."""
    asks: DangerKind | None = None
    """The danger that it may be: she is asked, and staff hear of it at once."""
    why: tuple[str, ...] = ()
    """The words that led to the category."""


def read(text: str, has_photo: bool = False, learned: Learned = NOTHING) -> Understanding:
    """Understand `text`, which came with a photo or without, by what was `learned` of staff too."""
    heard = hear(text)
    threat = alertness.weigh(heard)
    if threat and threat.sure:
        return _emergency(threat)
    words, seen = lexicon(), _matter(heard)
    found = _find(seen)
    scores = _scores(words, found, seen, has_photo, learned)
    ranked = [code for code, score in scores.most_common() if score > 0]
    best = ranked[0] if ranked else UNCLEAR
    way = _way(words, best, found)
    confident = _is_confident(words, best, found, scores)
    in_doubt = threat and not (threat.faint and (confident or way.route is not Route.NONE))
    return Understanding(
        kind=_kind(words, best, found, way) if ranked or not has_photo else Kind.REPORT,
        category=best,
        route=way.route,
        trade=way.trade,
        urgent=_is_urgent(words, best, found),
        confident=confident,
        asks=threat.kind if threat and in_doubt else None,
        likeliest=tuple(islice(dict.fromkeys([*ranked, *words.fallback]), OFFERED)),
        why=tuple(phrase for phrase in found.meant if best in words.scores[phrase]),
    )


def urges(text: str) -> bool:
    """Tell whether `text` asks why nobody has come yet, or when somebody will."""
    return not _find(hear(text).text).every.isdisjoint(lexicon().signs[Sign.URGE])


def for_another(text: str) -> bool:
    """Tell whether `text` speaks of somebody else, such as a mother or an old neighbour."""
    return not _find(hear(text).text).every.isdisjoint(lexicon().signs[Sign.FOR_ANOTHER])


def takes_two(text: str) -> bool:
    """Tell whether one alone cannot do it, such as to carry a wardrobe."""
    return not _find(hear(text).text).every.isdisjoint(lexicon().signs[Sign.HEAVY])


def follows(text: str) -> bool:
    """Tell whether `text` speaks of what comes of something else, or of what is feared."""
    return not _find(hear(text).text).every.isdisjoint(lexicon().signs[Sign.FOLLOWS])


def evidence(text: str, learned: Learned = NOTHING) -> Iterator[str]:
    """Tell line by line which words led where."""
    heard = hear(text)
    yield from (f"heard: {word.written} as {word.meant}" for word in heard.put_right)
    if threat := alertness.weigh(heard):
        degree = "sure" if threat.sure else "asks"
        yield f"danger: {threat.kind} ({degree}): {_listed(threat.words)}"
    yield from (f"no danger: {words}, {excuse}" for words, excuse in Reading(heard).taken_back())
    words, seen = lexicon(), _matter(heard)
    found = _find(seen)
    for report, alike in islice(learned.near(seen), SHOWN):
        yield f"learned: report {report.number} is {report.category}, like it by {alike:.2f}"
    scores = _scores(words, found, seen, has_photo=False, learned=learned)
    for code, score in scores.most_common(SHOWN):
        told = [f"{p} {words.scores[p][code]}" for p in found.meant if code in words.scores[p]]
        like = likeness().telling(seen, code)[:SHOWN]
        yield f"{code} {score}: {_listed(told)} | like: {_listed(like)}"
    for sign, phrases in words.signs.items():
        if said := found.every & phrases:
            yield f"{sign}: {_listed(sorted(said))}"


def _matter(heard: Heard) -> str:
    """Leave out what it is not, and how somebody begins ("那个你好我想问一下"), if more is said."""
    whole = seen = _BUT.sub("", heard.text[:LONGEST])
    openings = lexicon().openings
    while opening := next(filter(seen.startswith, openings), None):
        seen = seen.removeprefix(opening).lstrip(BETWEEN)
    return seen if len(seen) >= A_MATTER else whole


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)


class _Found(NamedTuple):
    """The phrases of a message, without repetition."""

    meant: tuple[str, ...]
    """Those that speak for a category, in the order of the text."""
    every: Set[str]
    """All of them, also those inside longer ones."""
    asks: bool
    """She wants to know something."""
    wants: bool
    """She wants somebody to come or to do it: "can anybody mend it?" is no question."""


def _find(seen: str) -> _Found:
    words = lexicon()
    hits = list(words.book.every_hit(seen))
    settling = outermost(seen, [hit for hit in hits if hit.phrase in words.settling])
    others = outermost(seen, [hit for hit in hits if hit.phrase in words.scores])
    meant = sorted({*settling, *others}, key=lambda hit: hit.spans)
    every = {hit.phrase for hit in hits}
    return _Found(
        tuple(dict.fromkeys(hit.phrase for hit in meant)),
        every,
        asks=bool(_ASKS.search(seen) or every & words.signs[Sign.QUESTION]),
        wants=bool(every & words.signs[Sign.WANTS]),
    )


def _emergency(threat: Danger) -> Understanding:
    return Understanding(
        kind=Kind.EMERGENCY,
        category=EMERGENCY,
        route=Route.EMERGENCY,
        urgent=True,
        confident=True,
        likeliest=(EMERGENCY, *lexicon().fallback[: OFFERED - 1]),
        why=threat.words,
    )


def _scores(
    words: Lexicon, found: _Found, seen: str, has_photo: bool, learned: Learned
) -> Counter[str]:
    scores: Counter[str] = Counter()
    for phrase in found.meant:
        scores.update(words.scores[phrase])
    _add_likeness(words, scores, seen)
    for code, like in learned.says(seen).items():
        scores[code] += round(words.weights.learned * like)
    seen_at = [place for place, phrases in words.places.items() if found.every & phrases]
    for code in scores:
        entry = words.entries[code]
        if len(seen_at) == 1 and entry.place:
            scores[code] += words.weights.place if entry.place in seen_at else -words.weights.place
        if has_photo and entry.talk:
            scores[code] -= words.weights.photo
    return scores


def _add_likeness(words: Lexicon, scores: Counter[str], seen: str) -> None:
    """Add what each category gets for being like its examples; danger has rules of its own."""
    weights, limits = words.weights, words.confidence
    if likeness().known_pairs(seen) < limits.pairs:
        return
    like = {code: like for code, like in likeness().scores(seen).items() if code != EMERGENCY}
    first, second = sorted(like.values(), reverse=True)[:2]
    if not scores and (first - second) * weights.per_unlike < limits.unlike:
        return
    for code, value in like.items():
        scores[code] += max(0, round(weights.likeness - weights.per_unlike * (first - value)))


class _Way(NamedTuple):
    route: Route
    trade: Trade | None


def _way(words: Lexicon, code: str, found: _Found) -> _Way:
    """Where a matter of `code` goes, and the trade it needs."""
    for reroute in words.reroutes:
        if reroute.category == code and not found.every.isdisjoint(reroute.words):
            return _Way(reroute.route, reroute.trade)
    category = categories()[code]
    return _Way(category.route, category.trade)


def _kind(words: Lexicon, code: str, found: _Found, way: _Way) -> Kind:
    usual = words.entries[code].kind
    if usual in (Kind.CHITCHAT, Kind.OTHER) and found.every & words.signs[Sign.THANKS]:
        return Kind.THANKS
    tells = bool(found.every & words.signs[Sign.TROUBLE])
    if code == UNCLEAR:
        return _kind_of_talk(words, found, tells)
    if way.route is Route.STAFF and words.entries[code].talk:
        return Kind.OTHER if usual is Kind.QUESTION else Kind.REPORT
    if usual is Kind.REPORT and (tells or found.wants or not words.entries[code].asked_about):
        return usual
    return Kind.QUESTION if usual in (Kind.REPORT, Kind.OTHER) and found.asks else usual


def _kind_of_talk(words: Lexicon, found: _Found, tells: bool) -> Kind:
    if found.asks:
        return Kind.CHITCHAT if found.every & words.signs[Sign.ABOUT_US] else Kind.QUESTION
    if found.every & words.signs[Sign.NOT_FOR_US]:
        return Kind.OTHER
    return Kind.REPORT if tells else Kind.CHITCHAT


def _is_urgent(words: Lexicon, code: str, found: _Found) -> bool:
    entry = words.entries[code]
    signs = (Sign.URGENT, Sign.FRAIL) if entry.vital else (Sign.URGENT,)
    told = any(found.every & words.signs[sign] for sign in signs)
    return entry.urgent or (told and not entry.talk)


def _is_confident(words: Lexicon, code: str, found: _Found, scores: Mapping[str, int]) -> bool:
    told = sum(words.scores[phrase].get(code, 0) for phrase in found.meant)
    first, second = sorted([0, 0, *scores.values()], reverse=True)[:2]
    return told >= words.confidence.enough and first - second >= words.confidence.lead
