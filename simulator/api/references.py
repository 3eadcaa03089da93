"""Character references of HTML: the few by name that Telegram knows, and all by number."""

from __future__ import annotations

import re

REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot)(?![a-z]));?")
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
BEYOND_UNICODE = 0x10FFFF


def decoded(source: str) -> str:
    """A text with its character references replaced; what is none stays as it is."""
    return REFERENCE.sub(_character, source)


def _character(reference: re.Match[str]) -> str:
    hexadecimal, decimal, name = reference.groups()
    if name:
        return NAMED[name]
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(code) if 0 < code < BEYOND_UNICODE else reference[0]
