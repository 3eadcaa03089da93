"""HTML marks become entities whose offsets count UTF-16 units; faults are told in bytes."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.api.errors import ApiError
from simulator.api.html import TYPES, parse
from simulator.contents import Entity
from simulator.entities import found, trimmed
from simulator.utf16 import cut, width

WORDS = st.text(st.sampled_from('灯亮了 ab\n<>&"é🏮𠮷'), max_size=5)
SIMPLE = sorted({"b", "em", "u", "del", "tg-spoiler", "blockquote"})


@dataclass(frozen=True)
class Marked:
    tag: str
    inside: tuple[str | Marked, ...]


PIECES = st.recursive(
    WORDS,
    lambda inner: st.builds(
        Marked, st.sampled_from(SIMPLE), st.lists(inner, max_size=3).map(tuple)
    ),
    max_leaves=8,
)


def source_of(piece: str | Marked) -> str:
    if isinstance(piece, str):
        return escape(piece, quote=False)
    return f"<{piece.tag}>{''.join(map(source_of, piece.inside))}</{piece.tag}>"


def words_of(piece: str | Marked) -> str:
    return piece if isinstance(piece, str) else "".join(map(words_of, piece.inside))


def marks_of(piece: str | Marked, start: int = 0) -> set[tuple[str, int, int]]:
    if isinstance(piece, str):
        return set()
    marks, at = set(), start
    for inner in piece.inside:
        marks |= marks_of(inner, at)
        at += width(words_of(inner))
    return marks | ({(TYPES[piece.tag], start, at - start)} if at > start else set())


@given(st.lists(PIECES, max_size=4).map(lambda pieces: Marked("b", tuple(pieces))))
def test_every_mark_stands_where_its_words_stand(piece: Marked) -> None:
    text, entities = parse(source_of(piece))
    assert text == words_of(piece)
    assert {(e.type, e.offset, e.length) for e in entities} == marks_of(piece)


@given(WORDS, WORDS)
def test_trimming_moves_marks_along_with_their_words(before: str, words: str) -> None:
    text, (mark, *_) = f"{before}x{words}", (Entity(type="bold", offset=width(before), length=1),)
    trim, kept = trimmed(f" \n{text} ", [mark.model_copy(update={"offset": mark.offset + 2})])
    assert trim == text.strip()
    assert [cut(trim, entity.offset, entity.length) for entity in kept] == ["x"]


@given(WORDS, st.sampled_from(["/report", "@xiaoyuan_bot", "https://example.org/a?b=1"]))
def test_what_is_found_is_what_stands_there(before: str, thing: str) -> None:
    text = f"{before} {thing}"
    assert [cut(text, e.offset, e.length) for e in found(text)] == [thing]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("/start@xiaoyuan_bot 好", [("bot_command", "/start@xiaoyuan_bot")]),
        ("a/b 和 http://", []),
        ("写信给 a@b_cde", []),
        ("看 https://example.org/页。谢谢", [("url", "https://example.org/页")]),
        ("请用 /help。", [("bot_command", "/help")]),
        ("请用/help 和@xiaoyuan", []),
        ("看https://example.org/ 吧", [("url", "https://example.org/")]),
    ],
)
def test_commands_mentions_and_addresses(text: str, things: list[tuple[str, str]]) -> None:
    assert [(e.type, cut(text, e.offset, e.length)) for e in found(text)] == things


@pytest.mark.parametrize(
    ("source", "kind", "url", "language"),
    [
        (
            '<a href="https://example.org/?a=1&amp;b=2">灯</a>',
            "text_link",
            "https://example.org/?a=1&b=2",
            None,
        ),
        ("<a>example.org</a>", "text_link", "http://example.org/", None),
        ('<pre><code class="language-python">x</code></pre>', "pre", None, "python"),
        ('<code class="language-python">x</code>', "code", None, None),
        ('<span class="tg-spoiler">x</span>', "spoiler", None, None),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote", None, None),
        ("<B>x</b>", "bold", None, None),
        ("<b>x</>", "bold", None, None),
    ],
)
def test_marks_with_something_to_tell(
    source: str, kind: str, url: str | None, language: str | None
) -> None:
    _, (entity,) = parse(source)
    assert (entity.type, entity.url, entity.language) == (kind, url, language)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("&lt;b&gt; &amp;amp; &quot;", '<b> &amp; "'),
        ("&#x1F3EE;&#28783", "🏮灯"),
        ("&nbsp;&#0;&ltx", "&nbsp;&#0;&ltx"),
        ("<a>灯</a><b></b>", "灯"),
    ],
)
def test_character_references(source: str, text: str) -> None:
    assert parse(source) == (text, ())


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("灯<b", "Unclosed start tag at byte offset 3"),
        ("灯<br>", 'Unsupported start tag "br" at byte offset 3'),
        ("1 < 2 > 0", 'Unsupported start tag "" at byte offset 2'),
        ("灯<i =x>", 'Empty attribute name in the tag "i" at byte offset 3'),
        (
            "<i x>",
            'Expected equal sign in declaration of an attribute of the tag "i" at byte offset 0',
        ),
        ("<i x = ", 'Unclosed start tag "i" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("灯<i x = 1-.,", "Unexpected end of name token at byte offset 10"),
        ("<i x='1", "Unclosed start tag at byte offset 0"),
        ('<a href="x"', "Unclosed start tag at byte offset 0"),
        ("灯</b>", "Unexpected end tag at byte offset 3"),
        ("<b>灯</b", "Unclosed end tag at byte offset 6"),
        ("<b>灯</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("<i><b>灯</b>", 'Can\'t find end tag corresponding to start tag "i"'),
        ("<span>灯</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_faults_are_told_in_telegrams_words(source: str, fault: str) -> None:
    with pytest.raises(ApiError) as refusal:
        parse(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {fault}"
