"""What neighbours see of a report before one of them has claimed it: the matter, not the person.

Phone and card numbers, accounts, the numbers of a home and the names that are known give way to a
mark. In doubt a number goes; ordinary ones (220V, 3天, 两个灯, the hotline 12345) stay.

Every repetition in the patterns is bounded or possessive, so that they take linear time.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

from domain.cleaning import clean

MASK = "▇▇"

_CHINESE_DIGITS = dict(zip("零〇一二三四五六七八九幺", "001234567891", strict=True))

_MEASURE = r"""\ ?(?:
    [块元度瓦伏毫米厘斤克兆年日次岁倍万千个秒%℃°] | 天(?!天) | 公里 | 公斤 | 平米 | 平方
    | 小时 | 分钟 | 点钟 | 毛钱 | 口人 | 人次 | [多来][块元个人天斤]
    | (?i:k?wh? | v | a | mah? | [cmk]?m | k?g | m?l | [mg]b | k?hz | yuan | rmb | days? | hours?
        | minutes? | people | times | years? | watts? | volts? | degrees? | met(?:er|re)s?)(?![a-z])
)"""
_TIME_OF_DAY = "早|上午|中午|下午|晚|夜里|那天|当天|开始|之前|以前|之后|以后|前后|左右"
_DASH = r"\-‐-―/·~"
_WORD = "(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|oh|zero)"
_ORDINAL = "(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"

# Of a phone, an identity card, a bank card: seven digits with little between, or eleven with more.
_LONG_NUMBER = re.compile(
    rf"""[+(]{{0,2}} [0-9] (?: [{_DASH}\ _.()+]{{0,3}} [0-9] ){{6,}}+ [xX]?
    | [0-9] (?: [^\w▇]{{0,3}} [0-9] ){{10,}}+ [xX]?""",
    re.VERBOSE,
)
_NUMBERS_IN_A_ROW = re.compile(rf"[0-9] (?: [{_DASH}\ .]{{0,3}} [0-9] )*+", re.VERBOSE)
_DATE = re.compile(r"(?:19|20)[0-9]{2}([-/.])[01]?[0-9]\1[0-3]?[0-9](?: [0-9]{1,2})?")

_HOME = re.compile(
    rf"""
    (?:(?<![A-Za-z])[A-Za-z甲乙丙丁]-?)? [0-9十百]{{1,6}} \ ? (?:
        号楼 | 号院 | 楼 | 栋 | 幢 | 座 | 单元 | \#楼? | 排(?=\ ?[0-9])
        | 层(?![灰土油水皮雪冰漆膜霜]) | 门(?!课|亲|心|手艺|技术) | 室(?![0-9]厅)
    )
    | (?<![0-9十月])(?<!月\ ) [0-9十]{{1,3}} \ ? 号 (?!{_TIME_OF_DAY}|电池|线)
    | [0-9]{{3,6}} \ ? [号户]
    | (?<![A-Za-z]) [A-Z] \ ? (?:座|栋|幢|号楼|单元|区(?!别))
    | [东西南北中]户
    | (?: 门牌 | 房号 | 房间号 ) 号? [是为:：\ ]{{0,3}} [A-Za-z0-9{_DASH}]{{1,12}}
    | \# \ ? [0-9]{{1,5}}
    """,
    re.VERBOSE,
)
_BUILDING = re.compile(
    r"(?i:[a-z甲乙丙丁]-?)?[0-9十]{1,2}\ ?(?:号楼|栋|幢|座|#楼)|[A-Za-z]\ ?(?:座|栋|幢|号楼)"
    r"|(?i:building|bldg|block|tower)[\ .:#]{0,3}(?:[0-9]{1,2}[A-Za-z]?|[A-Z])"
)
BESIDE = 3
"""What is but so many characters away may belong to the same address."""

Span = tuple[int, int]

_HOME_WITH_DASHES = re.compile(
    rf"""(?<![0-9]) [A-Za-z]?[0-9]{{1,2}}[A-Za-z]? (?:
        (?: \ ?[{_DASH}#\ ]\ ? [0-9]{{1,2}} ){{0,2}} \ ?[{_DASH}#\ ]\ ? [0-9]{{3,4}}
        | (?: [{_DASH}.] [0-9]{{1,2}} ){{2}}
        | (?: \. [0-9]{{1,2}} ) \. [0-9]{{3,4}}
    ) (?![0-9]) (?!{_MEASURE})""",
    re.VERBOSE,
)
_HOME_IN_ENGLISH = re.compile(
    rf"""(?<![A-Za-z]) (?:
        (?i: building | bldg | block | tower | unit | entrance | staircase | flat | apt | apartment
            | room | rm | suite | house | door | floor ) [\ .:#]{{0,3}} (?: (?i:no\.?|number) \ ? )?
            (?: [0-9]{{1,5}}[A-Za-z]? | {_WORD} (?: [\ -] {_WORD} ){{0,4}} | [A-HJ-Z] )
        | (?i:no\.?|number) \ ? [0-9]{{1,5}} [A-Za-z]?
        | (?: [0-9]{{1,2}}(?i:st|nd|rd|th) | {_ORDINAL} ) [\ -] (?i:floor|entrance|building)
    ) (?![A-Za-z0-9])""",
    re.VERBOSE,
)
_BARE_NUMBER = re.compile(
    rf"""(?<![0-9¥$]) (?<![0-9]\.) [0-9]{{3,6}} (?![0-9]|\.[0-9])
    (?! (?:[{_DASH}][0-9]{{1,5}})? {_MEASURE})""",
    re.VERBOSE,
)
_HOTLINE = re.compile("11[0249]|12[02]|12[0-9]{3}|10000|10010|10086|95598|96110")
_ACCOUNT = re.compile(
    r"""(?i: 微信|威信|薇信|v信|wechat|weixin|vx|wx|qq ) (?:
        (?i: 号码?|账号|\ ?id ) (?: [是为:：\ ] | is\  ){0,3} | [:：]\ ?
    ) (?P<id> [A-Za-z0-9][-_A-Za-z0-9]{3,40} )
    | (?i: 微信|威信|薇信|v信|wechat|weixin|vx|wx ) \ ?
        (?P<bare> (?= [A-Za-z_-]{0,30}[0-9_] ) [A-Za-z_][-_A-Za-z0-9]{4,40} )
    | (?P<mail> (?<![A-Za-z0-9._%+-]) [A-Za-z0-9._%+-]*+ @ [A-Za-z0-9._-]++ )""",
    re.VERBOSE,
)
_NEIGHBOURING_MASKS = re.compile(r"▇(?:[ \-]{0,2}▇)*+")


def neighbours_view(text: str, names: Sequence[str] = (), *, buildings: bool = False) -> str:
    """Mask in `text` what tells who and where: numbers, accounts, and each of `names`.

    What is outside people's doors is not found without its building: with `buildings` that stays,
    as long as nothing more of a home stands beside it.
    """
    view = clean(text)
    # A mask can leave a number without its unit.
    while (masked := _masked(view, names, buildings)) != view:
        view = masked
    return view


def _masked(text: str, names: Sequence[str], buildings: bool) -> str:
    hidden = bytearray(len(text))
    for start, end in _private_spans(text, names, buildings):
        hidden[start:end] = b"\1" * (end - start)
    runs = groupby(zip(text, hidden, strict=True), key=lambda pair: pair[1])
    view = "".join(MASK if private else "".join(c for c, _ in run) for private, run in runs)
    return _NEIGHBOURING_MASKS.sub(MASK, view)


def _private_spans(text: str, names: Sequence[str], buildings: bool) -> Iterator[tuple[int, int]]:
    digits = text.translate({ord(character): _as_digit(character) for character in set(text)})
    digits = _NUMBERS_IN_A_ROW.sub(_without_date, digits)
    homes = [
        found.span()
        for pattern in (_LONG_NUMBER, _HOME, _HOME_WITH_DASHES, _HOME_IN_ENGLISH)
        for found in pattern.finditer(digits)
    ]
    yield from (span for span in homes if not (buildings and _is_building(digits, span, homes)))
    for found in _BARE_NUMBER.finditer(digits):
        if not _HOTLINE.fullmatch(found[0]):
            yield found.span()
    for found in _ACCOUNT.finditer(text):
        yield found.span(found.lastgroup or 0)
    if pattern_of_names := _pattern_of(names):
        yield from (found.span() for found in pattern_of_names.finditer(text))


def _is_building(digits: str, span: Span, homes: Sequence[Span]) -> bool:
    """Tell whether this is a building's number, with neither entrance nor flat beside it."""
    start, end = span
    beside = any(0 <= start - e <= BESIDE or 0 <= s - end <= BESIDE for s, e in homes)
    masked = MASK in digits[max(0, start - BESIDE) : end + BESIDE + 1]
    return _BUILDING.fullmatch(digits, start, end) is not None and not beside and not masked


def _without_date(numbers: re.Match[str]) -> str:
    return "日" * len(numbers[0]) if _DATE.fullmatch(numbers[0]) else numbers[0]


def _as_digit(character: str) -> str:
    """Write a digit of any script, circled or Chinese, as 0-9, and full-width signs as ASCII."""
    if character.isascii():
        return character
    if "！" <= character <= "～":
        return chr(ord(character) - ord("！") + ord("!"))
    if character in _CHINESE_DIGITS:
        return _CHINESE_DIGITS[character]
    value = unicodedata.digit(character, None)
    return character if value is None else str(value)


def _pattern_of(names: Sequence[str]) -> re.Pattern[str] | None:
    """One pattern for all names; of a Chinese name of three, the given name alone too."""
    wanted = {name.strip() for name in names if any(map(str.isalpha, name))}
    wanted |= {name[-2:] for name in wanted if len(name) in (3, 4) and not name.isascii()}
    longest_first = sorted(wanted, key=lambda name: (-len(name), name))
    spelled = (rf"\b{re.escape(n)}\b" if n.isascii() else re.escape(n) for n in longest_first)
    return re.compile("|".join(spelled), re.IGNORECASE) if wanted else None
