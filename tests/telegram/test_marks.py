"""Formatting comes back as it was typed: it is never markup, whatever the text holds."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import MessageEntity

from bot.channels.telegram.marks import entities_of, marks_of
from bot.channels.telegram.reading import Me, read
from dialogue.lengths import units
from dialogue.messages import Said
from dialogue.words import Mark, TextPart

ME = Me(42, "XiaoyuanBot")
WANG = {"id": 7, "is_bot": False, "first_name": "王"}


def part(text: str, *entities: dict[str, Any]) -> TextPart:
    message = {"message_id": 1, "date": 0, "from": WANG, "chat": {"id": 7, "type": "private"}}
    update = {"update_id": 1, "message": message | {"text": text, "entities": entities}}
    said = read(json.dumps(update), ME)
    assert isinstance(said, Said)
    assert isinstance(said.part, TextPart)
    return said.part


def test_bold_and_a_link_behind_an_emoji_are_counted_in_characters() -> None:
    text = "🔥停水 看这里"
    bold = {"type": "bold", "offset": 2, "length": 2}
    link = {"type": "text_link", "offset": 5, "length": 3, "url": "https://example.org"}
    assert part(text, bold, link).marks == (
        Mark(kind="bold", start=1, length=2),
        Mark(kind="link", start=4, length=3, url="https://example.org"),
    )


def test_what_nobody_sees_shifts_nothing() -> None:
    text = "停\u200b水\u200b了"
    assert part(text, {"type": "italic", "offset": 2, "length": 3}).marks == (
        Mark(kind="italic", start=1, length=2),
    )


@pytest.mark.parametrize(
    "entity",
    [
        {"type": "mention", "offset": 0, "length": 2},
        {"type": "custom_emoji", "offset": 0, "length": 2, "custom_emoji_id": "1"},
        {"type": "not_invented_yet", "offset": 0, "length": 2},
        {"type": "bold", "offset": 50, "length": 2},
        {"type": "text_link", "offset": 0, "length": 2, "url": "javascript:alert(1)"},
        {"type": "text_link", "offset": 0, "length": 2, "url": "tg://resolve?domain=x"},
    ],
)
def test_what_is_not_kept(entity: dict[str, Any]) -> None:
    assert part("停水", entity).marks == ()


KINDS = ["bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "quote"]


@given(st.text(alphabet="停水🔥a<*_ ", min_size=1, max_size=30), st.data())
def test_it_comes_back_as_it_went(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    length = data.draw(st.integers(1, len(text) - start))
    mark = Mark.model_validate(
        {"kind": data.draw(st.sampled_from(KINDS)), "start": start, "length": length}
    )
    (entity,) = entities_of(text, [mark])
    assert entity.offset + entity.length <= units(text)
    assert marks_of([entity], text) == (mark,)


def test_a_forged_range_does_no_harm() -> None:
    forged = MessageEntity(type="bold", offset=-3, length=900)
    assert all(mark.start >= 0 for mark in marks_of([forged], "停水"))
