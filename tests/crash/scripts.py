"""Every script as a transcript that can be played in both languages, line by line."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from dialogue.words import t
from domain.people import Role
from domain.taxonomy import Trade
from handlers.texts import render
from storage import people
from tests.chats import Chat, Town
from tests.domain.spreadsheets import HEADER, WANG, csv_of
from tests.group_chats import GroupChat
from tests.story.calendars import PATROL, code_on, lives_by

Act = Callable[[Chat, str], Awaitable[Any]]


@dataclass(frozen=True)
class Line:
    """Somebody does something, in a language."""

    who: str
    act: Act


def says(who: str, chinese: str, english: str = "") -> Line:
    """She writes; the same in both languages where there is no English."""
    return Line(who, lambda chat, lang: chat.says(english if lang == "en" and english else chinese))


def taps(who: str, key: str, **args: str) -> Line:
    """She taps the button with this sentence of the locales."""
    return Line(who, lambda chat, lang: chat.taps(render(t(key, **args), lang)))


def picks(who: str, label: str) -> Line:
    """She taps a button that holds these words in any language."""
    return Line(who, lambda chat, _: chat.taps(label))


def speaks(who: str) -> Line:
    """She sends a voice message."""
    return Line(who, lambda chat, _: chat.speaks())


def shows_photo(who: str) -> Line:
    """She sends a photo."""
    return Line(who, lambda chat, _: chat.shows_photo())


def sends_file(who: str, content: bytes) -> Line:
    """She sends a file."""
    return Line(who, lambda chat, _: chat.sends_file("people.csv", content))


def after(who: str, **wait: float) -> Line:
    """Some time passes."""
    return Line(who, lambda chat, _: chat.town.wind(**wait))


def in_group(who: str, act: Callable[[GroupChat, Chat], Awaitable[Any]]) -> Line:
    """She does something in the one group chat of the stories."""
    return Line(who, lambda chat, _: act(GroupChat(chat.town, "北苑群"), chat))


def lives_by_patrols(who: str) -> Line:
    """The configuration has a patrol now, of the talent pool."""
    return Line(who, lambda chat, _: lives_by(chat.town, PATROL | {"team": "volunteer"}))


def winds(who: str, **by: float) -> Line:
    """Time goes by."""
    return Line(who, lambda chat, _: chat.town.wind(**by))


def tells_code(who: str) -> Line:
    """She types the code that she sees on her card as somebody of the staff."""
    return Line(who, lambda chat, _: chat.says(code_on(chat)))


async def cast(town: Town, language: str) -> dict[str, Chat]:
    """Everybody who is in the stories."""
    chats = {
        "elder": await town.resident("王桂兰", lives_alone=True),
        "mender": await town.talent("张师傅", Trade.ELECTRICIAN),
        "other": await town.talent("刘师傅", Trade.ELECTRICIAN),
        "staff": await town.staff("李主任", on_duty=True),
        "admin": await town.staff("周书记", Role.ADMIN),
        "newcomer": town.person("赵春梅"),
    }
    await chats["newcomer"].says("/start")
    async with town.app.database.transaction() as tx:
        for chat in chats.values():
            await people.change(tx, await town.id_of(chat, tx), language=language)
    return chats


LAMP = says("elder", "家里灯不亮了", "The lamp at home is broken")
THATS_ALL = "that-is-all"

REPORTED = [LAMP, taps("elder", THATS_ALL), taps("elder", "report-send")]
CLAIMED = [*REPORTED, taps("mender", "button-claim")]
FINISHED = [
    *CLAIMED,
    taps("mender", "button-contact"),
    taps("mender", "button-set-off"),
    taps("mender", "button-finish"),
    says("mender", "换了灯泡", "I changed the bulb"),
    taps("mender", "took-30"),
    taps("mender", "used-bulb"),
]
ON_THE_DESK = [
    *REPORTED,
    says("staff", "/desk"),
    taps("staff", "desk-moving", count="1"),
    picks("staff", "1"),
]

STORIES: dict[str, list[Line]] = {
    "announced": [
        in_group("staff", lambda group, _: group.adds_bot()),
        in_group("staff", lambda group, staff: group.hears(staff, "/bind 北苑小区")),
        says("staff", "/announce"),
        says("staff", "明天停水", "No water tomorrow"),
        shows_photo("staff"),
        taps("staff", THATS_ALL),
        taps("staff", "audience-kind-everybody"),
        taps("staff", "yes"),
        taps("staff", "announce-later"),
        says("staff", "明天9点", "tomorrow 9 am"),
        taps("staff", "yes"),
        taps("staff", "button-announcement-edit"),
        says("staff", "后天停水", "No water on Wednesday"),
        taps("staff", THATS_ALL),
        taps("staff", "announce-edit-yes"),
        says("staff", "/notices"),
        taps("staff", "announcement-number", number="1"),
        taps("staff", "button-announcement-undo"),
    ],
    "announced again and again": [
        in_group("staff", lambda group, _: group.adds_bot()),
        in_group("staff", lambda group, staff: group.hears(staff, "/bind 北苑小区")),
        says("staff", "/announce"),
        says("staff", "分类投放垃圾", "Sort your waste"),
        taps("staff", THATS_ALL),
        taps("staff", "audience-kind-everybody"),
        taps("staff", "no"),
        taps("staff", "announce-often"),
        says("staff", "每周三早上九点", "every Wednesday at 9 am"),
        taps("staff", "series-holiday-keep"),
        taps("staff", "yes"),
        taps("staff", "button-series-when"),
        taps("staff", "plan-monthly"),
        says("staff", "6"),
        says("staff", "上午九点", "9 am"),
        taps("staff", "series-holiday-skip"),
        taps("staff", "yes"),
        taps("staff", "button-series-words"),
        says("staff", "不要乱扔", "Do not litter"),
        taps("staff", THATS_ALL),
        taps("staff", "no"),
        taps("staff", "announce-edit-yes"),
        taps("staff", "button-series-pause"),
        taps("staff", "button-series-resume"),
        taps("staff", "button-series-end"),
        taps("staff", "series-end-yes"),
    ],
    "a poll": [
        says("staff", "/announce"),
        says("staff", "楼道要清理了", "The stairs will be cleared"),
        taps("staff", THATS_ALL),
        taps("staff", "audience-kind-everybody"),
        taps("staff", "no"),
        taps("staff", "announce-add-poll"),
        says("staff", "哪天？\n周六\n周日", "When?\nSaturday\nSunday"),
        taps("staff", "poll-hours-24"),
        taps("staff", "announce-now"),
        after("staff", seconds=61),
        picks("elder", "1."),
        picks("mender", "2."),
        after("staff", seconds=11),
        picks("elder", "2."),
        taps("staff", "button-announcement-votes"),
        taps("staff", "button-announcement-close"),
        taps("staff", "button-announcement-publish"),
        after("staff", seconds=61),
    ],
    "let announce": [
        says("staff", "/people 张师傅"),
        says("staff", "1"),
        taps("staff", "person-do-announce"),
        says("staff", "源泉里"),
        says("mender", "/announce"),
        says("mender", "明天停水", "No water tomorrow"),
        taps("mender", THATS_ALL),
        taps("mender", "no"),
        taps("mender", "announce-now"),
        after("mender", seconds=61),
        taps("staff", "person-do-announce"),
        taps("staff", "delegate-not"),
    ],
    "read": [
        says("staff", "/announce"),
        says("staff", "明天停水", "No water tomorrow"),
        taps("staff", THATS_ALL),
        taps("staff", "audience-kind-everybody"),
        taps("staff", "yes"),
        taps("staff", "announce-now"),
        after("staff", seconds=61),
        taps("elder", "button-have-read"),
        taps("staff", "button-announcement-unread"),
        taps("staff", "unread-told", name="张师傅"),
        taps("staff", "button-announcement-copies"),
        taps("staff", "button-announcement-refresh"),
        taps("staff", "button-announcement-withdraw"),
    ],
    "a group": [
        in_group("staff", lambda group, _: group.adds_bot()),
        in_group("staff", lambda group, staff: group.hears(staff, "/bind")),
        says("staff", "北苑小区"),
        says("staff", "/groups"),
        picks("staff", "北苑群"),
        taps("staff", "button-rebind"),
        says("staff", "2"),
        taps("staff", "button-unbind"),
    ],
    "an activity": [
        says("staff", "/activity"),
        taps("staff", "button-activity-new"),
        says("staff", "看电影", "A film"),
        says("staff", "12月5号下午两点", "5 December at 2 pm"),
        says("staff", "活动室", "The hall"),
        taps("staff", "circle-all"),
        taps("staff", "chosen-all"),
        taps("staff", "fact-capacity"),
        says("staff", "20"),
        taps("staff", "plan-more"),
        taps("staff", "fact-on_holiday"),
        taps("staff", "holiday-skip"),
        taps("staff", "plan-yes"),
        says("staff", "/activity"),
        picks("staff", "1"),
        taps("staff", "button-activity-change"),
        taps("staff", "fact-place"),
        says("staff", "广场", "The square"),
        taps("staff", "button-activity-off"),
        says("staff", "下雨", "Rain"),
        taps("staff", "call-off-yes"),
        says("elder", "/calendar"),
    ],
    "checking in": [
        in_group("staff", lambda group, _: group.adds_bot()),
        in_group("staff", lambda group, staff: group.hears(staff, "/bind")),
        says("staff", "4"),
        lives_by_patrols("staff"),
        winds("staff", days=1),
        in_group("staff", lambda group, staff: group.taps(staff, "🙋")),
        winds("staff", hours=23, minutes=45),
        taps("staff", "button-activity-here"),
        tells_code("staff"),
    ],
    "lamp": [*FINISHED, taps("elder", "button-solved")],
    "not solved": [
        *FINISHED,
        taps("elder", "button-not-solved"),
        says("elder", "还是不亮", "It is still dark"),
        taps("other", "button-claim"),
    ],
    "more, urged, elsewhere, thanked": [
        *REPORTED,
        taps("mender", "button-claim"),
        taps("mender", "button-contact"),
        says("elder", "/my"),
        taps("elder", "button-add"),
        says("elder", "是厨房的灯", "It is the lamp in the kitchen"),
        shows_photo("elder"),
        taps("elder", THATS_ALL),
        taps("elder", "button-urge"),
        taps("elder", "button-change-place"),
        says("elder", "1"),
        says("elder", "1号楼", "building 1"),
        taps("elder", "yes"),
        taps("mender", "button-finish"),
        says("mender", "换了灯泡", "I changed the bulb"),
        taps("elder", "button-solved"),
        taps("elder", "button-thank"),
        taps("elder", "stars-label", count="5"),
    ],
    "for her mother": [
        says("newcomer", "我妈家里灯不亮了", "The lamp at my mother's home is broken"),
        taps("newcomer", THATS_ALL),
        taps("newcomer", "for-another"),
        says("newcomer", "孙玉珍"),
        taps("newcomer", "her-phone-none"),
        says("newcomer", "1"),
        says("newcomer", "3号楼2单元501", "building 3, flat 501"),
        taps("newcomer", "report-send"),
        taps("staff", "button-contact"),
        taps("staff", "button-vouch"),
        taps("mender", "button-claim"),
        taps("mender", "button-contact"),
        taps("mender", "button-finish"),
        says("mender", "换了灯泡", "I changed the bulb"),
        taps("newcomer", "button-solved"),
    ],
    "told by two": [
        says("elder", "楼道灯坏了", "The street lamp is broken"),
        taps("elder", THATS_ALL),
        says("elder", "东门口", "the east gate"),
        taps("elder", "report-send"),
        says("mender", "楼道灯坏了", "The street lamp is broken"),
        taps("mender", THATS_ALL),
        says("mender", "东门口", "the east gate"),
        taps("mender", "report-send"),
        taps("mender", "same-add"),
        says("other", "楼道灯坏了", "The street lamp is broken"),
        taps("other", THATS_ALL),
        says("other", "东门口", "the east gate"),
        taps("other", "report-send"),
        taps("other", "same-follow"),
        says("other", "/my"),
        taps("staff", "button-close"),
        says("staff", "整栋楼要换线", "The whole building needs new wires"),
        taps("staff", "close-yes"),
    ],
    "two at once": [
        says("elder", "家里灯不亮了，水龙头也漏水", "The lamp is broken, and the tap drips"),
        taps("elder", THATS_ALL),
        taps("elder", "several-apart"),
        taps("elder", "report-send"),
        taps("elder", "report-send"),
        taps("mender", "button-claim"),
    ],
    "urged, but which": [
        *REPORTED,
        says("elder", "厨房插座坏了", "The socket in the kitchen is broken"),
        taps("elder", THATS_ALL),
        taps("elder", "report-send"),
        says("elder", "怎么还没人来", "When will somebody come?"),
        says("elder", "1"),
    ],
    "half solved": [
        *FINISHED,
        taps("elder", "button-half-solved"),
        taps("elder", "nothing-to-add"),
    ],
    "given back": [
        *CLAIMED,
        taps("mender", "button-give-back"),
        taps("mender", "give-back-yes"),
        taps("other", "button-decline"),
    ],
    "first report": [
        says("newcomer", "家里灯不亮了", "The lamp at home is broken"),
        shows_photo("newcomer"),
        taps("newcomer", THATS_ALL),
        says("newcomer", "1"),
        taps("newcomer", "button-back"),
        says("newcomer", "我家", "my home"),
        says("newcomer", "2"),
        says("newcomer", "3号楼2单元501", "building 3, flat 501"),
        says("newcomer", "厨房的", "the one in the kitchen"),
        taps("newcomer", "report-elsewhere"),
        says("newcomer", "1"),
        says("newcomer", "1号楼", "building 1"),
        taps("newcomer", "report-send"),
    ],
    "danger in between": [
        LAMP,
        says("elder", "煤气漏了，一屋子煤气味", "There is a gas leak"),
        taps("staff", "button-have-it"),
        taps("elder", THATS_ALL),
        taps("elder", "report-send"),
    ],
    "danger or not": [
        says("elder", "开关摸着麻手", "The switch tingles when I touch it"),
        taps("elder", "danger-ask-no"),
        taps("elder", "report-send"),
    ],
    "danger after all": [
        says("elder", "开关摸着麻手", "The switch tingles when I touch it"),
        taps("elder", "danger-ask-yes"),
        taps("staff", "button-have-it"),
    ],
    "voice": [
        speaks("elder"),
        taps("elder", "voice-broken"),
        says("elder", "1"),
    ],
    "voice of danger": [
        speaks("elder"),
        taps("elder", "voice-danger"),
        taps("staff", "button-have-it"),
    ],
    "join": [
        says("newcomer", "/join"),
        says("newcomer", "赵春梅"),
        says("newcomer", "13912345678"),
        says("newcomer", "1 2"),
        taps("newcomer", "chosen-all"),
        says("newcomer", "1"),
        taps("newcomer", "chosen-all"),
        taps("newcomer", "hours-any"),
        picks("newcomer", "5"),
        taps("newcomer", "no"),
        taps("staff", "button-approve"),
    ],
    "change what one offers": [
        says("mender", "/pool"),
        taps("mender", "pool-do-on_duty"),
        taps("mender", "pool-do-trades"),
        says("mender", "1 2"),
        taps("mender", "chosen-all"),
        says("mender", "/pool"),
        taps("mender", "pool-do-paused_trades"),
        says("mender", "2"),
        taps("mender", "chosen-all"),
        taps("mender", "pool-do-hours"),
        says("mender", "9:00-17:00"),
        taps("mender", "pool-do-weekly"),
        says("mender", "3"),
        taps("mender", "pool-do-compounds"),
        says("mender", "2"),
        taps("mender", "chosen-all"),
    ],
    "a time to come": [
        *CLAIMED,
        taps("mender", "button-when"),
        taps("mender", "at-hour"),
        taps("elder", "button-another-time"),
        says("elder", "明天早上九点", "tomorrow at nine"),
        taps("mender", "button-set-off"),
        taps("mender", "button-not-home"),
        taps("elder", "button-another-time"),
        taps("elder", "at-tomorrow-morning"),
        says("elder", "/my"),
        taps("elder", "button-no-show"),
    ],
    "a job for two": [
        *CLAIMED,
        says("staff", "/desk"),
        taps("staff", "desk-moving", count="1"),
        picks("staff", "1"),
        taps("staff", "button-need_two"),
        taps("other", "button-claim"),
        taps("mender", "button-give-back"),
        taps("mender", "give-back-yes"),
        taps("other", "button-finish"),
        says("other", "换了灯泡", "I changed the bulb"),
        taps("elder", "button-solved"),
    ],
    "before and after": [
        *CLAIMED,
        taps("mender", "button-set-off"),
        taps("mender", "button-before"),
        shows_photo("mender"),
        taps("mender", THATS_ALL),
        taps("mender", "button-finish"),
        shows_photo("mender"),
        taps("mender", THATS_ALL),
        taps("mender", "spent-skip"),
        taps("mender", "spent-other"),
        says("mender", "灯座一个", "one socket"),
    ],
    "a pause": [
        says("mender", "/pool"),
        taps("mender", "pool-do-pause"),
        taps("mender", "pause-week"),
        *REPORTED,
        taps("other", "button-claim"),
    ],
    "leave the pool": [
        *CLAIMED,
        says("mender", "/pool"),
        taps("mender", "pool-do-leave"),
        taps("mender", "leave-yes"),
        taps("other", "button-claim"),
    ],
    "a question": [
        says("elder", "医保卡在哪里办？", "Where do I get a health card?"),
        taps("elder", "meant-human"),
    ],
    "ask human": [
        says("elder", "/human"),
        says("elder", "想问问养老金的事", "I have a question about my pension"),
        speaks("elder"),
        taps("elder", THATS_ALL),
    ],
    "close": [
        *ON_THE_DESK,
        taps("staff", "button-close"),
        says("staff", "整栋楼要换线", "The whole building needs new wires"),
        taps("staff", "close-yes"),
    ],
    "assign": [
        *ON_THE_DESK,
        taps("staff", "button-assign"),
        says("staff", "2"),
        taps("other", "button-set-off"),
    ],
    "a certificate": [
        says("staff", "/pool"),
        picks("staff", "张师傅"),
        taps("staff", "button-certificate"),
        says("staff", "T123"),
    ],
    "refer": [
        *ON_THE_DESK,
        taps("staff", "button-refer"),
        says("staff", "1"),
    ],
    "holidays": [
        says("staff", "/holidays"),
        picks("staff", "2027"),
        says("staff", "1月1日"),
        says("staff", "元旦：1月1日至3日放假。1月4日上班"),
        taps("staff", "holidays-yes"),
        says("elder", "/calendar"),
    ],
    "invite": [
        says("admin", "/invite"),
        taps("admin", "role-partner"),
        taps("admin", "button-back"),
        says("admin", "4"),
        says("admin", "1"),
    ],
    "register, move, helper": [
        says("staff", "/people"),
        says("staff", "孙大爷"),
        taps("staff", "people-new"),
        says("staff", "孙大爷"),
        taps("staff", "person-without-phone"),
        says("staff", "1"),
        says("staff", "5号楼101"),
        taps("staff", "person-yes"),
        taps("staff", "button-contact"),
        taps("staff", "person-do-rename"),
        says("staff", "孙福生"),
        says("staff", "13700001111"),
        taps("staff", "person-do-move"),
        says("staff", "2"),
        says("staff", "6号楼102"),
        taps("staff", "person-do-helper"),
        says("staff", "王桂兰"),
        says("staff", "1"),
    ],
    "import a list": [
        says("staff", "/import"),
        sends_file("staff", csv_of(HEADER, WANG, WANG)),
        sends_file("staff", csv_of(HEADER, WANG, ("孙福生", "", "北苑", "5"), encoding="gbk")),
        taps("staff", "import-do"),
        says("staff", "/people 孙福生"),
    ],
    "merge": [
        *REPORTED,
        says("staff", "/people 王桂兰"),
        says("staff", "1"),
        taps("staff", "person-do-merge"),
        says("staff", "赵春梅"),
        says("staff", "1"),
        taps("staff", "merge-yes"),
        says("newcomer", "/my"),
    ],
    "asked for her data, and forgotten": [
        *FINISHED,
        taps("elder", "button-solved"),
        says("elder", "/mydata"),
        says("elder", "/forget"),
        taps("elder", "forget-yes"),
        says("elder", "/start"),
    ],
    "a meeting": [
        in_group("staff", lambda group, _: group.adds_bot()),
        in_group("staff", lambda group, staff: group.hears(staff, "/bind 北苑小区")),
        says("staff", "/meeting"),
        says("staff", "下周三下午三点", "next Wednesday at 3 pm"),
        says("staff", "二楼", "second floor"),
        says("staff", "1"),
        taps("staff", "chosen-all"),
        says("staff", "1"),
        taps("staff", "chosen-all"),
        taps("staff", "meeting-yes"),
        taps("mender", "button-coming-yes"),
        in_group("other", lambda group, other: group.taps(other, "请人替我")),
        says("other", "我儿子", "My son"),
        taps("staff", "button-move"),
        says("staff", "下周四上午九点", "next Thursday at 9 am"),
        taps("staff", "meeting-yes"),
        taps("staff", "button-elsewhere"),
        says("staff", "一楼", "first floor"),
        says("elder", "/hall"),
        taps("elder", "button-propose"),
        says("elder", "停车难", "Parking is hard"),
        taps("elder", "propose-yes"),
        says("staff", "/hall"),
        taps("staff", "item-number", number="1"),
        taps("staff", "item-minutes", minutes="20"),
        taps("staff", "button-down"),
        taps("staff", "button-publish-agenda"),
        says("staff", "/meeting"),
        taps("staff", "button-plan-meeting"),
        says("staff", "/cancel"),
        taps("staff", "button-note"),
        says("staff", "王桂兰"),
        says("staff", "1"),
        taps("staff", "note-yes"),
        taps("staff", "button-cancel-meeting"),
        says("staff", "下大雪", "snow"),
        taps("staff", "cancel-yes"),
    ],
    "minutes": [
        says("elder", "/hall"),
        taps("elder", "button-propose"),
        says("elder", "停车难", "Parking is hard"),
        taps("elder", "propose-yes"),
        says("staff", "/meeting"),
        says("staff", "下周三下午三点", "next Wednesday at 3 pm"),
        says("staff", "二楼", "second floor"),
        says("staff", "1"),
        taps("staff", "chosen-all"),
        taps("staff", "meeting-yes"),
        winds("staff", days=10),
        taps("staff", "item-number", number="1"),
        taps("staff", "button-outcome-voted"),
        says("staff", "12 3 1"),
        taps("staff", "button-outcome-task"),
        says("staff", "李主任"),
        says("staff", "12月25日", "12/25"),
        taps("staff", "button-hand-in"),
        taps("admin", "button-send-back"),
        taps("staff", "button-hand-in"),
        taps("admin", "button-approve-minutes"),
        winds("staff", days=20),
        taps("staff", "button-task-done"),
        says("staff", "/hall"),
        taps("staff", "button-opening"),
        says("staff", "60"),
        says("staff", "55"),
    ],
    "put right": [
        *ON_THE_DESK,
        taps("staff", "button-recategorize"),
        says("staff", "1"),
        says("staff", "2"),
        taps("staff", "button-correct-place"),
        says("staff", "2"),
        says("staff", "5号楼", "building 5"),
        taps("staff", "button-agenda_on"),
        taps("staff", "button-take"),
        LAMP,
        taps("elder", THATS_ALL),
        taps("elder", "report-send"),
        says("staff", "/desk"),
        taps("staff", "desk-mine", count="1"),
        taps("staff", "desk-filter"),
        says("staff", "1"),
        says("staff", "1"),
        picks("staff", "1 "),
        taps("staff", "button-merge"),
        says("staff", "2"),
        taps("staff", "merge-report-yes"),
    ],
    "split": [
        says("elder", "灯不亮了，请看看", "The light is broken, please have a look"),
        taps("elder", THATS_ALL),
        taps("elder", "report-send"),
        says("staff", "/desk"),
        taps("staff", "desk-moving", count="1"),
        picks("staff", "1"),
        taps("staff", "button-split"),
        says("staff", "水龙头也漏水", "The tap drips too"),
        says("staff", "1"),
        taps("staff", "split-yes"),
        says("elder", "/my"),
    ],
    "staff speak": [
        *ON_THE_DESK,
        LAMP,
        taps("staff", "button-speak"),
        says("staff", "几点方便？", "When would you like us?"),
        says("elder", "下午三点", "At three"),
        shows_photo("elder"),
        taps("staff", "button-hand-back"),
        taps("elder", THATS_ALL),
    ],
    "staff do it": [
        *ON_THE_DESK,
        taps("staff", "button-take"),
        taps("staff", "button-staff-finish"),
        says("staff", "换好了", "Replaced"),
        taps("elder", "button-solved"),
    ],
}
