"""Any script and any behaviour: the engine does what a plain list of lines would do."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from dialogue.talk import Talk
from dialogue.words import t
from tests.dialogue.playing import Person, Script, Stage, any_words

Line = tuple[str, str]
"""What a script does, and the name it does it by: ask, look, step, say."""

LINES = st.sampled_from(["ask", "ask", "say", "look", "step"])
MOVES = st.sampled_from(["answer", "answer", "answer", "refuse", "back", "wait"])


async def note(stage: Stage) -> int:
    return len(stage.done)


def script_of(lines: list[Line]) -> Script:
    """Play the lines one after the other."""

    async def script(talk: Talk) -> None:
        for kind, name in lines:
            match kind:
                case "ask":
                    await talk.ask(name, t(name), any_words)
                case "look":
                    await talk.look(name, note)
                case "step":
                    await talk.step(name, note)
                case _:
                    talk.say(t(name))

    return script


@dataclass
class Model:
    """Where the conversation stands, as one would follow it with a finger on the page."""

    lines: list[Line]
    place: int = 0
    told: list[str] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)

    def go_on(self) -> None:
        """Tell and do all up to the next question."""
        self.told = []
        while self.asked is None and not self.is_over:
            kind, name = self.lines[self.place]
            if kind == "say":
                self.told.append(name)
            if kind == "step":
                self.steps.append(f"step:{name}")
            self.place += 1

    def move(self, move: str) -> None:
        """Follow one move."""
        self.told = ["say-something"] if move == "refuse" else []
        if move == "answer":
            self.place += 1
            self.go_on()
        if move == "back":
            self.place = self._last_question()

    def _last_question(self) -> int:
        for place in reversed(range(self.place)):
            if self.lines[place][0] == "step":
                break
            if self.lines[place][0] == "ask":
                return place
        return self.place

    @property
    def is_over(self) -> bool:
        return self.place == len(self.lines)

    @property
    def asked(self) -> str | None:
        kind, name = ("", "") if self.is_over else self.lines[self.place]
        return name if kind == "ask" else None


async def do(person: Person, move: str) -> None:
    """Make one move."""
    match move:
        case "answer":
            await person.says("好")
        case "refuse":
            await person.says("")
        case "back":
            await person.goes_back()
        case _:
            await person.waits()


@given(
    kinds=st.lists(LINES, max_size=12),
    moves=st.lists(MOVES, max_size=20),
    restarting=st.booleans(),
)
async def test_a_script_is_followed_line_by_line(
    kinds: list[str], moves: list[str], restarting: bool
) -> None:
    lines = [(kind, f"{kind}{number}") for number, kind in enumerate(kinds)]
    model = Model(lines)
    model.go_on()
    person = await Person(script_of(lines), restarting=restarting).begins()
    for move in [*moves, "end"]:
        assert (person.asked, person.told) == (model.asked, model.told)
        assert person.is_over == model.is_over
        assert [done for done in person.stage.done if done.startswith("step")] == model.steps
        if model.is_over:
            break
        model.move(move)
        await do(person, move)
