"""Whether it is mended, in the words of whoever reported it: 亮堂了 谢谢恁, 不漏了, works again."""

from __future__ import annotations

import re

from domain.wording import plain

LONGEST = 40
"""Who writes more than so many characters has more to say than that it is solved."""

_WORKS = re.compile(
    r"(?:好(?:使|用)?|解决|疏通)[了啦咧喽]|亮(?:堂|起来)?[了啦咧喽]"
    r"|通(?:开|畅)?[了啦咧喽]|不(?:漏水?|滴水?|堵|响|晃|闪|跳闸?|臭)[了啦咧喽]"
    r"|[能会](?:用|亮|开|关|洗|冲|看|上网)[了啦咧喽]|[来有](?:水|电|气|网|暖气?)[了啦咧喽]"
    r"|(?:妥|中|管用|得劲)[了啦咧喽]"
    r"|\b(?:works|fixed|mended|solved)\b|\b(?:fine|working|on) (?:again|now)\b"
)
_DOUBTS = re.compile(
    r"没|还|又|但|可是|不过|就是|只是|吗|[?]|一半|差|坏|要是|等|再"
    r"|不(?!漏|滴|堵|响|晃|闪|跳|臭|用)"
    r"|\b(?:not|no|but|still|only|half|if|when)\b|n't\b"
)
_THANKS = re.compile(r"谢|辛苦|\bthank")


def says_solved(words: str) -> bool:
    """Tell whether short words say without any doubt that what was reported is mended.

    To close a report that is not mended is worse than to ask once more: any doubt is a no.
    """
    said = plain(words)
    return len(said) <= LONGEST and _WORKS.search(said) is not None and _DOUBTS.search(said) is None


def says_thanks(words: str) -> bool:
    """Tell whether words that say so thank somebody as well."""
    return _THANKS.search(plain(words)) is not None
