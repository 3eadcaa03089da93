"""What a script may do: ask, gather, look, step, say. Nothing else may be awaited in one.

Every name stands once in a script: journals are read by it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from dialogue.files import File
from dialogue.journal import LOOK, STEP
from dialogue.questions import DONE, Ask, Gather, Parse, Pick, Question
from dialogue.several import ALL, Several
from dialogue.words import PIECES, Choice, Piece, Text

Answer = TypeVar("Answer")
Given = ParamSpec("Given")
YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Call:
    """A journaled read (look) or write (step), done in the transaction of the update at hand."""

    kind: str
    name: str
    function: Callable[..., Awaitable[Any]]
    args: tuple[Any, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)

    async def within(self, turn: Any) -> Any:
        """Do it: the function takes the turn at hand first."""
        return await self.function(turn, *self.args, **self.options)


@dataclass(frozen=True, slots=True)
class Addition:
    """What may be added later, to questions whose words go there; nothing is asked."""

    name: str


Request = Question | Call | Addition


class _Wait(Generic[Answer]):
    """Hands a request to the engine; the engine sends the answer back."""

    __slots__ = ("request",)

    def __init__(self, request: Request) -> None:
        self.request = request

    def __await__(self) -> Generator[Request, Answer, Answer]:
        answer = yield self.request
        return answer


class Talk:
    """A script's side of the conversation."""

    def __init__(self) -> None:
        self.said: list[Text] = []

    def say(self, text: Text) -> None:
        """Tell something, at the end of this turn; takes effect only past the recorded part."""
        self.said.append(text)

    async def ask(
        self,
        name: str,
        prompt: Text,
        parse: Parse,
        shortcuts: Sequence[Choice] = (),
        also: Sequence[str] = (),
    ) -> str:
        """Ask for words, read by `parse`, or one of the `shortcuts` (its id).

        `also` names kinds of parts (place, contact) that are read as if typed.
        """
        return await _Wait[str](Ask(name, prompt, parse, tuple(shortcuts), tuple(also)))

    async def choice(
        self,
        name: str,
        prompt: Text,
        choices: Sequence[Choice],
        *,
        numbered: bool = True,
        adds_to: str | None = None,
        ways_out: bool = True,
    ) -> str:
        """Ask for one of several; returns its id. Words that are none go to `adds_to`.

        Without `ways_out` the choices themselves lead out, and to a human.
        """
        pick = Pick(name, prompt, tuple(choices), numbered, adds_to=adds_to, ways_out=ways_out)
        return await _Wait[str](pick)

    async def several(
        self,
        name: str,
        prompt: Text,
        choices: Sequence[Choice],
        *,
        least: int = 1,
        or_all: bool = False,
    ) -> list[str]:
        """Ask for any number of several; returns their ids in the order of the page.

        With `or_all` there is one answer that means all of them.
        """
        every = _ALL if or_all else None
        several = Several(name, prompt, tuple(choices), _ENOUGH, least, every)
        return await _Wait[list[str]](several)

    async def confirm(self, name: str, prompt: Text, yes: Text, no: Text) -> bool:
        """Ask for a yes or a no."""
        choices = (Choice(YES, yes, Text("words-for-yes")), Choice(NO, no, Text("words-for-no")))
        return await _Wait[str](Pick(name, prompt, choices, numbered=False)) == YES

    async def gather(
        self,
        name: str,
        prompt: Text,
        so_far: Callable[[Sequence[Piece]], Text],
        skip: Choice | None = None,
        *,
        files: bool = False,
    ) -> list[Piece]:
        """Take in all that is said until done; `so_far` words the one summary that is edited.

        With a `skip` it may be nothing at all, and typed words are the end of it. With `files`
        it is composed for others: documents and polls are taken too.
        """
        done = Choice(DONE, Text("that-is-all"), Text("words-for-that-is-all"))
        gathering = Gather(name, prompt, so_far, done, skip, files)
        return PIECES.validate_python(await _Wait[Any](gathering))

    async def additions(self, name: str) -> list[Piece]:
        """Take in, without a question, what is said at those that add to it: nothing at first."""
        return PIECES.validate_python(await _Wait[Any](Addition(name)))

    async def file(self, name: str, prompt: Text) -> int:
        """Ask for a file; returns the number under which its content is kept."""
        return await _Wait[int](File(name, prompt))

    async def look(
        self,
        name: str,
        function: Callable[Concatenate[Any, Given], Awaitable[Answer]],
        *args: Given.args,
        **options: Given.kwargs,
    ) -> Answer:
        """Read something once; later turns see what was read then."""
        return await _Wait[Answer](Call(LOOK, name, function, args, options))

    async def step(
        self,
        name: str,
        function: Callable[Concatenate[Any, Given], Awaitable[Answer]],
        *args: Given.args,
        **options: Given.kwargs,
    ) -> Answer:
        """Do something once. *Back* never crosses it: prefer one, at the end."""
        return await _Wait[Answer](Call(STEP, name, function, args, options))


_ALL = Choice(ALL, Text("all-of-them"), Text("words-for-all-of-them"))
_ENOUGH = Choice(DONE, Text("chosen-all"), Text("words-for-that-is-all"))

Script = Callable[[Talk], Coroutine[Request, Any, None]]
