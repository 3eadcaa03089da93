"""Staff look at a heap of the desk by compound and category."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, t
from handlers import looks, same_matter, wording
from handlers.actions import desk

ALL = "all"
PAGE = 11
"""How many choices stand on one page besides "all"."""


async def filter_desk(talk: Talk, view: int) -> None:
    """Choose a compound or all, then a category or all."""
    everything = Choice(ALL, t("desk-all"))
    places = [option.as_choice() for option in await talk.look("compounds", looks.compounds)]
    compound = await talk.choice("compound", t("filter-compound"), [everything, *places[:PAGE]])
    compound = "" if compound == ALL else compound
    kinds = await talk.look("kinds", same_matter.kinds_on_heap, view, compound)
    choices = [everything, *(Choice(code, wording.category(code)) for code in kinds[:PAGE])]
    category = await talk.choice("category", t("filter-category"), choices)
    category = "" if category == ALL else category
    await talk.step("show", desk.show_heap, view, compound, category)
