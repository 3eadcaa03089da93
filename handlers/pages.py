"""A page to read on a phone or to print: one HTML file that needs nothing besides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from dialogue.words import Text
from handlers.texts import render

_STYLE = (
    "body{font:20px/1.6 sans-serif;max-width:40em;margin:1em auto;padding:0 1em}"
    "h1{font-size:1.4em}h2{font-size:1.2em;border-bottom:1px solid #999}"
    "li{white-space:pre-line;margin:.4em 0;overflow-wrap:anywhere}"
)
"""Large type; what was said keeps its lines."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and what stands below it: items of one line or several."""

    title: Text
    items: Sequence[Text | Sequence[Text]]


def page(title: Text, sections: Sequence[Section], language: str) -> bytes:
    """Write a page in a language; whatever anybody typed is shown as it was typed."""
    heading = _said(title, language)
    body = "\n".join(_section(section, language) for section in sections)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{heading}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<h1>{heading}</h1>\n{body}\n</body>\n</html>\n"
    ).encode()


def _section(section: Section, language: str) -> str:
    items = "\n".join(f"<li>{_item(item, language)}</li>" for item in section.items)
    return f"<h2>{_said(section.title, language)}</h2>\n<ul>\n{items}\n</ul>"


def _item(item: Text | Sequence[Text], language: str) -> str:
    lines = [item] if isinstance(item, Text) else item
    return "\n".join(_said(line, language) for line in lines)


def _said(text: Text, language: str) -> str:
    return escape(render(text, language))
