"""Who may go alone to an elder living alone, and what electric work needs a certificate."""

from __future__ import annotations

from domain.taxonomy import Group, Trade, categories

_ABOVE_A_LAMP = (
    "电线", "线路", "布线", "走线", "改线", "加线", "换线", "拉线", "接线", "电箱", "电闸", "空开",
    "跳闸", "电表", "漏电", "短路", "三相", "wiring", "rewire", "breaker", "fuse", "circuit",
    "switchboard", "power line",
)  # fmt: skip
"""Words of electric work above a lamp or a socket."""


def is_guarded(category: str, *, lives_alone: bool) -> bool:
    """Tell whether nobody goes there alone whom she does not know: her own home, living alone."""
    known = categories().get(category)
    return lives_alone and known is not None and known.group is Group.HOME_REPAIR


def needs_certificate(trade: str | None, words: str) -> bool:
    """Tell whether only who has a certificate on file may do it."""
    said = words.casefold()
    return trade == Trade.ELECTRICIAN and any(word in said for word in _ABOVE_A_LAMP)
