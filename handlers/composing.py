"""What an announcement says and shows, put together from all that was sent for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from pydantic import BaseModel

from dialogue.lengths import CAPTION_UNITS, TEXT_UNITS, units
from dialogue.messages import DOCUMENT_BYTES, Button, Edit, Send, SendFile
from dialogue.words import DocumentPart, Mark, PhotoPart, Piece, Text, TextPart, t, verbatim
from handlers import wording

MOST_PHOTOS = 5
"""Each is a message of its own to everybody: more would take very long to arrive."""

Rows = tuple[tuple[Button, ...], ...]
Message = Send | SendFile


class PostFile(BaseModel):
    """A photo or a document that the channel keeps."""

    what: Literal["photo", "document"]
    file: str
    size: int = 0


class Post(BaseModel):
    """What everybody will see."""

    text: str = ""
    marks: list[Mark] = []
    files: list[PostFile] = []
    in_one: bool = False
    """The words stand below the one file. What was posted so stays so when the words change."""

    def with_words_of(self, other: Post) -> Post:
        """Give the same with other words."""
        return self.model_copy(update={"text": other.text, "marks": other.marks})


def composed(pieces: Sequence[Piece]) -> Post:
    """Put together all words, a blank line between two messages, and all files."""
    post = Post()
    for piece in pieces:
        match piece.part:
            case PhotoPart(file=file):
                post.files.append(PostFile(what="photo", file=file))
            case DocumentPart(file=file, size=size):
                post.files.append(PostFile(what="document", file=file, size=size))
        _add_words(post, piece)
    post.in_one = len(post.files) == 1 and units(post.text) <= CAPTION_UNITS
    return post


def _add_words(post: Post, piece: Piece) -> None:
    if not isinstance(piece.part, TextPart | PhotoPart | DocumentPart):
        return
    raw = piece.part.text
    text = raw.strip()
    if not text:
        return
    before = post.text + "\n\n" if post.text else ""
    moved = len(before) - (len(raw) - len(raw.lstrip()))
    post.text = before + text
    post.marks.extend(_placed(piece.part.marks, moved, len(before), len(post.text)))


def _placed(marks: Sequence[Mark], moved: int, first: int, end: int) -> Iterator[Mark]:
    """Move marks to where their words stand now; none begins before its text or goes beyond."""
    for mark in marks:
        start = max(mark.start + moved, first)
        length = min(mark.start + moved + mark.length, end) - start
        if length > 0:
            yield mark.model_copy(update={"start": start, "length": length})


def faults(pieces: Sequence[Piece]) -> list[Text]:
    """Say what cannot be announced as it is."""
    post = composed(pieces)
    return [*_too_much(post), *_not_taken(pieces)]


def edit_faults(said: Post, before: Post) -> list[Text]:
    """Say why these cannot be the new words of what was posted."""
    most = CAPTION_UNITS if before.in_one else TEXT_UNITS
    found = []
    if said.files or not said.text:
        found.append(t("post-only-words"))
    elif not before.text and not before.in_one:
        found.append(t("post-had-no-words"))
    if units(said.text) > most:
        found.append(t("post-too-long", count=str(units(said.text)), most=str(most)))
    return found


def _too_much(post: Post) -> Iterator[Text]:
    if units(post.text) > TEXT_UNITS:
        yield t("post-too-long", count=str(units(post.text)), most=str(TEXT_UNITS))
    photos = sum(1 for file in post.files if file.what == "photo")
    if photos > MOST_PHOTOS:
        yield t("post-too-many-photos", count=str(photos), most=str(MOST_PHOTOS))
    if len(post.files) - photos > 1:
        yield t("post-one-document")
    if any(file.size > DOCUMENT_BYTES for file in post.files):
        yield t("post-document-too-large", most=str(DOCUMENT_BYTES // 1_000_000))


def _not_taken(pieces: Sequence[Piece]) -> Iterator[Text]:
    taken = TextPart | PhotoPart | DocumentPart
    if any(not isinstance(piece.part, taken) for piece in pieces):
        yield t("post-kinds")


def so_far(pieces: Sequence[Piece]) -> Text:
    """Word the summary that is edited as parts come."""
    shown = [_shown(piece) for piece in pieces]
    return t("announce-so-far", words=wording.in_lines(shown))


def _shown(piece: Piece) -> Text:
    if isinstance(piece.part, DocumentPart):
        return t("part-document", name=piece.part.name or "-")
    return wording.pieces([piece])


def messages(post: Post, rows: Rows, thread: str = "") -> list[Message]:
    """Write it out: files first, the words last, with the buttons below them."""
    if post.in_one:
        (file,) = post.files
        return [_file(file, thread, post.text, post.marks, rows)]
    files: list[Message] = [_file(file, thread) for file in post.files]
    if not post.text:
        return [*files[:-1], _file(post.files[-1], thread, rows=rows)]
    words = Send(text=post.text, marks=tuple(post.marks), rows=rows, thread=thread)
    return [*files, words]


def edit(post: Post, rows: Rows) -> Edit:
    """Write out how the message with the words looks after a change."""
    return Edit(text=post.text, marks=tuple(post.marks), rows=rows, caption=post.in_one)


def _file(
    file: PostFile, thread: str, text: str = "", marks: Sequence[Mark] = (), rows: Rows = ()
) -> SendFile:
    return SendFile(
        file=file.file, what=file.what, text=text, marks=tuple(marks), rows=rows, thread=thread
    )


def excerpt(post: Post) -> Text:
    """Show how it begins, for lists and cards."""
    words = " ".join(post.text.split())
    return verbatim(wording.shortened(words, 80)) if words else t("post-without-words")
