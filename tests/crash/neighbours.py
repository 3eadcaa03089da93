"""What people do in the story, over and over, whatever happens to the bot meanwhile."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from simulator.views import Seen
from tests.crash.phone import Phone, number_of

TAKEN = "已经有人接下了"
CODE = re.compile(r"口令\D*(\d{4})")


@dataclass
class Job:
    """A report as the volunteer remembers it."""

    fixer: Phone
    code: str


@dataclass
class Solved:
    """A report as the resident remembers it."""

    elder: Phone
    words: str
    code: str


@dataclass
class Story:
    """What the people tell afterwards: by the number of the report, and who signed up."""

    jobs: dict[int, Job] = field(default_factory=dict)
    solved: dict[int, Solved] = field(default_factory=dict)
    joined: list[Phone] = field(default_factory=list)
    ending: bool = False
    """True: nobody begins anything new."""


async def staff(phone: Phone, invitation: str) -> None:
    """She comes by the link, and approves whoever applies."""
    await phone.says(f"/start {invitation}")
    await phone.hears("管理员")
    approved: set[str] = set()
    while True:
        applied = await phone.waits_for(
            lambda seen: (
                any("同意" in label for label in seen.labels) and _applicant(seen) not in approved
            ),
            "an application",
        )
        await phone.taps("同意", _applicant(applied))
        approved.add(_applicant(applied))


async def joins(phone: Phone, story: Story, trade: str) -> None:
    """A neighbour signs up for the talent pool, and is told when she is in."""
    await phone.says("/join")
    await phone.hears("怎么称呼您")
    await phone.says(phone.name)
    await phone.hears("您的电话")
    await phone.says(phone.number)
    for question, choice in (("您会做什么", trade), ("哪些小区", "源泉里")):
        await phone.taps(choice, question)
        await phone.sees(f"✅ {choice}", question)
        await phone.taps("选好了", question)
    await phone.taps("都行", "什么时候方便")
    await phone.taps("10", "一个星期最多")
    await phone.taps("不用", "夜里")
    await phone.hears("报名交上去了")
    await phone.hears("欢迎加入")
    story.joined.append(phone)


async def newcomers(phones: Iterator[Phone], story: Story) -> None:
    """One neighbour after another signs up."""
    while not story.ending:
        await joins(next(phones), story, "理发")


async def mends(phone: Phone, story: Story) -> None:
    """She takes every job that is offered to her, if nobody is faster, and does it."""
    while True:
        offer = await phone.waits_for(
            lambda seen: "我去" in seen.labels and number_of(seen) not in story.jobs, "an offer"
        )
        number = number_of(offer)
        about = f"第 {number} 号"
        if not await phone.tries("我去", about):
            continue
        code = (await phone.waits_for(partial(_is_settled, about), "her tap")).words
        if TAKEN in code:
            continue
        story.jobs[number] = Job(phone, _code_in(code))
        await phone.taps("看电话", about)
        contact = await phone.hears("📇", about)
        await phone.taps("我出发了", about)
        await phone.taps("办好了", about)
        await phone.hears("辛苦了", since=contact.id)
        said = await phone.says("换了灯泡")
        await phone.hears("我去问住户", since=said)
        await phone.hears("住户说解决了", about)


async def reports(phone: Phone, story: Story) -> None:
    """One lamp after another goes out at her home; she ends each report herself."""
    at_home = False
    while not story.ending:
        words = f"家里灯不亮了，{phone.name}的第{phone.next()}盏"
        said = await phone.says(words)
        await phone.taps("说完了", words, since=said)
        if not at_home:
            await phone.taps("源泉里", "哪个小区")
            await phone.hears("几号楼")
            await phone.says("3号楼2单元501")
            at_home = True
        await phone.taps("发出去", words, since=said)
        number = number_of(await phone.hears("报好了", since=said))
        about = f"第 {number} 号"
        claimed = await phone.hears("👍", about)
        await phone.hears("🚶", about)
        await phone.taps("✅ 解决了", about)
        await phone.hears("谢谢您告诉我", about)
        story.solved[number] = Solved(phone, words, _code_in(claimed.words))


def _is_settled(about: str, seen: Seen) -> bool:
    """Tell whether a job is hers by now, or somebody else was faster."""
    hers = any("看电话" in label for label in seen.labels)
    return about in seen.words and (hers or TAKEN in seen.words)


def _applicant(seen: Seen) -> str:
    name, applies, _ = seen.words.partition("想加入")
    assert applies, f"no application: {seen.words!r}"
    return name


def _code_in(words: str) -> str:
    found = CODE.search(words)
    assert found, f"no door code in {words!r}"
    return found[1]
