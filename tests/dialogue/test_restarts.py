"""The bot may be stopped and started between any two messages: nobody can tell."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from hypothesis import given
from hypothesis import strategies as st

from dialogue.outcomes import Outcome, Refused, Waiting
from dialogue.questions import DONE, Pressed
from dialogue.talk import Talk
from dialogue.words import OtherPart, PhotoPart, Piece, Text, TextPart, t, text_of
from tests.dialogue.playing import Person, Stage, any_words, choices, so_far


async def count(stage: Stage, parts: list[Piece]) -> int:
    return len([piece for piece in parts if text_of(piece.part)])


async def create(stage: Stage, parts: list[Piece], trades: list[str], place: str) -> str:
    return f"{len(parts)} {''.join(trades)} {place}"


async def report(talk: Talk) -> None:
    """A script with every kind of question, and ways that depend on what was said."""
    talk.say(t("welcome"))
    parts = await talk.gather("what", t("what?"), so_far)
    how_many = await talk.look("count", count, parts)
    talk.say(Text(f"heard-{how_many}"))
    trades = ["灯"]
    if how_many != 1:
        trades = await talk.several("trades", t("trades?"), choices("灯", "水", "锁"))
    place = await talk.ask("place", t("place?"), any_words, choices("家里"))
    talk.say(t("noted"))
    if not await talk.confirm("sure", t("sure?", parts=how_many), t("yes"), t("no")):
        return
    said = await talk.step("create", create, parts, trades, place)
    talk.say(Text(f"created {said}"))
    send = choices("★", "★★")
    await talk.choice("stars", t("stars?"), send, adds_to="what")
    more = await talk.gather("more", t("more?"), so_far)
    talk.say(Text(f"bye {len(more)}"))


Move = tuple[str, str]

WELL: list[Move] = [
    ("says", "灯和水"),
    ("says", "三楼"),
    ("taps", DONE),
    ("taps", "水"),
    ("taps", DONE),
    ("taps", "家里"),
    ("says", "好"),
    ("taps", "★"),
    ("photo", "修好了"),
]
"""How it goes when all goes well."""

WORDS = st.sampled_from(["灯不亮了", "水和锁", "家里", "好", "不", "1", "２", "说完了", "", "???"])
CHOICES = st.sampled_from([DONE, "灯", "水", "yes", "no", "★", "家里", "no-such-choice"])
ANYTHING = st.one_of(
    st.tuples(st.just("says"), WORDS),
    st.tuples(st.just("taps"), CHOICES),
    st.tuples(st.sampled_from(["edits 1", "edits 2", "edits 9"]), WORDS),
    st.tuples(st.sampled_from(["photo", "sticker"]), st.sampled_from(["", "灯"])),
    st.tuples(st.sampled_from(["back", "wait", "late tap"]), st.just("")),
    st.sampled_from(WELL),
)


@st.composite
def conversations(draw: st.DrawFn) -> list[Move]:
    """Go well for a while; then anything may happen."""
    well = draw(st.integers(0, len(WELL)))
    return WELL[:well] + draw(st.lists(ANYTHING, max_size=15))


async def late_tap(person: Person) -> None:
    person.outcome = await (await person.engine()).advance(Pressed(DONE), to="what")


async def do(person: Person, move: Move) -> None:
    """Make one move."""
    kind, what = move
    moves: dict[str, Callable[[], Awaitable[object]]] = {
        "says": lambda: person.sends(TextPart(text=what)),
        "taps": lambda: person.taps(what),
        "photo": lambda: person.sends(PhotoPart(file="lamp.jpg", text=what)),
        "sticker": lambda: person.sends(OtherPart(what="sticker", text=what)),
        "edits 1": lambda: person.edits(1, what),
        "edits 2": lambda: person.edits(2, what),
        "edits 9": lambda: person.edits(9, what),
        "back": person.goes_back,
        "wait": person.waits,
        "late tap": lambda: late_tap(person),
    }
    await moves[kind]()


def seen(outcome: Outcome) -> object:
    """What somebody sees of an outcome."""
    match outcome:
        case Waiting(question, draft, said, again):
            labels = [choice.label for choice in question.choices_for(draft)]
            return question.prompt_for(draft), labels, said, again
        case Refused(question, draft, why):
            return question.prompt_for(draft), why
        case _:
            return outcome


async def play(person: Person, moves: Sequence[Move]) -> list[object]:
    """Play until the end, or until there are no more moves; give all that was seen."""
    await person.begins()
    transcript = [seen(person.outcome)]
    for move in moves:
        if person.is_over:
            break
        await do(person, move)
        transcript.append(seen(person.outcome))
    return transcript


@given(moves=conversations())
async def test_a_restart_between_any_two_messages_changes_nothing(moves: list[Move]) -> None:
    steady, restarted = Person(report, restarting=False), Person(report, restarting=True)
    assert await play(restarted, moves) == await play(steady, moves)
    assert restarted.keeper.rows == steady.keeper.rows
    assert restarted.stage.done == steady.stage.done


@given(moves=conversations())
async def test_what_is_done_is_done_once(moves: list[Move]) -> None:
    person = Person(report)
    await play(person, moves)
    assert person.stage.done.count("step:create") <= 1


@given(moves=conversations(), quiet=st.sampled_from(["back", "wait", "late tap"]))
async def test_what_brings_nothing_new_tells_nothing(moves: list[Move], quiet: str) -> None:
    person = Person(report)
    await play(person, moves)
    if person.is_over or (quiet == "late tap" and person.asked == "what"):
        return
    await do(person, (quiet, ""))
    assert person.told == []


@given(moves=conversations())
async def test_an_edit_that_changes_nothing_changes_nothing(moves: list[Move]) -> None:
    person = Person(report)
    await play(person, moves)
    before, asked = person.keeper.names, person.asked
    latest = {piece.message_id: piece for piece in (await person.engine()).gathered()}
    for piece in latest.values():
        amended = await (await person.engine()).amend(piece)
        if isinstance(amended, Waiting):
            assert (amended.question.name, amended.said) == (asked, ())
    assert person.keeper.names == before
