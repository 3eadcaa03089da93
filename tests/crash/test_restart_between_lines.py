"""The bot may be restarted between any two lines of any script: nobody notices."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.crash.fresh import fresh_town
from tests.crash.scripts import STORIES, cast

LANGUAGES = ("zh-CN", "en")

Sights = dict[str, Any]
"""What each person has on her screen."""

undisturbed: dict[tuple[str, str], Sights] = {}
"""The sights of each story and language without any restart: played once."""


async def play(
    empty_database: Path, story: str, language: str, restarts: Collection[int]
) -> Sights:
    """Play a story, with a restart before some of its lines."""
    async with fresh_town(empty_database) as town:
        chats = await cast(town, language)
        for place, line in enumerate(STORIES[story]):
            if place in restarts:
                await town.restart_bot()
            await line.act(chats[line.who], language)
        channel = town.channel
        return {
            name: (chat.seen, channel.toasts.get(chat.address), channel.menus.get(chat.address))
            for name, chat in chats.items()
        }


async def same(empty_database: Path, story: str, language: str, restarts: Collection[int]) -> bool:
    """Whether everybody sees the same as without any restart."""
    if (story, language) not in undisturbed:
        undisturbed[story, language] = await play(empty_database, story, language, ())
    return await play(empty_database, story, language, restarts) == undisturbed[story, language]


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES)
async def test_a_restart_before_every_line(empty_database: Path, story: str) -> None:
    language = LANGUAGES[list(STORIES).index(story) % len(LANGUAGES)]
    assert await same(empty_database, story, language, range(len(STORIES[story])))


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@given(restarts=st.frozensets(st.sampled_from(range(len(STORIES["lamp"])))))
@settings(max_examples=8, derandomize=True)
async def test_restarts_before_some_lines(
    empty_database: Path, language: str, restarts: frozenset[int]
) -> None:
    assert await same(empty_database, "lamp", language, restarts)
