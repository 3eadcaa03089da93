"""Staff have a list of people registered: all of it, or nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogue.talk import Talk
from dialogue.words import Text, t, verbatim
from handlers import lists, wording
from handlers.actions import importing
from handlers.lists import Verdict
from handlers.wording import listed


async def import_people(talk: Talk) -> None:
    """A file, what became of it, one tap."""
    file = await talk.file("file", t("import-send"))
    verdict = await talk.look("verdict", lists.verdict, file)
    for said in [*_refused(verdict), *_good(verdict)]:
        talk.say(said)
    if verdict.faults:
        await talk.step("report", importing.report_faults, file)
    elif verdict.new:
        await _register(talk, file, verdict)


async def _register(talk: Talk, file: int, verdict: Verdict) -> None:
    question = t("import-sure", count=str(verdict.new), alone=str(verdict.alone))
    if not await talk.confirm("sure", question, t("import-do"), t("import-do-not")):
        talk.say(t("nothing-changed"))
    elif done := await talk.step("import", importing.carry_out, file, verdict.new):
        talk.say(t("import-done", count=str(done)))
    else:
        talk.say(t("import-changed"))


def _refused(verdict: Verdict) -> Iterator[Text]:
    """Say why nobody is registered, and what to do about it."""
    why = [*_whole_file(verdict), *map(lists.fault, verdict.first_faults)]
    if not why:
        return
    yield t("import-nobody")
    yield wording.in_lines(why)
    if verdict.faults:
        yield t("import-faults", count=str(verdict.faults))
    yield t("import-again")


def _whole_file(verdict: Verdict) -> Iterator[Text]:
    if verdict.gone:
        yield t("import-gone")
    if verdict.unreadable:
        yield t(f"import-unreadable-{verdict.unreadable}")
    if verdict.unknown_columns:
        unknown = listed([verbatim(name) for name in verdict.unknown_columns])
        yield t("import-columns-unknown", columns=unknown)
    if verdict.double_columns:
        yield t("import-columns-double", columns=_columns(verdict.double_columns))
    if verdict.missing_columns:
        yield t("import-columns-missing", columns=_columns(verdict.missing_columns))


def _columns(columns: Sequence[str]) -> Text:
    return listed([Text(f"column-{column}") for column in columns])


def _good(verdict: Verdict) -> Iterator[Text]:
    """Tell what she should know before she says yes."""
    for typed, meant in verdict.guessed:
        yield t("import-guessed", typed=typed, meant=meant)
    if verdict.there:
        names = listed([verbatim(name) for name in verdict.there])
        yield t("import-there", names=names, count=str(verdict.there_in_all))
    if verdict.phone_taken:
        pairs = [t("import-pair", name=n, other=other) for n, other in verdict.phone_taken]
        count = str(verdict.phone_taken_in_all)
        yield t("import-phone-taken", count=count, pairs=listed(pairs))
    if not (verdict.new or list(_refused(verdict))):
        yield t("import-nobody-new")
