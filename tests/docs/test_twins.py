"""The README in English and in Chinese: the same shape, the same commands, the same links."""

from __future__ import annotations

from tests.docs.pages import README, README_ZH


def test_the_same_headings_in_the_same_order() -> None:
    assert README_ZH.heading_levels == README.heading_levels


def test_the_same_blocks_to_the_letter() -> None:
    assert README_ZH.blocks == README.blocks


def test_the_same_links_in_the_same_order() -> None:
    assert README.links[0] == README_ZH.name
    assert README_ZH.links[0] == README.name
    assert README_ZH.links[1:] == README.links[1:]


def test_tables_of_the_same_length() -> None:
    assert README_ZH.table_rows == README.table_rows


def test_neither_is_left_behind() -> None:
    """A Chinese text has about a third to two thirds of the letters of its English twin."""
    assert 0.3 < len(README_ZH.prose) / len(README.prose) < 0.7
