"""Loads all that the program needs, words and sentences too, into the process that is forked.

This is the one module at whose import something happens: that is all it is there for.
"""

import bot.demo.playing
import bot.inviting
import bot.running  # noqa: F401
from dialogue.words import t
from domain import triage
from handlers.texts import LANGUAGES, render

triage.read("")
for language in LANGUAGES:
    render(t("sorry"), language)
