"""A typical mix: what residents and volunteers do, and as much of the like with the echo bot."""

from __future__ import annotations

from tests.bench.crowd import Line

MADE_OF = "a report from its first words to its thanks, an answer refused, a volunteer's claim"

RESIDENT = (
    Line("开关有问题", "说完了"),
    Line("说完了", "请点最像的一个", tap=True),
    Line("老样子", "请点最像的一个"),
    Line("1", "发出去"),
    Line("发出去", "报好了", tap=True),
)

OFFERED = "我去"
VOLUNTEER = Line(OFFERED, "第 ", tap=True)
"""Her card answers: it is hers, or somebody was faster."""

ECHO_AGAIN = "再来"
ECHO = (
    Line("开关有问题", "开关有问题"),
    Line(ECHO_AGAIN, ECHO_AGAIN, tap=True),
    Line("老样子", "老样子"),
    Line("1", "1"),
    Line(ECHO_AGAIN, ECHO_AGAIN, tap=True),
)
"""The bare bot repeats what it hears, with a button below: as many words, as many taps."""
