"""Every sentence by its key: the files in `locales/`, one folder a language."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from dialogue.words import Text

LANGUAGES = ("zh-CN", "en")


class UnknownSentence(LookupError):
    """A key, or a gap of its sentence, that the locales do not have."""


def render(text: Text, language: str) -> str:
    """Give a sentence in a language; raises UnknownSentence when it does not fit its locale."""
    if text.key == "verbatim":
        return str(text.args["text"])
    args = {name: _plain(value, language) for name, value in text.args.items()}
    bundle = _bundle(language)
    pattern = bundle.get_message(text.key).value if bundle.has_message(text.key) else None
    if pattern is None:
        raise UnknownSentence(f"{language} has no {text.key}")
    message, errors = bundle.format_pattern(pattern, args)
    if errors:
        raise UnknownSentence(f"{language} {text.key}: {errors}")
    return str(message)


def _plain(value: str | int | Text, language: str) -> str | int:
    return render(value, language) if isinstance(value, Text) else value


@cache
def _bundle(language: str) -> FluentBundle:
    # Isolation marks would be copied along with a door code or a phone number.
    bundle = FluentBundle([language], use_isolating=False)
    folder = files("handlers") / "locales" / language
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle
