"""One tag of Telegram's HTML at a time. Offsets in errors count UTF-8 bytes, as Telegram's do."""

from __future__ import annotations

import re
from typing import NamedTuple

from simulator.api.errors import ApiError, bad_request
from simulator.api.references import decoded

NAMES = frozenset(
    {"a", "b", "blockquote", "code", "del", "em", "i", "ins", "pre", "s", "span", "strike"}
    | {"strong", "tg-spoiler", "u"}
)
TELLING = {("a", "href"), ("code", "class"), ("span", "class"), ("blockquote", "expandable")}
"""The attributes that mean something."""

START = re.compile(r"<([^\s>]*)(?=[\s>])\s*")
END = re.compile(r"</([^\s>]*)\s*")
ATTRIBUTE = re.compile(
    r"""([^\s=>]++)\s*+=\s*+(?:"([^"]*)"(?!$)|'([^']*)'(?!$)|([A-Za-z0-9.-]*+)(?=[\s>]))\s*"""
    r"|(expandable)(?=[\s>])\s*"
)
BEFORE_VALUE = re.compile(r"[^\s=>]++\s*+=\s*+")
FAULTS = {
    r"(?:=|$)": 'Empty attribute name in the tag "{tag}" at byte offset {begin}',
    r"[^\s=>]++\s*+(?:=\s*+)?$": 'Unclosed start tag "{tag}" at byte offset {begin}',
    r"[^\s=>]++\s*+[^\s=]": "Expected equal sign in declaration of an attribute of the tag"
    ' "{tag}" at byte offset {begin}',
    r"[^\s=>]++\s*+=\s*+(?:[\"']|[A-Za-z0-9.-]*$)": "Unclosed start tag at byte offset {begin}",
    r"": "Unexpected end of name token at byte offset {token}",
}
"""What can be wrong with an attribute, and how Telegram says it; the first that fits."""


class StartTag(NamedTuple):
    """A tag that begins a stretch; `argument` is the value of its telling attribute."""

    name: str
    argument: str
    end: int


class EndTag(NamedTuple):
    """A tag that ends a stretch; the name may be left out."""

    name: str
    end: int


def unreadable(text: str) -> ApiError:
    """The refusal of a text whose marks cannot be read."""
    return bad_request(f"can't parse entities: {text}")


def byte_offset(source: str, at: int) -> int:
    """How many bytes stand before this place."""
    return len(source[:at].encode())


def start_tag(source: str, at: int) -> StartTag:
    """The start tag at this place."""
    begin = byte_offset(source, at)
    opening = START.match(source, at)
    if opening is None:
        raise unreadable(f"Unclosed start tag at byte offset {begin}")
    name = opening[1].lower()
    if name not in NAMES:
        raise unreadable(f'Unsupported start tag "{name}" at byte offset {begin}')
    argument, end = _attributes(source, opening.end(), name, begin)
    if name == "span" and argument != "tg-spoiler":
        raise unreadable(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
    return StartTag(name, argument, end)


def end_tag(source: str, at: int) -> EndTag:
    """The end tag at this place."""
    closing = END.match(source, at)
    if closing is None or not source.startswith(">", closing.end()):
        raise unreadable(f"Unclosed end tag at byte offset {byte_offset(source, at)}")
    return EndTag(closing[1], closing.end() + 1)


def _attributes(source: str, at: int, tag: str, begin: int) -> tuple[str, int]:
    argument = ""
    while not source.startswith(">", at):
        attribute = ATTRIBUTE.match(source, at)
        if attribute is None or (attribute[5] and tag != "blockquote"):
            raise unreadable(_fault(source, at, tag, begin))
        name, double, single, token, flag = attribute.groups()
        if (tag, name or flag) in TELLING:
            argument = decoded(double or single or "") or (token or flag or "").lower()
        at = attribute.end()
    return argument, at + 1


def _fault(source: str, at: int, tag: str, begin: int) -> str:
    before = BEFORE_VALUE.match(source, at)
    token = byte_offset(source, before.end() if before else at)
    fits = (text for pattern, text in FAULTS.items() if re.compile(pattern).match(source, at))
    return next(fits).format(tag=tag, begin=begin, token=token)
