"""The question for a file: it is answered when the file has been fetched, not before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from dialogue.journal import JSON
from dialogue.matching import Render
from dialogue.questions import Accepted, Declined, Heard, Input, Question, Taken
from dialogue.words import Choice, DocumentPart, Text


@dataclass(frozen=True, slots=True)
class File(Question):
    """Asks for a file; the answer is the number under which its content is kept."""

    kind: ClassVar[str] = "file"

    def choices_for(self, draft: JSON) -> tuple[Choice, ...]:
        return ()

    def take(self, said: Input, draft: JSON, render: Render) -> Taken:
        if isinstance(said, Heard) and isinstance(said.piece.part, DocumentPart):
            kept = said.piece.part.kept
            return Accepted(kept) if kept else Declined(Text("document-comes"))
        return Declined(Text("please-send-a-file"))
