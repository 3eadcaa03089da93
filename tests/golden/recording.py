"""How people came to the middle of each script, and what they saw there of the community."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from dialogue.engine import Engine
from dialogue.journal import Journal
from dialogue.outcomes import Waiting
from dialogue.questions import DONE, Heard, Input, Pressed
from dialogue.talk import YES, Call
from dialogue.words import DocumentPart, PhotoPart, Piece, PollPart, Text, TextPart
from domain import triage
from domain.announcements import Audience
from handlers import (
    arranging,
    audiences,
    choosing,
    circles,
    convening,
    finding,
    job_steps,
    lists,
    looks,
    recurring,
    same_matter,
)
from handlers.actions import (
    activities,
    alarms,
    announcing,
    attending,
    changing,
    holidays,
    reporting,
    series,
    splitting,
)
from handlers.actions.attending import Door
from handlers.actions.holidays import Year
from handlers.actions.reporting import Created
from handlers.audiences import Reach
from handlers.choosing import Guard
from handlers.circles import Unbound
from handlers.composing import Post
from handlers.convening import Hour
from handlers.lists import Verdict
from handlers.looks import Home, Known, Oneself, Option, TradeOffered, Understood
from handlers.scripts import SCRIPTS
from handlers.texts import render
from tests.dialogue.playing import JSONKeeper
from tests.golden.journals import FOLDER, Golden

COMPOUNDS = [Option(id="yuanquanli", label="源泉里"), Option(id="beiyuan", label="北苑小区")]
NEWCOMER = Home(compound="", place="")


def piece(words: str) -> Piece:
    """Something typed."""
    return Piece(message_id="1", part=TextPart(text=words))


def understood(words: str, **facts: Any) -> Understood:
    """What is understood of words, unless the story says otherwise."""
    return Understood(**triage.read(words).model_dump() | facts)


SEEN: Mapping[object, Any] = {
    announcing.preview: True,
    audiences.group_options: [Option(id="1", label="北苑小区"), Option(id="2", label="党员")],
    audiences.of_compound: Audience(kind="groups", groups=(1,)),
    audiences.reach: Reach(groups=1, people=3, without=2),
    series.as_it_is: Post(text="垃圾分类", files=[]),
    series.audience_of: Audience(kind="everybody"),
    recurring.summary: "🔁 每周三 上午9点，放假照发",
    changing.as_it_is: Post(text="明天停水", files=[]),
    changing.asks_receipts: True,
    activities.facts: {"name": "包饺子", "weekly": ["wed"], "at": "09:00:00", "capacity": 20},
    arranging.summary: "📣 包饺子",
    attending.door: Door(is_open=True, name="周三巡查", code="1234"),
    circles.there: ["compound-beiyuan", "all"],
    circles.unbound: Unbound(title="北苑群", compounds=[("beiyuan", "北苑小区")]),
    convening.at_once: "",
    convening.centre: "锦山路1号一楼",
    convening.group_chats: [Option(id="3", label="红帽队群")],
    convening.hour: Hour(now=datetime(2026, 11, 23, 1, 0, tzinfo=UTC), zone="Asia/Shanghai"),
    convening.named: "小源红帽队、北苑小区",
    convening.owners: [Option(id="4", label="李主任")],
    convening.said: "11月27日 周五 下午3点",
    finding.alike: [Option(id="4", label="王桂兰 · 源泉里")],
    finding.by_words: [Option(id="4", label="王桂兰 · 源泉里")],
    finding.named: "王桂兰 · 源泉里",
    lists.verdict: Verdict(new=2, alone=1, guessed=[("源全里", "源泉里")]),
    same_matter.alike: [Option(id="8", label="8 路灯")],
    same_matter.described: "8 路灯",
    same_matter.kinds_on_heap: ["electrical", "plumbing"],
    finding.others: [Option(id="5", label="王小兰 · 北苑小区")],
    splitting.offered: [Option(id="part-1", label="水龙头也漏水")],
    splitting.understand: understood("水龙头也漏水"),
    holidays.years: [Year(year=2026, arrangement=None), Year(year=2027, arrangement=None)],
    looks.compounds: COMPOUNDS,
    looks.known_already: Known(),
    choosing.guard: Guard(unknown=True, uncertified=False),
    looks.home: Home(compound="yuanquanli", place="3号楼2单元501"),
    looks.neighbours_see: "家里灯不亮了",
    looks.local_time: "2026-11-23T09:00:00+08:00",
    looks.own_undone: [Option(id="7", label="7"), Option(id="8", label="8")],
    looks.oneself: Oneself(name="王桂兰", phone="13800001111"),
    job_steps.open_to: [Option(id="7", label="7"), Option(id="8", label="8")],
    looks.own_trades: [TradeOffered(code="electrician"), TradeOffered(code="plumber")],
    looks.times: ["half-hour", "hour", "tomorrow-morning"],
    looks.today: "2026-11-23",
    looks.speaks_of_another: False,
    looks.trades: [TradeOffered(code="electrician"), TradeOffered(code="plumber")],
    looks.understand: understood("家里灯不亮了"),
    looks.units: [Option(id="repair", label="家电维修协会")],
    choosing.who_is_asked: [Option(id="12", label="李师傅")],
    choosing.who_could_do_it: [Option(id="12", label="李师傅"), Option(id="15", label="张师傅")],
}
"""What each look gives, unless the story says otherwise."""


def says(text: str, message_id: str = "1") -> Input:
    """Type something."""
    return Heard(piece(text).model_copy(update={"message_id": message_id}))


LAMP = says("家里灯不亮了")
PHOTO = Heard(Piece(message_id="2", part=PhotoPart(file="lamp.jpg", text="客厅")))
LIST = Heard(Piece(message_id="2", part=DocumentPart(file="list", kept=7)))
FILE = Heard(Piece(message_id="3", part=DocumentPart(file="notice", name="通知.pdf", size=9)))
TELEGRAM_POLL = Heard(
    Piece(message_id="4", part=PollPart(question="哪天？", options=("周一", "周二")))
)
DONE_SAYING = Pressed(DONE)


@dataclass(frozen=True)
class Story:
    """One way to the middle of a script."""

    script: str
    name: str
    said: Sequence[Input]
    args: dict[str, Any] = field(default_factory=dict)
    seen: Mapping[object, Any] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """Where its journal of today's version is."""
        return FOLDER / f"{self.script}.{self.name}.v{SCRIPTS[self.script].version}.json"


NO_REPORT = {"message_id": "1", "centre": "锦山路1号一楼", "phone": "0538-1234567"}
VOICE = {"message_id": "1", "file": "voice-1", "seconds": 12}
MAYBE = NO_REPORT | {"words": "开关摸着麻手", "danger": "electric", "kind": "report"}
REPORT = {"report_id": 7}
DEED = {"message_id": "1", "words": "换了个灯泡"}
KNOCKED = {"words": "敲门没人应", "danger": "missing"}
PERSON = {"person_id": 4}
MEETING = {"meeting_id": 5}
SERIES = {"series_id": 2}
SEEN_CASE = {"report_id": 7, "seen": 3}
AT_THE_PUMP = says("水泵房旁边")

STORIES = [
    Story("report_problem", "at-home", [LAMP, PHOTO, DONE_SAYING]),
    Story(
        "report_problem",
        "newcomer-elsewhere",
        [
            says("坏了"),
            DONE_SAYING,
            Pressed("plumbing"),
            Pressed("beiyuan"),
            says("3号楼"),
            Pressed("elsewhere"),
            Pressed("yuanquanli"),
            AT_THE_PUMP,
            Pressed("otherwise"),
            Pressed("electrical"),
        ],
        seen={
            looks.home: NEWCOMER,
            looks.understand: understood(
                "坏了", confident=False, likeliest=("electrical", "plumbing")
            ),
        },
    ),
    Story(
        "report_problem",
        "place-named",
        [says("北苑小区3号楼楼道灯不亮"), DONE_SAYING],
        seen={
            looks.home: NEWCOMER,
            looks.understand: understood(
                "楼道灯不亮", named=Home(compound="beiyuan", place="3号楼")
            ),
        },
    ),
    Story("report_problem", "half-said", [LAMP, PHOTO]),
    Story(
        "report_problem",
        "for-her-mother",
        [
            says("我妈家灯不亮了"),
            DONE_SAYING,
            Pressed("another"),
            says("王桂兰"),
            says("13800001111"),
            Pressed("yuanquanli"),
            says("3号楼2单元501"),
        ],
        seen={looks.speaks_of_another: True},
    ),
    Story(
        "report_problem",
        "told-already",
        [says("楼道灯坏了"), DONE_SAYING, says("东门口"), Pressed("send")],
        seen={
            looks.understand: understood("楼道灯坏了"),
            looks.known_already: Known(report_id=7, compound="源泉里", place="东门口"),
        },
    ),
    Story(
        "report_problem",
        "two-at-once",
        [says("家里灯不亮了，水龙头也漏水"), DONE_SAYING, Pressed("apart")],
        seen={
            looks.understand: understood(
                "家里灯不亮了", apart=[[piece("家里灯不亮了")], [piece("水龙头也漏水")]]
            )
        },
    ),
    Story(
        "report_problem",
        "second-of-two",
        [
            *(says("家里灯不亮了，水龙头也漏水"), DONE_SAYING, Pressed("apart"), Pressed("send")),
            says("是厨房的", "2"),
        ],
        seen={
            looks.understand: understood(
                "家里灯不亮了", apart=[[piece("家里灯不亮了")], [piece("水龙头也漏水")]]
            ),
            reporting.create: Created(number=1, sought=True),
        },
    ),
    Story(
        "join_pool",
        "to-the-end",
        [
            Pressed("known"),
            says("13912345678"),
            Pressed("electrician"),
            DONE_SAYING,
            Pressed("yuanquanli"),
            Pressed("beiyuan"),
            DONE_SAYING,
            Pressed("evening"),
            says("4"),
        ],
    ),
    Story("change_offer", "trades", [Pressed("plumber")], {"what": "trades"}),
    Story("change_offer", "compounds", [Pressed("beiyuan")], {"what": "compounds"}),
    Story("change_offer", "hours", [], {"what": "hours"}),
    Story("change_offer", "weekly", [], {"what": "weekly"}),
    Story("change_offer", "paused", [Pressed("plumber")], {"what": "paused_trades"}),
    Story("pause_pool", "asked", []),
    Story("say_when", "asked", [], REPORT),
    Story("photo_before", "half-said", [PHOTO], REPORT),
    Story("used_what", "asked", [], REPORT),
    Story("another_time", "asked", [], REPORT),
    Story("leave_pool", "asked", []),
    Story("voice_message", "at-home", [Pressed("broken")], VOICE),
    Story(
        "voice_message",
        "newcomer",
        [Pressed("broken"), Pressed("electrical"), Pressed("beiyuan")],
        VOICE,
        {looks.home: NEWCOMER},
    ),
    Story("not_a_report", "asked", [], NO_REPORT | {"words": "几点开门", "kind": "question"}),
    Story(
        "not_a_report",
        "after-all",
        [Pressed("report")],
        NO_REPORT | {"words": "灯", "kind": "question"},
    ),
    Story(
        "not_a_report",
        "joins",
        [Pressed("join"), says("李建国")],
        NO_REPORT | {"words": "我会修灯", "kind": "volunteer_offer"},
    ),
    Story("add_to_report", "half-said", [says("是厨房的灯"), PHOTO], REPORT),
    Story(
        "change_place",
        "sure",
        [Pressed("beiyuan"), says("2号楼1单元101")],
        REPORT | {"at_home": True},
    ),
    Story("urge_one", "asked", []),
    Story("ask_danger", "asked", [], MAYBE),
    Story("ask_danger", "none", [Pressed("no")], MAYBE, {alarms.call_warning_off: True}),
    Story("ask_danger", "shown", [PHOTO], MAYBE | {"photo": "switch.jpg"}),
    Story("ask_human", "half-said", [says("想问问")]),
    Story("ask_one", "asked", [], REPORT),
    Story("assign", "asked", [], REPORT),
    Story("assign", "second", [Pressed("12"), Pressed("two")], REPORT),
    Story("announce", "half-said", [says("明天停水"), PHOTO, FILE]),
    Story(
        "announce",
        "to-a-unit",
        [
            says("明天停水"),
            DONE_SAYING,
            Pressed("home"),
            Pressed("beiyuan"),
            says("3号楼27单元"),
            Pressed("yes"),
            Pressed("words"),
            says("后天停水"),
            DONE_SAYING,
            Pressed("whom"),
            Pressed("groups"),
            Pressed("1"),
            DONE_SAYING,
            Pressed("later"),
            says("明天9点"),
        ],
    ),
    Story(
        "announce",
        "to-teams",
        [says("明天开会"), DONE_SAYING, Pressed("teams"), Pressed("red_hat"), DONE_SAYING],
    ),
    Story(
        "announce",
        "let-for-today",
        [says("明天停水"), DONE_SAYING, Pressed("yes")],
        {"compound": "beiyuan"},
    ),
    Story(
        "announce",
        "again-and-again",
        [
            says("分类投放"),
            DONE_SAYING,
            Pressed("everybody"),
            Pressed("no"),
            Pressed("often"),
            Pressed("weekly"),
            Pressed("wed"),
            DONE_SAYING,
            says("上午九点"),
            Pressed("keep"),
        ],
    ),
    Story(
        "change_series",
        "words",
        [says("分类投放"), DONE_SAYING, Pressed("no")],
        SERIES | {"what": "words"},
    ),
    Story(
        "change_series",
        "when",
        [says("每月6号上午9点"), Pressed("skip")],
        SERIES | {"what": "when"},
    ),
    Story("change_series", "whom", [Pressed("home")], SERIES | {"what": "whom"}),
    Story("change_series", "end", [], SERIES | {"what": "end"}),
    Story(
        "announce",
        "with-a-poll",
        [
            says("清理楼道"),
            TELEGRAM_POLL,
            DONE_SAYING,
            Pressed("24"),
            Pressed("everybody"),
            Pressed("no"),
            Pressed("poll"),
            says("哪天？\n周六\n周日"),
        ],
    ),
    Story("let_announce", "asked", [], PERSON),
    Story(
        "edit_announcement",
        "sure",
        [says("后天停水"), DONE_SAYING],
        {"announcement_id": 3},
    ),
    Story("bind_group", "asked", [], {"group_id": 3, "thread": ""}),
    Story("note_certificate", "asked", [], {"person_id": 12}),
    Story("recall_offer", "asked", [], REPORT),
    Story("refer", "asked", [], REPORT),
    Story("close_report", "sure", [says("材料买不到")], REPORT),
    Story("finish_job", "shown", [PHOTO], REPORT),
    Story("finish_typed", "which", []),
    Story("finish_typed", "note", [Pressed("7")]),
    Story("finish_noted", "which", [says("换了灯泡")]),
    Story("give_back_job", "sure", [], {"report_id": 7, "job": "第 7 号"}),
    Story("give_back_typed", "sure", [Pressed("8")]),
    Story("deed_typed", "asked", [], DEED),
    Story("deed_typed", "which", [Pressed("done")], DEED),
    Story("nobody_answers", "which", [], KNOCKED),
    Story("nobody_answers", "asked", [Pressed("8")], KNOCKED),
    Story(
        "nobody_answers",
        "rung",
        [Pressed("8"), Pressed("ring")],
        KNOCKED,
        {job_steps.show_contact: True},
    ),
    Story("home_typed", "there", [Pressed("8")]),
    Story("step_typed", "which", [], {"step": "set_off"}),
    Story("finish_for_staff", "shown", [PHOTO], REPORT),
    Story("not_solved", "asked", [], REPORT),
    Story("go_alone", "asked", [], REPORT),
    Story("half_solved", "asked", [], REPORT),
    Story("import_people", "asked", []),
    Story("import_people", "sure", [LIST]),
    Story("invite", "which-unit", [Pressed("partner")]),
    Story("recategorize", "which", [Pressed("utilities")], SEEN_CASE),
    Story("correct_place", "place", [Pressed("beiyuan")], SEEN_CASE),
    Story("merge_report", "sure", [Pressed("8")], SEEN_CASE),
    Story("split_report", "sure", [Pressed("part-1"), Pressed("plumbing")], SEEN_CASE),
    Story("enter_holidays", "sure", [Pressed("2027"), says("元旦：1月1日至3日放假，共3天")]),
    Story("filter_desk", "category", [Pressed("beiyuan")], {"view": 3}),
    Story("find_people", "asked", [says("王桂兰")], {"words": ""}),
    Story(
        "find_people",
        "registers",
        [Pressed("new"), says("王桂兰"), Pressed("none"), Pressed("beiyuan"), says("3号楼")],
        {"words": "王桂兰"},
    ),
    Story("rename_person", "phone", [says("王桂兰")], PERSON),
    Story("move_house", "place", [Pressed("beiyuan")], PERSON),
    Story("name_helper", "picked", [says("王小兰")], PERSON),
    Story("merge_people", "sure", [says("王小兰"), Pressed("5")], PERSON),
    Story(
        "plan_meeting",
        "sure",
        [
            says("11月27号下午三点"),
            Pressed(YES),
            Pressed("centre"),
            Pressed("team-red_hat"),
            Pressed("compounds"),
            Pressed("units"),
            DONE_SAYING,
            Pressed("compound-beiyuan"),
            DONE_SAYING,
            Pressed("unit-repair"),
            DONE_SAYING,
            Pressed("3"),
            DONE_SAYING,
        ],
        seen={convening.at_once: "11月27日 周五 下午3点"},
    ),
    Story("propose_item", "sure", [says("停车难")]),
    Story("move_meeting", "sure", [says("11月30号上午九点")], MEETING),
    Story("put_meeting_elsewhere", "asked", [], MEETING),
    Story("cancel_meeting", "sure", [says("下大雪")], MEETING),
    Story("give_task", "until", [Pressed("4")], {"item_id": 2}),
    Story("note_votes", "asked", [], {"item_id": 2}),
    Story("enter_opening", "solved", [says("60")]),
    Story("note_guest", "what", [says("王桂兰"), Pressed("4")], MEETING),
    Story("send_instead", "asked", [], MEETING),
    Story("check_in", "asked", [], {"occurrence_id": 3}),
    Story(
        "plan_activity",
        "poster",
        [
            says("包饺子"),
            says("每周三上午九点"),
            says("北苑东门"),
            Pressed("all"),
            DONE_SAYING,
            Pressed("capacity"),
            says("20"),
            Pressed("poster"),
        ],
    ),
    Story(
        "plan_activity",
        "sure",
        [
            says("看电影"),
            says("下周六下午两点"),
            Pressed("centre"),
            Pressed("compound-beiyuan"),
            DONE_SAYING,
            Pressed("more"),
            Pressed("remind"),
            Pressed("1-day"),
            DONE_SAYING,
        ],
    ),
    Story("change_activity", "days", [], {"rule_id": 3, "what": "when"}),
    Story("call_off", "sure", [says("下雨")], {"occurrence_id": 3}),
    Story("end_activity", "asked", [], {"rule_id": 3}),
    Story("end_alarm", "asked", [], {"alarm_id": 9}),
]


@dataclass(frozen=True)
class Told:
    """A stage on which looks give what the story says; nothing is done."""

    seen: Mapping[object, Any]

    def render(self, text: Text) -> str:
        return render(text, "zh-CN")

    async def perform(self, call: Call) -> Any:
        return self.seen[call.function]


async def record(story: Story) -> Golden:
    """Play a story, and give the journal it leaves."""
    entry, keeper = SCRIPTS[story.script], JSONKeeper()
    stage = Told({**SEEN, **story.seen})
    script = partial(entry.play, **story.args)
    engine = Engine(script, Journal(keeper), stage, opening=True)
    outcome = await engine.advance()
    for said in story.said:
        assert isinstance(outcome, Waiting), (story.script, outcome)
        outcome = await engine.advance(said, to=outcome.question.name)
    assert isinstance(outcome, Waiting), (story.script, outcome)
    journal = await keeper.load()
    return Golden(story.script, entry.version, story.args, outcome.question.name, journal)
