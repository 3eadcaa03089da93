"""The pages for residents, volunteers and staff name only buttons and commands that there are."""

from __future__ import annotations

import re

import pytest

from handlers.commands import COMMANDS
from tests.docs.pages import PAGES, ROOT, Page

WHO = ("residents", "volunteers", "staff")
GUIDES = {page.name: page for page in PAGES if page.path.name.split(".")[0] in WHO}
IN_CHINESE = [page for name, page in GUIDES.items() if name.endswith(".zh-CN.md")]
SENTENCE = re.compile(r"^[\w-]+ = (.+?)(?: \{ \$\w+ \})?$", re.MULTILINE)
LABELS = {
    label
    for file in (ROOT / "handlers/locales/zh-CN").glob("*.ftl")
    for label in SENTENCE.findall(file.read_text("utf-8"))
}


@pytest.mark.parametrize("page", GUIDES.values(), ids=GUIDES)
def test_a_command_it_names_is_there(page: Page) -> None:
    named = re.findall(r"`/(\w+)`", page.text)
    assert [name for name in named if name not in COMMANDS] == []


@pytest.mark.parametrize("page", IN_CHINESE, ids=lambda page: page.name)
def test_a_button_it_names_is_there(page: Page) -> None:
    named = re.findall(r"「(.+?)」", page.text)
    assert named
    assert [label for label in named if label not in LABELS] == []


@pytest.mark.parametrize("page", IN_CHINESE, ids=lambda page: page.name)
def test_it_has_an_english_twin_of_the_same_shape(page: Page) -> None:
    english = GUIDES[page.name.replace(".zh-CN", "")]
    assert english.heading_levels == page.heading_levels
    assert (english.links[0], page.links[0]) == (page.path.name, english.path.name)
