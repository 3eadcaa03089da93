"""What happens when a timer is due."""

from handlers.actions import alarms, lifecycle, seeking
from handlers.timers import due
from handlers.timers.due import Due

TIMERS: dict[str, Due] = {
    alarms.DUTY_UNANSWERED: due.duty_unanswered,
    lifecycle.ASK_AGAIN: due.ask_again,
    lifecycle.ASK_LAST: due.ask_last,
    lifecycle.OVERDUE: due.report_overdue,
    lifecycle.SEEK_AGAIN: due.seek_again,
    seeking.OFFER_EXPIRED: due.offer_expired,
}
