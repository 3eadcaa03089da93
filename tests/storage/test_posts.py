"""A name is masked in what was announced, and its formatting stays where it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from domain.masking import MASK
from storage.posts import without_word

WORD = "王桂兰"

said = st.lists(st.sampled_from([WORD, "谢", "谢谢", "王桂", "，"]), max_size=8)


@given(said, said, said)
def test_what_was_bold_is_bold(before: list[str], bold: list[str], after: list[str]) -> None:
    first, middle, last = map("".join, (before, bold, after))
    text = first + middle + last
    if text.replace(WORD, MASK) != "".join(p.replace(WORD, MASK) for p in (first, middle, last)):
        return  # a name that the bold part begins or ends in the middle of
    mark = {"kind": "bold", "start": len(first), "length": len(middle), "url": ""}
    masked = without_word({"text": text, "marks": [mark]}, WORD)
    (moved,) = masked["marks"]
    shown = masked["text"][moved["start"] : moved["start"] + moved["length"]]
    assert shown == middle.replace(WORD, MASK)
    assert WORD not in masked["text"]


@given(said, st.integers(0, 24), st.integers(0, 24))
def test_no_formatting_leaves_the_text(words: list[str], start: int, length: int) -> None:
    text = "".join(words)
    start = min(start, len(text))
    mark = {"start": start, "length": min(length, len(text) - start), "url": ""}
    masked = without_word({"text": text, "marks": [mark]}, WORD)
    (moved,) = masked["marks"]
    assert moved["length"] >= 0
    assert 0 <= moved["start"] <= moved["start"] + moved["length"] <= len(masked["text"])
