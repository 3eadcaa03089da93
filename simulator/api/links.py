"""Addresses of web pages, as Telegram checks and completes them."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.ASCII | re.IGNORECASE)
WEB = ("http", "https")
OURS = ("tg", "ton")


def checked_link(link: str) -> str | None:
    """The address as Telegram writes it, or None if it is none."""
    link = link.strip()
    if not link or " " in link:
        return None
    if not SCHEME.match(link):
        link = f"http://{link}"
    try:
        parts = urlsplit(link)
    except ValueError:
        return None
    if parts.scheme.lower() in OURS:
        return link
    host = parts.hostname or ""
    if parts.scheme.lower() not in WEB or "." not in host:
        return None
    return link if parts.path or parts.query or parts.fragment else f"{link}/"
