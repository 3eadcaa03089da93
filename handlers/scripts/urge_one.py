"""She asks why nobody has come, and has several reports under way: which one?"""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import t
from handlers import looks
from handlers.actions import own_report
from handlers.actions.own_report import Urged


async def urge_one(talk: Talk) -> None:
    """Urge the one she means."""
    mine = await talk.look("mine", looks.own_undone)
    which = await talk.choice("which", t("urge-which"), [option.as_choice() for option in mine])
    done = await talk.step("urge", own_report.urge_by_id, int(which))
    talk.say(Urged(done).told())
