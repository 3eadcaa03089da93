"""Where somebody says a thing is, in words."""

from __future__ import annotations

import re
import unicodedata

_NOWHERE = re.compile(
    r"""[我也还真都]{0,3} (?:
        不知道|知不道|不清楚|不晓得|不记得|记不得|记不清|记不住|不懂|不会|说不清|说不上来|忘|没有|没
    ) [了啊呀的吧地址门牌号楼哪儿里在]{0,6}
    | (?:是|对|好|行|中|嗯|发|可以|木|没)[的滴嘞啊吧呢了有]{0,3}
    | 随便 | 哪儿?都行 | 无 | 在?(?:这|那)[里儿]?
    | (?:i\ )?(?:do\ not|don'?t)\ (?:know|remember) | no\ idea | (?:i\ )?forgot | nowhere
    | (?:over\ )?here | there | none | n/?a | yes | ok(?:ay)? | no""",
    re.VERBOSE | re.IGNORECASE,
)


def is_nowhere(place: str) -> bool:
    """Tell whether words given for a place name none, so that nobody could find the way."""
    return bool(_NOWHERE.fullmatch(place.replace("’", "'").strip(" 。.!！?？,，~～…")))


def home_of(building: str, unit: str, flat: str) -> str:
    """Write a home as people say it, 3号楼2单元501, from the three columns of a list."""
    return _counted(building, "号楼") + _counted(unit, "单元") + _counted(flat, "")


def _counted(text: str, what: str) -> str:
    plain = unicodedata.normalize("NFKC", text)
    return plain + what if plain.isdecimal() else plain
