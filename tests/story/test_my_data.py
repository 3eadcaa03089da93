"""Everybody may ask what is kept about her, and gets it as a file that she can read."""

from __future__ import annotations

from html.parser import HTMLParser

from dialogue.messages import Said, Sender
from dialogue.words import TextPart
from domain.people import Role
from domain.taxonomy import Trade
from storage import people
from tests.chats import Chat, Town
from tests.story.announcing import to_everybody

LAMP = "家里灯不亮了"


class Reader(HTMLParser):
    """Reads a page as a browser does: all its words, and the tags they stand in."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


def read(chat: Chat) -> Reader:
    """Open the file that came last."""
    reader = Reader()
    reader.feed(chat.last.content.decode("utf-8"))
    return reader


async def test_she_reads_all_that_is_kept_about_her(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰", lives_alone=True)
    await elder.reports(LAMP)
    await electrician.taps("我去")
    await electrician.taps("看电话和地址")
    await elder.says("着火了")
    await staff.says("/people 王桂兰")
    await staff.says("1")
    await staff.taps("看电话和地址", on=staff.last)
    await town.restart_bot()

    await elder.says("我的资料")

    assert elder.last.file == "我的资料-2026-11-23.html"
    elder.hears("您的资料")
    words = read(elder).words
    for known in (
        *("王桂兰", "13800001111", "3号楼2单元501", "源泉里", "独居老人", elder.address),
        *("第 1 号：家里的灯", LAMP, "2026-11-23 09:00 居民：报了这件事", "能人：接下了"),
        *("着火、冒烟", "小源能人：看了电话和住址（第 1 号）"),
        "社区工作人员：在登记里看了电话和住址",
    ):
        assert known in words, known
    for other in ("张师傅", "李主任", "13912345678"):
        assert other not in words


async def test_a_volunteer_reads_what_she_offered_and_did(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰", home="8号楼702")
    await elder.reports(LAMP)
    await electrician.taps("我去")
    await electrician.finishes("换了灯泡")

    await electrician.says("/mydata")

    words = read(electrician).words
    for known in (
        "小源能人，从 2026-11-23",
        "电工",
        "07:30",
        "第 1 号 家里的灯",
        "接下了",
        "换了灯泡",
    ):
        assert known in words, known
    for other in ("王桂兰", "13800001111", "702", LAMP):
        assert other not in words


async def test_by_which_link_she_came_and_whom_she_helps(town: Town) -> None:
    admin = await town.member("周书记", Role.ADMIN)
    elder = await town.resident("王桂兰")
    async with town.app.database.transaction() as tx:
        helper = await town.id_of(admin, tx)
        await people.change(tx, await town.id_of(elder, tx), helper_id=helper)

    await admin.says("/mydata")
    assert "点开邀请链接：管理员" in read(admin).words
    assert "帮着说话的邻居：王桂兰" in read(admin).words
    await elder.says("/mydata")
    assert "帮手：周书记" in read(elder).words


async def test_which_announcements_she_has_read(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await to_everybody(town, staff, "明天停水")
    await elder.taps("我看到了")

    await elder.says("我的资料")

    assert "2026-11-23 09:01 点了看到了：明天停水" in read(elder).words


async def test_in_english(town: Town) -> None:
    resident = await town.resident("Mary", language="en")
    await resident.says("/mydata")
    assert resident.last.file == "my-data-2026-11-23.html"
    assert "Who looked at your data" in read(resident).words


async def test_what_anybody_typed_is_no_markup(town: Town) -> None:
    elder = await town.resident("<b>王</b>")
    await elder.reports(f"{LAMP}<script>alert(1)</script>")

    await elder.says("/mydata")

    assert "<script>alert(1)</script>" in read(elder).words
    assert "<b>王</b>" in read(elder).words
    assert read(elder).tags.isdisjoint({"script", "b"})


async def test_a_newcomer_reads_that_there_is_little(town: Town) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.says("/mydata")
    words = read(newcomer).words
    assert "刘秀英" in words
    assert "没有。" in words


async def test_for_who_has_no_account_staff_make_it(town: Town) -> None:
    staff = await town.staff("李主任")
    async with town.app.database.transaction() as tx:
        turn = town.turn(tx)
        facts = {"name": "赵奶奶", "phone": "0538-7000001", "compound": "beiyuan", "home": "1号楼"}
        id = await people.create(tx, turn.community_id, turn.now, language="zh-CN", **facts)
    await staff.says("/people 赵奶奶")
    await staff.says("1")
    await staff.taps("导出资料")

    staff.hears("赵奶奶", "删掉")
    assert "0538-7000001" in read(staff).words
    async with town.app.database.reading() as tx:
        rows = await tx.exec_driver_sql("SELECT what FROM audit WHERE subject_id = ?", (id,))
        assert list(rows.scalars()) == ["data"]


async def test_who_has_an_account_asks_for_it_herself(town: Town) -> None:
    staff, _ = await town.staff("李主任"), await town.resident("王桂兰")
    await staff.says("/people 王桂兰")
    await staff.says("1")
    assert "导出资料" not in staff.last.labels
    card = next(button.id for row in staff.last.rows for button in row).rpartition(":")[0]

    await town.update(staff.forged(f"{card}:data"))

    assert not any(shown.content for shown in staff.seen)


async def test_never_in_a_group(town: Town) -> None:
    resident = await town.resident("王桂兰")
    part, group = TextPart(text="/mydata"), "-2001"
    sender = Sender(address=resident.address, name="王桂兰")
    said = Said(sender=sender, chat=group, private=False, message_id="9", part=part)
    await town.update(said)
    assert [shown.content for shown in town.channel.seen[group]] == [b""]
    assert resident.seen == []
