"""What changes of an announcement that goes again and again: from the next time on."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Text, t
from handlers.actions import announcing, series
from handlers.scripts.announce import compose, for_whom
from handlers.scripts.how_often import how_often

_ONCE = "-1"


async def change_series(talk: Talk, series_id: int, what: str) -> None:
    """Other words, other times or for others; or it goes no more."""
    if await talk.look("before", series.as_it_is, series_id):
        talk.say(await _CHANGES[what](talk, series_id))
    else:
        talk.say(t("series-over"))


async def _words(talk: Talk, series_id: int) -> Text:
    said = await compose(talk, _ONCE)
    receipts = await talk.confirm("receipts", t("announce-receipts"), t("yes"), t("no"))
    await talk.look("preview", announcing.preview, said, receipts=receipts)
    if not await talk.confirm("sure", t("series-words-sure"), t("announce-edit-yes"), t("no")):
        return t("nothing-changed")
    return _changed(await talk.step("reword", series.reword, series_id, said, receipts))


async def _when(talk: Talk, series_id: int) -> Text:
    audience = await talk.look("whom", series.audience_of, series_id)
    facts = await how_often(talk, audience, _ONCE)
    return _changed(await talk.step("retime", series.retime, series_id, facts))


async def _whom(talk: Talk, series_id: int) -> Text:
    audience, _ = await for_whom(talk, _ONCE)
    return _changed(await talk.step("readdress", series.readdress, series_id, audience))


async def _end(talk: Talk, series_id: int) -> Text:
    if not await talk.confirm("sure", t("series-end-sure"), t("series-end-yes"), t("no")):
        return t("nothing-changed")
    done = await talk.step("end", series.end, series_id)
    return t("series-done" if done else "series-over")


def _changed(done: bool) -> Text:
    return t("series-changed" if done else "series-over")


_CHANGES = {"words": _words, "when": _when, "whom": _whom, "end": _end}
