"""Long texts are cut where a reader would pause, and lose nothing but blanks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.splitting import split
from dialogue.lengths import units

LETTERS = st.sampled_from("灯不亮了。 \n😀a")


def test_a_short_text_stays_whole() -> None:
    assert split("灯不亮了") == ["灯不亮了"]


def test_paragraphs_come_before_lines_before_sentences() -> None:
    assert split("aaaaa\n\nbb\nbbbb", limit=10) == ["aaaaa", "bb\nbbbb"]
    assert split("aaaaaa\nbb。bbbb", limit=10) == ["aaaaaa", "bb。bbbb"]
    assert split("灯不亮了好几天了。请来看看", limit=10) == ["灯不亮了好几天了。", "请来看看"]
    assert split("aaaaaaa bbbbbbb", limit=10) == ["aaaaaaa", "bbbbbbb"]


def test_a_pause_too_early_would_leave_a_scrap() -> None:
    assert split("a\n\nbbbbbbbbbbbb", limit=10) == ["a\n\nbbbbbbb", "bbbbb"]


def test_emoji_count_double_and_are_never_halved() -> None:
    assert units("😀") == 2
    assert split("😀" * 5, limit=5) == ["😀😀", "😀😀", "😀"]


@given(st.text(LETTERS, max_size=200), st.integers(min_value=2, max_value=30))
def test_pieces_fit_and_nothing_is_lost(text: str, limit: int) -> None:
    pieces = split(text, limit)
    assert all(units(piece) <= limit for piece in pieces)
    assert all(piece.strip() for piece in pieces) or pieces == [""]
    assert "".join("".join(pieces).split()) == "".join(text.split())
