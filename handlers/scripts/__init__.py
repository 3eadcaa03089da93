"""Conversations, one script a file: the script is the state machine.

Raise a script's version when its questions or steps change names, kinds or order.
"""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from domain.rights import Right
from handlers.scripts.add_to_report import add_to_report
from handlers.scripts.announce import announce, edit_announcement
from handlers.scripts.ask_danger import ask_danger
from handlers.scripts.ask_human import ask_human
from handlers.scripts.assign import assign, go_alone
from handlers.scripts.at_the_door import nobody_answers
from handlers.scripts.bind_group import bind_group
from handlers.scripts.change_activity import call_off, change_activity, end_activity
from handlers.scripts.change_case import correct_place, merge_report, recategorize
from handlers.scripts.change_person import (
    merge_people,
    move_house,
    name_helper,
    rename_person,
)
from handlers.scripts.change_place import change_place
from handlers.scripts.change_pool import change_offer, leave_pool, pause_pool
from handlers.scripts.change_series import change_series
from handlers.scripts.check_in import check_in
from handlers.scripts.close_report import close_report
from handlers.scripts.conclude import enter_opening, give_task, note_votes
from handlers.scripts.deed import deed_typed
from handlers.scripts.end_alarm import end_alarm
from handlers.scripts.enter_holidays import enter_holidays
from handlers.scripts.filter_desk import filter_desk
from handlers.scripts.find_people import find_people
from handlers.scripts.finish_job import finish_for_staff, finish_job, photo_before, used_what
from handlers.scripts.give_back import give_back_job
from handlers.scripts.how_it_went import half_solved, not_solved
from handlers.scripts.import_people import import_people
from handlers.scripts.invite import invite
from handlers.scripts.join_pool import join_pool
from handlers.scripts.let_announce import let_announce
from handlers.scripts.not_a_report import not_a_report
from handlers.scripts.note_certificate import note_certificate
from handlers.scripts.note_guest import note_guest
from handlers.scripts.plan_activity import plan_activity
from handlers.scripts.plan_meeting import (
    cancel_meeting,
    move_meeting,
    plan_meeting,
    put_meeting_elsewhere,
)
from handlers.scripts.propose_item import propose_item
from handlers.scripts.refer import refer
from handlers.scripts.report_problem import report_problem
from handlers.scripts.send_instead import send_instead
from handlers.scripts.split_report import split_report
from handlers.scripts.steer import ask_one, recall_offer
from handlers.scripts.typed_step import (
    finish_noted,
    finish_typed,
    give_back_typed,
    home_typed,
    step_typed,
)
from handlers.scripts.urge_one import urge_one
from handlers.scripts.visit_time import another_time, say_when
from handlers.scripts.voice_message import voice_message


@dataclass(frozen=True, slots=True)
class Entry:
    """A script, and the version that its journals are written by."""

    play: Callable[..., Coroutine[Any, Any, None]]
    version: int = 1
    for_staff: bool = False
    """What was gathered in it goes to the staff's desk if it is left before its end."""
    held_at: tuple[str, ...] = ()
    """Questions at which nobody just leaves: then the words it began with go to the desk too."""
    keeps_voice: bool = False
    """A recording sent in it belongs to it, and does not go to the staff's desk besides."""
    drafts: bool = False
    """What is said in it is to be told to others: documents belong to it, danger is none."""
    needs: Right = Right.TALK
    """What one must have the right to, from its beginning to its end."""
    gives_way_at: str = ""
    """The question at which words that are no answer are taken for something new."""


SCRIPTS: dict[str, Entry] = {
    "add_to_report": Entry(add_to_report, keeps_voice=True),
    "announce": Entry(announce, drafts=True, needs=Right.ANNOUNCE),
    "another_time": Entry(another_time),
    "ask_danger": Entry(ask_danger, for_staff=True, held_at=("danger",)),
    "ask_human": Entry(ask_human, for_staff=True),
    "ask_one": Entry(ask_one, needs=Right.DESK),
    "assign": Entry(assign, version=2, needs=Right.DESK),
    "bind_group": Entry(bind_group, needs=Right.GROUPS),
    "cancel_meeting": Entry(cancel_meeting, needs=Right.HALL),
    "call_off": Entry(call_off, needs=Right.CALENDAR),
    "change_activity": Entry(change_activity, version=3, needs=Right.CALENDAR),
    "change_offer": Entry(change_offer, needs=Right.WORK),
    "change_place": Entry(change_place),
    "change_series": Entry(change_series, drafts=True, needs=Right.ANNOUNCE),
    "check_in": Entry(check_in),
    "close_report": Entry(close_report, needs=Right.DESK),
    "correct_place": Entry(correct_place, needs=Right.DESK),
    "deed_typed": Entry(deed_typed, gives_way_at="meant"),
    "edit_announcement": Entry(edit_announcement, drafts=True, needs=Right.ANNOUNCE),
    "end_activity": Entry(end_activity, needs=Right.CALENDAR),
    "end_alarm": Entry(end_alarm, needs=Right.DUTY),
    "enter_holidays": Entry(enter_holidays, needs=Right.CALENDAR),
    "enter_opening": Entry(enter_opening, needs=Right.HALL),
    "filter_desk": Entry(filter_desk, needs=Right.DESK),
    "find_people": Entry(find_people, needs=Right.PEOPLE),
    "finish_for_staff": Entry(finish_for_staff, keeps_voice=True, needs=Right.DESK),
    "finish_job": Entry(finish_job, keeps_voice=True),
    "finish_noted": Entry(finish_noted, keeps_voice=True),
    "finish_typed": Entry(finish_typed, keeps_voice=True, gives_way_at="which"),
    "give_back_job": Entry(give_back_job),
    "give_back_typed": Entry(give_back_typed, gives_way_at="which"),
    "give_task": Entry(give_task, needs=Right.HALL),
    "go_alone": Entry(go_alone, needs=Right.DESK),
    "half_solved": Entry(half_solved, version=2, for_staff=True, keeps_voice=True),
    "home_typed": Entry(home_typed, gives_way_at="there"),
    "import_people": Entry(import_people, needs=Right.PEOPLE),
    "invite": Entry(invite, needs=Right.INVITE),
    "join_pool": Entry(join_pool, version=2),
    "let_announce": Entry(let_announce, needs=Right.ANNOUNCE),
    "leave_pool": Entry(leave_pool, needs=Right.WORK),
    "nobody_answers": Entry(nobody_answers, for_staff=True, held_at=("which", "door", "rung")),
    "not_a_report": Entry(not_a_report, version=4, gives_way_at="meant"),
    "merge_people": Entry(merge_people, needs=Right.PEOPLE),
    "merge_report": Entry(merge_report, needs=Right.DESK),
    "move_meeting": Entry(move_meeting, needs=Right.HALL),
    "move_house": Entry(move_house, needs=Right.PEOPLE),
    "name_helper": Entry(name_helper, needs=Right.PEOPLE),
    "note_guest": Entry(note_guest, needs=Right.HALL),
    "note_votes": Entry(note_votes, needs=Right.HALL),
    "note_certificate": Entry(note_certificate, needs=Right.APPROVE),
    "not_solved": Entry(not_solved, version=2, for_staff=True, keeps_voice=True),
    "pause_pool": Entry(pause_pool, needs=Right.WORK),
    "photo_before": Entry(photo_before, needs=Right.WORK),
    "plan_activity": Entry(plan_activity, version=3, needs=Right.CALENDAR),
    "plan_meeting": Entry(plan_meeting, needs=Right.HALL),
    "propose_item": Entry(propose_item),
    "put_meeting_elsewhere": Entry(put_meeting_elsewhere, needs=Right.HALL),
    "recall_offer": Entry(recall_offer, needs=Right.DESK),
    "recategorize": Entry(recategorize, needs=Right.DESK),
    "refer": Entry(refer, needs=Right.DESK),
    "rename_person": Entry(rename_person, needs=Right.PEOPLE),
    "report_problem": Entry(report_problem, version=4, for_staff=True),
    "say_when": Entry(say_when, needs=Right.WORK),
    "send_instead": Entry(send_instead),
    "split_report": Entry(split_report, needs=Right.DESK),
    "step_typed": Entry(step_typed, gives_way_at="which"),
    "urge_one": Entry(urge_one, gives_way_at="which"),
    "used_what": Entry(used_what, needs=Right.WORK),
    "voice_message": Entry(voice_message, version=3, gives_way_at="kind"),
}
