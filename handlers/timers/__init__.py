"""What happens when a timer is due."""

from handlers import conversations, documents, figures
from handlers.actions import (
    alarms,
    announcing,
    attending,
    calling,
    forgetting,
    holidays,
    lifecycle,
    planning,
    relaying,
    seeking,
    signing,
)
from handlers.timers import due, month, nightly, reminders, silence
from handlers.timers.due import Due

TIMERS: dict[str, Due] = {
    announcing.ANNOUNCE: announcing.due,
    announcing.REPORT: announcing.report,
    attending.ACTIVITY_DOOR: attending.open_door,
    attending.ACTIVITY_SETTLED: attending.settle,
    calling.ACTIVITY_OVER: calling.end,
    signing.ACTIVITY_COUNTED: signing.count,
    alarms.DUTY_UNANSWERED: due.duty_unanswered,
    lifecycle.ASK_AGAIN: due.ask_again,
    lifecycle.ASK_LAST: due.ask_last,
    lifecycle.JOB_BACK: due.job_back,
    lifecycle.JOB_STILL: due.job_still,
    lifecycle.OVERDUE: due.report_overdue,
    lifecycle.SEEK_AGAIN: due.seek_again,
    seeking.OFFER_EXPIRED: due.offer_expired,
    relaying.RELAY_IDLE: relaying.idle,
    figures.DESK_CHANGED: figures.follow,
    documents.DOCUMENT_OLD: documents.forget,
    forgetting.FORGET_OVER: forgetting.ask_no_more,
    forgetting.FORGET_REST: forgetting.see_to_the_rest,
    month.MEETING_WANTED: month.look,
    nightly.NIGHTLY: nightly.work,
    holidays.HOLIDAYS_UNKNOWN: holidays.ask,
    planning.REMINDER: reminders.remind,
    reminders.REMINDERS_MISSED: reminders.report_missed,
    conversations.CONVERSATION_IDLE: silence.ask_once_more,
    silence.CONVERSATION_OVER: silence.hand_over,
}
