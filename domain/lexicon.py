"""The words of `lexicon.toml`, checked and made ready for `triage`."""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from functools import cache
from itertools import chain

from pydantic import BaseModel, ConfigDict, model_validator

from domain import packaged
from domain.phrasebook import Phrasebook
from domain.taxonomy import Route, Trade, categories
from domain.wording import expand

Phrases = tuple[str, ...]


class Kind(StrEnum):
    """What a message is, before what it is about."""

    REPORT = "report"
    QUESTION = "question"
    EMERGENCY = "emergency"
    VOLUNTEER_OFFER = "volunteer_offer"
    THANKS = "thanks"
    CHITCHAT = "chitchat"
    OTHER = "other"


class Place(StrEnum):
    """On which side of the flat's door a matter lies."""

    INSIDE = "inside"
    SHARED = "shared"


class Sign(StrEnum):
    """What a message tells beside its matter."""

    URGENT = "urgent"
    FRAIL = "frail"
    QUESTION = "question"
    TROUBLE = "trouble"
    THANKS = "thanks"
    URGE = "urge"
    FOR_ANOTHER = "for_another"
    FOLLOWS = "follows"
    HEAVY = "heavy"
    WANTS = "wants"
    ABOUT_US = "about_us"
    """Who or what the bot is."""
    NOT_FOR_US = "not_for_us"
    """Advertisements, abuse, what was sent to the wrong place."""


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Weights(_Table):
    """What each finding adds to a category's score."""

    decides: int
    sure: int
    likely: int
    hint: int
    place: int
    photo: int
    likeness: int
    """What a category gets at most for being like what was said in its examples."""
    per_unlike: int
    """How much less it gets for each unit by which another one is more like it."""
    learned: int
    """What a category gets for the same words as in a report that staff put right to it."""


class Confidence(_Table):
    """When the leading category is sure: by what its words weigh, and its lead over the next."""

    enough: int
    lead: int
    unlike: int
    """Without a word of the lexicon likeness alone must lead by so much to count at all."""
    pairs: int
    """In fewer pairs of characters that are known from examples, likeness does not count."""


class Entry(_Table):
    """The words of one category, and what is usual for it."""

    decides: Phrases = ()
    """What settles it, whatever else is named: a thing with what is wrong with it."""
    sure: Phrases = ()
    likely: Phrases = ()
    hint: Phrases = ()
    kind: Kind = Kind.REPORT
    place: Place | None = None
    urgent: bool = False
    vital: bool = False
    """True: who is old, ill or very young cannot wait for it."""
    talk: bool = False
    """True: there is nothing to mend, and so nothing to photograph."""
    asked_about: bool = False
    """True: many only want to know how it is done; elsewhere who asks wants it mended."""


class Reroute(_Table):
    """Words by which a category goes another way than by default."""

    category: str
    route: Route
    trade: Trade | None = None
    words: Phrases


class _Fallback(_Table):
    likeliest: Phrases


class LexiconFile(_Table):
    """The whole file, as staff edit it; refused if it names what the taxonomy does not know."""

    weights: Weights
    confidence: Confidence
    sets: dict[str, Phrases]
    denied: Phrases
    openings: Phrases
    """How people begin; left out before anything is read of the matter."""
    places: dict[Place, Phrases]
    signs: dict[Sign, Phrases]
    fallback: _Fallback
    category: dict[str, Entry]
    reroute: tuple[Reroute, ...]

    @model_validator(mode="after")
    def _knows_the_taxonomy(self) -> LexiconFile:
        named = chain(
            self.category, self.fallback.likeliest, (row.category for row in self.reroute)
        )
        if unknown := set(named) - set(categories()):
            raise ValueError(f"not in the taxonomy: {', '.join(sorted(unknown))}")
        return self


class Lexicon:
    """Every phrase with what it means, and one book to look for all of them at once."""

    def __init__(self, file: LexiconFile) -> None:
        self.weights = file.weights
        self.confidence = file.confidence
        self.entries = file.category
        self.fallback = file.fallback.likeliest
        self.reroutes = file.reroute
        self.openings = tuple(sorted(file.openings, key=len, reverse=True))
        self.signs = {sign: frozenset(words) for sign, words in file.signs.items()}
        self.places = {place: frozenset(words) for place, words in file.places.items()}
        self.heard = [
            w
            for entry in file.category.values()
            for w in (*entry.decides, *entry.sure, *entry.likely)
        ]
        self.scores: dict[str, dict[str, int]] = defaultdict(dict)
        self.scores.update((word, {}) for word in file.denied)
        for code, entry in file.category.items():
            for phrases, weight in self._weighed(entry):
                for phrase in expand(phrases, file.sets):
                    self.scores[phrase][code] = weight
        self.settling = {
            phrase
            for phrase, scores in self.scores.items()
            if not scores or max(scores.values()) == self.weights.decides
        }
        others = chain(self.places.values(), self.signs.values(), (r.words for r in self.reroutes))
        self._phrases = list(chain(self.scores, *others))
        self.book = Phrasebook(self._phrases)

    def _weighed(self, entry: Entry) -> list[tuple[Phrases, int]]:
        weights = self.weights
        return [
            (entry.hint, weights.hint),
            (entry.likely, weights.likely),
            (entry.sure, weights.sure),
            (entry.decides, weights.decides),
        ]


@cache
def lexicon() -> Lexicon:
    """Read the package's own lexicon."""
    return Lexicon(LexiconFile.model_validate(packaged.table("lexicon.toml")))
