"""What an announcement says and shows, put together from all that was sent for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from pydantic import BaseModel

from dialogue.lengths import CAPTION_UNITS, TEXT_UNITS, units
from dialogue.messages import DOCUMENT_BYTES, Button, Edit, Send, SendAlbum, SendFile
from dialogue.words import (
    DocumentPart,
    Mark,
    PhotoPart,
    Piece,
    PollPart,
    Text,
    TextPart,
    t,
    verbatim,
)
from domain import polls
from domain.announcements import Audience, Draft
from domain.polls import Ballot, Faulty
from handlers import wording

MOST_PHOTOS = 5
"""Each counts as a message to everybody: more would take very long to arrive."""

ABOVE = "👆"
"""Stands for words below photos, where none were written and buttons must hang on something."""

ROOM = 400
"""How many characters stand about a question and its options: numbers, counts, until when."""

Rows = tuple[tuple[Button, ...], ...]
Message = Send | SendFile | SendAlbum


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
    poll: Ballot | None = None
    in_one: bool = False
    """The words stand below the one file, or the photos. What was posted so stays so when they
    change.
    """

    def with_words_of(self, other: Post) -> Post:
        """Give the same with other words."""
        return self.model_copy(update={"text": other.text, "marks": other.marks})

    def by(self, author_id: int, audience: Audience, *, receipts: bool) -> Draft:
        """What is written down of it once it is known whom it goes to."""
        said = self.model_dump(mode="json")
        return Draft(author_id=author_id, post=said, audience=audience, receipts=receipts)

    def with_poll(self, poll: Ballot | None) -> Post:
        """Give the same with another question below it, or none."""
        in_one = self.in_one and poll is None
        return self.model_copy(update={"poll": poll, "in_one": in_one})

    def with_receipts(self, asked: bool) -> Post:
        """Give it as it is where people are asked to tap: below an album no button fits."""
        return self.model_copy(update={"in_one": self.in_one and not (asked and self.is_album)})

    @property
    def is_album(self) -> bool:
        """Whether all of its files are photos, and several."""
        return len(self.files) > 1 and all(file.what == "photo" for file in self.files)


def composed(pieces: Sequence[Piece]) -> Post:
    """Put together all words, a blank line between two messages, and all files."""
    post = Post()
    for piece in pieces:
        match piece.part:
            case PhotoPart(file=file):
                post.files.append(PostFile(what="photo", file=file))
            case DocumentPart(file=file, size=size):
                post.files.append(PostFile(what="document", file=file, size=size))
            case PollPart(question=question, options=options):
                post.poll = Ballot(question=question.strip(), options=options)
        _add_words(post, piece)
    short = units(post.text) <= CAPTION_UNITS and post.poll is None
    post.in_one = short and (len(post.files) == 1 or post.is_album)
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
    return [*_too_much(post), *_not_taken(pieces), *_of_poll(post, pieces)]


def edit_faults(said: Post, before: Post) -> list[Text]:
    """Say why these cannot be the new words of what was posted."""
    most = CAPTION_UNITS if before.in_one else TEXT_UNITS
    found = []
    if said.files or said.poll or not said.text:
        found.append(t("post-only-words"))
    elif not before.text and not before.in_one and before.poll is None:
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
    taken = TextPart | PhotoPart | DocumentPart | PollPart
    if any(not isinstance(piece.part, taken) for piece in pieces):
        yield t("post-kinds")


def _of_poll(post: Post, pieces: Sequence[Piece]) -> Iterator[Text]:
    if sum(isinstance(piece.part, PollPart) for piece in pieces) > 1:
        yield t("post-one-poll")
    if post.poll and (faulty := polls.fault_of(post.poll)):
        yield poll_fault(faulty)
    if post.poll and (long := too_long_with(post, post.poll)):
        yield long


def poll_fault(faulty: Faulty) -> Text:
    """Say what is wrong with a question and its options."""
    return Text(f"poll-{faulty.fault}", {"about": faulty.about, "most": str(polls.MOST)})


def too_long_with(post: Post, poll: Ballot) -> Text | None:
    """Say that the words and a question together are longer than a message may be."""
    count = units("".join((post.text, poll.question, *poll.options))) + ROOM
    if count <= TEXT_UNITS:
        return None
    return t("post-too-long", count=str(count), most=str(TEXT_UNITS))


def so_far(pieces: Sequence[Piece]) -> Text:
    """Word the summary that is edited as parts come."""
    shown = [_shown(piece) for piece in pieces]
    return t("announce-so-far", words=wording.in_lines(shown))


def _shown(piece: Piece) -> Text:
    if isinstance(piece.part, DocumentPart):
        return t("part-document", name=piece.part.name or "-")
    if isinstance(piece.part, PollPart):
        options = [verbatim(option) for option in piece.part.options]
        return t("part-poll", question=piece.part.question, options=wording.listed(options))
    return wording.pieces([piece])


def messages(post: Post, text: str, rows: Rows, thread: str = "") -> list[Message]:
    """Write it out: photos first, then a document, the words last, with the buttons below them.

    The `text` is that of the post and whatever stands below it.
    """
    photos = [file for file in post.files if file.what == "photo"]
    others = [file for file in post.files if file.what != "photo"]
    if post.in_one and post.is_album:
        return [_album(photos, thread, text, post.marks)]
    if post.in_one:
        return [_file(post.files[0], thread, text, post.marks, rows)]
    album = [_album(photos, thread)] if len(photos) > 1 else [_file(one, thread) for one in photos]
    files: list[Message] = [*album, *(_file(file, thread) for file in others)]
    if not text and others:
        return [*files[:-1], _file(others[-1], thread, rows=rows)]
    text = text or ABOVE
    words = Send(text=text, marks=tuple(post.marks), rows=rows, thread=thread)
    return [*files, words]


def edit(post: Post, text: str, rows: Rows) -> Edit:
    """Write out how the message with the words looks after a change."""
    return Edit(text=text, marks=tuple(post.marks), rows=rows, caption=post.in_one)


def _album(
    photos: Sequence[PostFile], thread: str, text: str = "", marks: Sequence[Mark] = ()
) -> SendAlbum:
    files = tuple(photo.file for photo in photos)
    return SendAlbum(files=files, text=text, marks=tuple(marks), thread=thread)


def _file(
    file: PostFile, thread: str, text: str = "", marks: Sequence[Mark] = (), rows: Rows = ()
) -> SendFile:
    return SendFile(
        file=file.file, what=file.what, text=text, marks=tuple(marks), rows=rows, thread=thread
    )


def excerpt(post: Post) -> Text:
    """Show how it begins, for lists and cards."""
    words = " ".join((post.text or (post.poll.question if post.poll else "")).split())
    return verbatim(wording.shortened(words, 80)) if words else t("post-without-words")
