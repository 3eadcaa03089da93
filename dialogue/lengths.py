"""How long messages may be: what every channel takes whole."""

from __future__ import annotations

TEXT_UNITS, CAPTION_UNITS = 4096, 1024
"""Of a message, and of the words below a file."""


def units(text: str) -> int:
    """Count as channels count, in UTF-16 units: most emoji are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
