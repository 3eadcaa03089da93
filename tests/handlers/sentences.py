"""Rules that hold between the sentences of the locales and the code that says them.

A fault is a line of text that tells where to look; a rule without faults gives an empty list.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

SAYERS = ("t", "Text")
"""What the code calls to name a sentence."""

Files = Mapping[str, str]
Families = Mapping[str, Set[str]]
"""Keys that the code puts together, ``*`` for what it fills in, and all that may stand there."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of one language, or a term; a term's key begins with a hyphen."""

    file: str
    gaps: frozenset[str]
    mentions: frozenset[str]
    """Other sentences that stand in this one."""


@dataclass(frozen=True, slots=True)
class Locale:
    """One language."""

    sentences: dict[str, Sentence] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def gaps(self, key: str) -> frozenset[str]:
        """Give what must be filled in, in the sentence itself and in those it mentions."""
        sentence = self.sentences[key]
        return sentence.gaps.union(*(self.gaps(other) for other in sentence.mentions))


@dataclass(frozen=True, slots=True)
class Use:
    """A place in the code that says one of these sentences, with these gaps filled in."""

    where: str
    keys: frozenset[str]
    given: frozenset[str]


# ---- the locales


def read(files: Files) -> Locale:
    """Read a language from its files, by name; what cannot be used is among its faults."""
    locale = Locale()
    for file, text in files.items():
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, ftl.Junk):
                locale.faults.append(f"{file}: no sentence: {(entry.content or '').strip()}")
            elif isinstance(entry, ftl.Message | ftl.Term):
                _take(locale, file, entry)
    mentioned = {key for sentence in locale.sentences.values() for key in sentence.mentions}
    terms = {key for key in locale.sentences if key.startswith("-")}
    locale.faults.extend(f"{key}: a term nobody uses" for key in sorted(terms - mentioned))
    return locale


def _take(locale: Locale, file: str, entry: ftl.Message | ftl.Term) -> None:
    key = entry.id.name if isinstance(entry, ftl.Message) else f"-{entry.id.name}"
    if key in locale.sentences:
        locale.faults.append(f"{file}: {key} stands in {locale.sentences[key].file} already")
    if entry.value is None or entry.attributes:
        locale.faults.append(f"{file}: {key} is no plain sentence")
    nodes = list(_nodes(entry))
    gaps = frozenset(n.id.name for n in nodes if isinstance(n, ftl.VariableReference))
    messages = frozenset(n.id.name for n in nodes if isinstance(n, ftl.MessageReference))
    terms = frozenset(f"-{n.id.name}" for n in nodes if isinstance(n, ftl.TermReference))
    locale.sentences[key] = Sentence(file, gaps, messages | terms)


def _nodes(node: ftl.BaseNode) -> Iterator[ftl.BaseNode]:
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ftl.BaseNode):
                yield from _nodes(child)


def differences(one: Locale, other: Locale) -> list[str]:
    """Both languages say the same: the same keys, in files of the same name, the same gaps."""
    faults = [f"{key}: in one language only" for key in one.sentences.keys() ^ other.sentences]
    for key in one.sentences.keys() & other.sentences:
        if one.sentences[key].file != other.sentences[key].file:
            faults.append(f"{key}: in files of different names")
        if one.gaps(key) != other.gaps(key):
            faults.append(f"{key}: gaps {sorted(one.gaps(key))} and {sorted(other.gaps(key))}")
    return sorted(faults)


# ---- the code


def uses(sources: Files, families: Families) -> list[Use]:
    """Find each place where the code says a sentence whose key can be read off there."""
    return [
        Use(f"{file}:{call.lineno}", keys, given)
        for file, source in sources.items()
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call) and _is_sayer(call.func) and call.args
        if (keys := _keys(call.args[0], families)) and (given := _given(call)) is not None
    ]


def constants(sources: Files) -> set[str]:
    """Give every string of the code: keys in tables, and on the way to their sentence."""
    nodes = (node for source in sources.values() for node in ast.walk(ast.parse(source)))
    return {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}


def missing(locale: Locale, said: list[Use], others: Set[str]) -> list[str]:
    """What the code says is there: at once, put together, or from a table."""
    places = {key: use.where for use in said for key in use.keys}
    places |= {key: "a family, or a table" for key in others if key not in places}
    return sorted(f"{places[k]}: no sentence {k}" for k in places if k not in locale.sentences)


def unused(locale: Locale, said: Set[str]) -> list[str]:
    """What is there is said, or stands in another sentence."""
    mentioned = {key for sentence in locale.sentences.values() for key in sentence.mentions}
    return sorted(f"{key}: never said" for key in locale.sentences.keys() - said - mentioned)


def misfits(locale: Locale, said: list[Use]) -> list[str]:
    """All gaps are filled in, and nothing is given that no sentence has a gap for."""
    faults = []
    for use in said:
        known = [key for key in sorted(use.keys) if key in locale.sentences]
        lacking = {key: locale.gaps(key) - use.given for key in known}
        faults += [
            f"{use.where}: {key} lacks {sorted(gaps)}" for key, gaps in lacking.items() if gaps
        ]
        vain = use.given.difference(*(locale.gaps(key) for key in known))
        if known and vain:
            faults.append(f"{use.where}: {known[0]} has no gap {sorted(vain)}")
    return faults


def members(families: Families) -> set[str]:
    """Give every key of the families."""
    return {family.replace("*", name) for family, names in families.items() for name in names}


def _is_sayer(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id in SAYERS


def _keys(key: ast.expr, families: Families) -> frozenset[str]:
    match key:
        case ast.Constant(value="verbatim"):
            return frozenset()
        case ast.Constant(value=str(name)):
            return frozenset({name})
        case ast.IfExp(body=yes, orelse=no):
            return _keys(yes, families) | _keys(no, families)
        case ast.JoinedStr(values=pieces):
            fixed = (isinstance(piece, ast.Constant) and piece.value for piece in pieces)
            family = "".join(str(words or "*") for words in fixed)
            return frozenset(members({family: families.get(family, {"*"})}))
        case _:
            return frozenset()


def _given(call: ast.Call) -> frozenset[str] | None:
    """Give the names of what is filled in; None where it cannot be read off the call."""
    match call:
        case ast.Call(args=[_, ast.Dict(keys=names)]):
            return frozenset(ast.literal_eval(name) for name in names if name)
        case ast.Call(args=[_]):
            return frozenset(keyword.arg or "**" for keyword in call.keywords)
        case _:
            return None
