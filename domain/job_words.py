"""What a volunteer says of a job in hand, as its buttons would: 修好了, 到门口了, 我去不了了."""

from __future__ import annotations

import re
from enum import StrEnum

from domain.reports import Action
from domain.wording import plain

LONGEST = 60
"""Who writes more than so many characters has more to say than a step."""


A_SENTENCE = 40
"""Who asks for a rest says so in no more characters."""

A_THING = 3
"""A clause of so few characters before that it is mended is what was mended: 那个灯 修好了."""


class Step(StrEnum):
    """The steps of a job that words may mean."""

    FINISH = Action.FINISH
    SET_OFF = Action.SET_OFF
    """On the way, or at the door: nothing follows from that but what follows from the first."""
    NOT_HOME = Action.NOT_HOME
    GIVE_BACK = Action.GIVE_BACK


_ENDS = " .。!~*…"
_CLAUSES = re.compile(r"[,;。!\n]+")
_BREATH = re.compile(r"[,，;；。!！\n]+|\.\s+|(?<=[一-鿿])\s+(?=[一-鿿])")
"""What ends a clause in words as they were typed; elsewhere they are written the plain way."""

_PAST = "[了啦咧喽嘞]"
_DONE = re.compile(
    rf"[一-鿿]{{0,8}}?(?:[办修弄搞换装做干整忙通安接补拧焊]|处理|解决|收拾|清理|疏通)[好完妥成利]索?{_PAST}+"
    rf"|[一-鿿]{{0,8}}?(?:搞定|解决{_PAST}|(?:完[事工活]|收工|齐活)儿?{_PAST}?|妥了|没问题了){_PAST}*"
    r"|(?:all |it'?s |it is |i'?m |i am |i'?ve |i have |job |the job is |the \w+ is |now |just )*"
    r"(?:done|fixed|mended|repaired|finished|sorted)(?: it| now| already)*"
)
_DOUBTS = re.compile(
    r"[还没未不又别再吗么呢谁啥咋怎几何哪请帮求想能会等坏]|什么|麻烦|要|上[次回]|以前|之前|去年|[?]"
)
_NO_DOUBT = re.compile("没问题了")
_DID = re.compile(
    r"(?:给[他她它]?|把|又|重新|都)?[一-鿿]{0,4}?[换修装接拧通焊补调清加紧擦][^?]*"
    r"|(?:i |a |the |new |put |replaced|changed|fixed|mended|tightened|cleaned|installed)[^?]*"
)

_DEED = re.compile(
    r"(?:我|俺|咱)?(?:刚刚?|已经?|先|又|就是|只是)?(?:给[他她它]?|把|重新|都)?[一-鿿]{0,6}?"
    rf"[换修装接拧通焊补调清紧擦][一-鿿]{{0,2}}?{_PAST}[^?]*"
    r"|(?:i(?:'ve| have)? )?(?:just |now )*"
    r"(?:replaced|changed|fixed|mended|tightened|cleaned|installed|fitted|unblocked) [^?]*"
)
_AND_YET = re.compile(
    r"[不漏堵吵响臭闪]|\b(?:but|still|not|again|broken|yesterday|last)\b|昨天|前[天几]"
)

_WHY = (
    "(?:我|俺|咱|不好意思|对不起|抱歉|今[天儿晚]|明[天儿]|[上下]午|晚上|这[次回会]|临时|[突忽]然"
    "|有[点急]?事儿?|家里|单位|孩子|老人|病了?|发烧|感冒|不舒服|走不开|没[空时]间?|加班|开会|出差"
    "|堵车|可能|怕是?|恐怕|实在|真的?|也|那[边里]|[他她那这]家)"
)
_CANNOT = re.compile(
    rf"{_WHY}*(?:过?去不[了成]|{_WHY}(?:过?来|赶)不[了成过]+|不[能去]去?了){_PAST}*"
    r"|(?:sorry |but |so )*i (?:can'?t|cannot|can not) (?:come|go|make it|do it)"
    r"(?: after all| any ?more| today| now)?"
)
_REASON = re.compile(rf"(?:{_WHY}|{_PAST}|的|得)+|sorry|(?:i am|i'm) (?:ill|sick|busy)")

_HERS = "(?:[他她那这]们?|人|住户|居民|大[爷娘妈]|老人|爷爷|奶奶|阿姨|叔叔)"
_UNDER_WAY = re.compile(
    rf"(?:我|俺|咱|已经|已|现在|刚|都)*(?:(?:出发|出门|动身|上路){_PAST}+|在路上{_PAST}*)"
    r"|(?:我|俺)?(?:这就|马上|立马)(?:就)?(?:过?去|过?来|出发|到)"
    rf"|(?:(?:我|俺|咱|已经|已|刚|都)*(?:到(?:了|门口|楼下|地方|{_HERS}家)+|在(?:门口|楼下)){_PAST}*)+"
    r"|(?:i'?m |i am |i'?ve |i have |just )*"
    r"(?:on (?:my|the) way|leaving|set off|arrived|here|there|at the door)(?: now)?"
)
_AT_A_HOME = re.compile(
    rf"(?:我|俺|咱|已经|已|刚刚?|都|现在)*到(?:了|自己)?(?:家|小区)(?:了|门口|楼下|里)*{_PAST}*"
)
"""The resident's, or her own: only she knows."""
_NOBODY = re.compile(
    r"(?:[他她]|住户|大[爷娘妈])*(?:家里?|屋里)?(?:没有?人(?:在家|开门)?|没在家)"
    r"|(?:nobody|no ?one)(?: is|'s)?(?: at)? home|no(?:body| ?one)? answers?(?: the door)?"
)

_KNOCKS = re.compile(
    r"(?:我|俺|在门口|到了|到门口了?)*(?:[敲叫喊拍砸][一-鿿]{0,6}?|按[一-鿿]{0,4}?铃[一-鿿]{0,5}?)"
    r"(?:[没木冇]有?人?(?:应|答应|搭理|理|开|回|动静)[一-鿿]{0,2}|[没木冇]有?人|不(?:应|开|答应|吱声)[一-鿿]{0,2})"
    r"|[没木冇]有?人(?:应|答应|搭理|理)[一-鿿]{0,2}"
    r"|(?:i )?(?:knocked|rang)[a-z ]{0,20} ?no(?:body| ?one)? ?answer(?:s|ed)?"
)

_RESTS = re.compile(
    r"(?:我|俺|先|想|要|得|让我|这阵子|最近)*(?:休息(?![不得室])|歇(?!业)|别(?:再|老|来)*问我|不要(?:再)?问我|不接活|停一停)"
    r"|(?:i |want to |will |would like to |please )*(?:pause|rest|don'?t ask me|do not ask me)"
)


def rests(words: str) -> bool:
    """Tell whether words begin with that she wants to be asked nothing, such as 休息到下周一."""
    return len(words) <= A_SENTENCE and _RESTS.match(plain(words)) is not None


def step_in(words: str) -> Step | None:
    """Give the step that words mean and nothing besides; None where there is any doubt."""
    clauses = _clauses(words) if len(words) <= LONGEST else []
    if not clauses:
        return None
    if _is_done(clauses):
        return Step.FINISH
    if any(map(_CANNOT.fullmatch, clauses)):
        others = [clause for clause in clauses if not _CANNOT.fullmatch(clause)]
        return Step.GIVE_BACK if all(map(_REASON.fullmatch, others)) else None
    if all(_UNDER_WAY.fullmatch(clause) or _AT_A_HOME.fullmatch(clause) for clause in clauses):
        return Step.SET_OFF
    return Step.NOT_HOME if _NOBODY.fullmatch("".join(clauses)) or knocks(words) else None


def tells_deed(words: str) -> bool:
    """Tell whether she says what she did, and not whether that is all: 换了个灯泡."""
    clauses = _clauses(words) if len(words) <= LONGEST else []
    first, others = clauses[:1], clauses[1:]
    did = all(map(_DEED.fullmatch, first)) and all(map(_is_deed, others))
    return (
        did
        and bool(first)
        and not any(map(_DOUBTS.search, clauses))
        and not _AND_YET.search(plain(words))
    )


def knocks(words: str) -> bool:
    """Tell whether she stands at the door, and nobody answers: 敲门没人应."""
    return len(words) <= LONGEST and _KNOCKS.fullmatch("".join(_clauses(words))) is not None


def may_be_home(words: str) -> bool:
    """Tell whether words that mean a step may mean as well that she is at home again: 我到家了."""
    return any(map(_AT_A_HOME.fullmatch, _clauses(words)))


def note_in(words: str) -> str:
    """Give what was done, where it is said in one breath with that: 修好了，换了个灯泡."""
    said = _BREATH.split(words.strip(), maxsplit=1)
    return said[1].strip() if len(said) > 1 and _clauses(said[1]) else ""


def _is_done(clauses: list[str]) -> bool:
    first, *others = clauses
    if _says_done(first):
        return all(_says_done(clause) or _is_deed(clause) for clause in others)
    return len(first) <= A_THING and _says_done("".join(clauses))


def _says_done(clause: str) -> bool:
    return bool(_DONE.fullmatch(clause)) and not _DOUBTS.search(_NO_DOUBT.sub("", clause))


def _is_deed(clause: str) -> bool:
    return bool(_DID.fullmatch(clause)) and not _DOUBTS.search(clause)


def _clauses(words: str) -> list[str]:
    said = (clause.strip(_ENDS) for clause in _CLAUSES.split(plain(words)))
    return [bare for clause in said if (bare := _bare(clause))]


def _bare(clause: str) -> str:
    """Leave out the pictures that people put behind their words."""
    marks = "".join({character for character in clause if not character.isalnum()} - {"?", "'"})
    return clause.strip(marks + " ")
