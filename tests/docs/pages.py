"""Reads the documents: their headings, links, fenced blocks, and the commands in these."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^(#+) ", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_MAKE = re.compile(r"`(make [^`]+)`")
_ROW = re.compile(r"^\|", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: `kind` is the word behind its fence."""

    kind: str
    text: str

    @property
    def file(self) -> str:
        """The path that its first line names, as a comment."""
        first = self.text.partition("\n")[0]
        return first.removeprefix("# ") if first.startswith("# ") else ""


@dataclass(frozen=True, slots=True)
class Page:
    """One document, named by its path in the project."""

    name: str

    @property
    def path(self) -> Path:
        return ROOT / self.name

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def prose(self) -> str:
        """The text without its fenced blocks."""
        return _FENCE.sub("", self.text)

    @property
    def blocks(self) -> list[Block]:
        return [Block(*found) for found in _FENCE.findall(self.text)]

    @property
    def heading_levels(self) -> list[int]:
        return [len(marks) for marks in _HEADING.findall(self.prose)]

    @property
    def links(self) -> list[str]:
        return [link.partition("#")[0] for link in _LINK.findall(self.prose)]

    @property
    def table_rows(self) -> int:
        return len(_ROW.findall(self.prose))

    @property
    def make_mentions(self) -> list[str]:
        """What the prose says of `make`, between backticks."""
        return _MAKE.findall(self.prose)

    @property
    def commands(self) -> list[str]:
        """The shell commands, a line each, with continued lines joined."""
        shell = "".join(block.text for block in self.blocks if block.kind == "sh")
        return [line.strip() for line in shell.replace("\\\n", "").splitlines() if line.strip()]


README = Page("README.md")
README_ZH = Page("README.zh-CN.md")
CONTRIBUTING = Page("CONTRIBUTING.md")
CHANGELOG = Page("CHANGELOG.md")
OPERATING = Page("docs/operating.md")

PAGES = [
    Page(str(path.relative_to(ROOT)))
    for path in sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
]
