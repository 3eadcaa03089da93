"""Staff import a list of people from CSV or Excel: all of it, or nobody."""

from __future__ import annotations

import pytest

from bot.errors import Refused, TryLater
from domain import sheets
from domain.people import Person, Role
from domain.unreadable import BIGGEST, Unreadable
from storage import audit, people
from tests.chats import Chat, Shown, Town
from tests.domain.spreadsheets import HEADER, WANG, csv_of, xlsx_of

LI = ("李大爷", "13900002222", "北苑", "5", "", "101", "")
BOTH = csv_of(HEADER, WANG, LI)


async def registered(town: Town) -> list[Person]:
    """Everybody who has a home, in the order they came; people in office have none here."""
    async with town.app.database.reading() as tx:
        rows = await tx.exec_driver_sql("SELECT id FROM people WHERE home != '' ORDER BY id")
        return [await people.get(tx, id) for (id,) in rows]


async def names(town: Town) -> list[str]:
    return [person.name for person in await registered(town)]


@pytest.fixture
async def staff(town: Town) -> Chat:
    return await town.staff("李主任", home="", phone="")


def document(chat: Chat) -> Shown:
    """The last document in a chat."""
    return next(shown for shown in reversed(chat.seen) if shown.content)


def table(shown: Shown) -> list[tuple[str, ...]]:
    rows = sheets.read(shown.content)
    assert not isinstance(rows, Unreadable)
    return [row.cells for row in rows]


async def test_a_list_is_registered_with_one_tap(town: Town, staff: Chat) -> None:
    await staff.says("/import")
    await town.restart_bot()
    await staff.sends_file("名单.csv", BOTH)
    staff.heard("收到了").hears("要登记 2 位", "独居老人 1 位")
    assert await names(town) == []
    await town.restart_bot()
    await staff.taps("登记")

    staff.hears("登记好了，一共 2 位")
    wang, li = await registered(town)
    assert (wang.name, wang.phone, wang.compound, wang.home, wang.lives_alone) == (
        *WANG[:2],
        "yuanquanli",
        "3号楼2单元501",
        True,
    )
    assert (li.compound, li.home, li.lives_alone) == ("beiyuan", "5号楼101", False)
    async with town.app.database.reading() as tx:
        who = await people.by_handle(tx, 1, "telegram", staff.address)
        assert who
        assert await audit.looks_at(tx, wang.id) == [(who[0].id, "imported")]
    await staff.says("/people 王桂兰")
    await staff.says("1")
    staff.hears("王桂兰", "独居", "没有用小源")


async def test_the_template_filled_in_is_a_list(town: Town, staff: Chat) -> None:
    await staff.says("/import")
    template = document(staff)
    assert template.file == "人员名单模板.csv"
    assert template.content.startswith(b"\xef\xbb\xbf")
    header, example = table(template)

    await staff.sends_file("填好.csv", csv_of(header, example, WANG))
    staff.hears("要登记 1 位")
    await staff.taps("登记")
    assert await names(town) == ["王桂兰"]


async def test_it_can_be_left_before_the_tap(town: Town, staff: Chat) -> None:
    await staff.says("/import")
    await staff.sends_file("名单.csv", BOTH)
    await staff.taps("先不登记")
    staff.hears("什么都没有变")
    assert await names(town) == []


FILES = {
    "in GBK": csv_of(HEADER, WANG, LI, encoding="gbk"),
    "with a BOM": csv_of(HEADER, WANG, LI, encoding="utf-8-sig"),
    "in UTF-16, by tabs": csv_of(HEADER, WANG, LI, encoding="utf-16", separator="\t"),
    "by semicolons": csv_of(HEADER, WANG, LI, separator=";"),
    "of Excel": xlsx_of(HEADER, ("王桂兰", 13800001111, "源泉里", 3, 2, 501, "是"), LI),
}


@pytest.mark.parametrize("how", FILES)
async def test_a_list_written_by_whatever_program(town: Town, staff: Chat, how: str) -> None:
    await staff.says("/import")
    await staff.sends_file("名单", FILES[how])
    staff.hears("要登记 2 位", "独居老人 1 位")
    await staff.taps("登记")
    assert await names(town) == ["王桂兰", "李大爷"]


async def test_one_bad_line_and_nobody_is_registered(town: Town, staff: Chat) -> None:
    formula = ("=HYPERLINK(1)", "138O0001111", "长安街", "3月2日", "", "", "也许")
    await staff.says("/import")
    await staff.sends_file("名单.csv", csv_of(HEADER, WANG, formula, LI))

    staff.hears("一个人都没有登记", "第 3 行「姓名」", "公式", "第 3 行「电话」", "不全是数字")
    staff.hears("没有「长安街」这个小区", "当成了日期", "一共 5 处")
    assert await names(town) == []
    report = document(staff)
    assert report.file == "名单里要改的地方.csv"
    header, first, *others = table(report)
    assert header == ("第几行", "哪一列", "填的是", "要改什么")
    assert first[:3] == ("3", "姓名", "'=HYPERLINK(1)")
    assert len(others) == 4

    await town.restart_bot()
    await staff.sends_file("名单2.csv", BOTH)
    await staff.taps("登记")
    assert await names(town) == ["王桂兰", "李大爷"]


async def test_the_chat_tells_five_faults_and_the_document_all(town: Town, staff: Chat) -> None:
    lines = [(f"王{n}", "没有号码", "源泉里", "3") for n in range(400)]
    await staff.says("/import")
    await staff.sends_file("名单.csv", csv_of(HEADER, *lines))
    staff.hears("第 6 行", "一共 400 处")
    assert "第 7 行" not in staff.last.text
    assert len(table(document(staff))) == 401


@pytest.mark.slow
async def test_ten_thousand_people(town: Town, staff: Chat) -> None:
    lines = [(f"王{n}", f"138{n:08d}", "源泉里", str(n), "", "", "是") for n in range(10_000)]
    await staff.says("/import")
    await staff.sends_file("名单.csv", csv_of(HEADER, *lines, encoding="gbk"))
    staff.hears("要登记 10000 位", "独居老人 10000 位")
    await staff.taps("登记")
    staff.hears("一共 10000 位")
    assert len(await names(town)) == 10_000

    await staff.sends_file("名单.csv", csv_of(HEADER, *lines, LI))
    staff.hears("一万人")


async def test_a_mistyped_compound_is_understood_and_told_before_the_tap(
    town: Town, staff: Chat
) -> None:
    await staff.says("/import")
    await staff.sends_file("名单.csv", csv_of(HEADER, ("王桂兰", "", "源全里", "3")))
    staff.hears("「源全里」我当作源泉里", "要登记 1 位")
    await staff.taps("登记")
    assert [person.compound for person in await registered(town)] == ["yuanquanli"]


async def test_who_is_registered_already_is_left_alone_and_named(town: Town, staff: Chat) -> None:
    await town.resident("王桂兰", home="9号楼901")
    wife = ("孙秀英", WANG[1], *WANG[2:])
    await staff.says("/import")
    await staff.sends_file("名单.csv", csv_of(HEADER, WANG, wife, LI))

    staff.hears("不动的 1 位：王桂兰", "先不登记的 1 位：孙秀英（同王桂兰）", "要登记 1 位")
    await staff.taps("登记")
    assert await names(town) == ["王桂兰", "李大爷"]
    assert (await registered(town))[0].home == "9号楼901"

    await staff.sends_file("名单.csv", csv_of(HEADER, WANG, LI))
    staff.hears("不动的 2 位：王桂兰、李大爷", "没有要添的人")
    assert not staff.last.rows


async def test_nobody_comes_twice_when_two_send_the_same_list(town: Town, staff: Chat) -> None:
    other = await town.staff("陈姐", home="", phone="")
    for chat in (staff, other):
        await chat.says("/import")
        await chat.sends_file("名单.csv", BOTH)
    await staff.taps("登记")
    await other.taps("登记")
    other.hears("有了变化", "一个人都没有登记")
    assert await names(town) == ["王桂兰", "李大爷"]


async def test_a_corrected_list_takes_the_place_of_the_first(town: Town, staff: Chat) -> None:
    await staff.says("/import")
    await staff.sends_file("名单.csv", BOTH)
    await staff.sends_file("名单2.csv", csv_of(HEADER, LI))
    staff.hears("要登记 1 位")
    await staff.taps("登记")
    assert await names(town) == ["李大爷"]


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (b"", "是空的"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "不像一份表"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "另存为"),
        (csv_of(("姓名", "小区", "楼号", "备注"), WANG[:4]), "不认识：备注"),
        (csv_of(("姓名", "姓名", "小区", "楼号"), WANG[:4]), "写了两遍：姓名"),
        (csv_of(("姓名", "电话"), WANG[:2]), "少了这些列：小区、楼号"),
    ],
)
async def test_a_file_that_is_no_list(town: Town, staff: Chat, content: bytes, answer: str) -> None:
    await staff.says("/import")
    await staff.sends_file("名单.csv", content)
    staff.hears("一个人都没有登记", answer, "再发给我")
    await staff.sends_file("名单.csv", BOTH)
    staff.hears("要登记 2 位")


async def test_a_file_too_large_is_not_even_fetched(town: Town, staff: Chat) -> None:
    await staff.says("/import")
    town.channel.failing_files = [Refused("never asked")]
    await staff.sends_file("名单.csv", b"x" * (BIGGEST + 1))
    staff.hears("太大")
    assert len(town.channel.failing_files) == 1
    town.channel.failing_files = []
    await staff.sends_file("名单.csv", BOTH)
    staff.hears("要登记 2 位")


async def test_words_and_photos_are_no_list(town: Town, staff: Chat) -> None:
    await staff.says("/import")
    await staff.says("名单在桌上")
    staff.hears("要一份文件", "回形针")
    await staff.shows_photo()
    staff.hears("要一份文件")
    await staff.sends_file("名单.csv", BOTH)
    staff.hears("要登记 2 位")


async def test_the_line_is_down_for_a_while(town: Town, staff: Chat) -> None:
    await staff.says("/import")
    town.channel.failing_files = [TryLater("no line"), TryLater("no line")]
    await staff.sends_file("名单.csv", BOTH)
    staff.hears("收到了")
    await town.restart_bot()
    await town.wind(seconds=2)
    staff.hears("收到了")
    await town.wind(seconds=4)
    staff.hears("要登记 2 位")


@pytest.mark.parametrize("failures", [[Refused("gone")], [TryLater("no line")] * 5])
async def test_a_file_that_cannot_be_fetched_is_asked_for_again(
    town: Town, staff: Chat, failures: list[Refused | TryLater]
) -> None:
    await staff.says("/import")
    town.channel.failing_files = list(failures)
    await staff.sends_file("名单.csv", BOTH)
    for _ in failures:
        await town.wind(seconds=30)
    staff.heard("没能取下来").hears("名单发到这里")
    await staff.sends_file("名单.csv", BOTH)
    staff.hears("要登记 2 位")


async def test_a_list_without_the_command_is_taken_too(town: Town, staff: Chat) -> None:
    await staff.sends_file("名单.CSV", BOTH)
    staff.hears("要登记 2 位")
    await staff.taps("登记")
    assert await names(town) == ["王桂兰", "李大爷"]


async def test_a_list_in_the_middle_of_something_else_is_not_read(town: Town, staff: Chat) -> None:
    await staff.says("/import")
    town.channel.failing_files = [TryLater("no line")]
    await staff.sends_file("名单.csv", BOTH)
    await staff.says("/people")
    await town.wind(seconds=5)
    staff.heard("您正在办别的事")
    await staff.says("王桂兰")
    staff.hears("没有找到这样的人")


async def test_a_residents_file_is_no_list(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.sends_file("名单.csv", BOTH)
    elder.hears("收不了")
    await elder.says("/import")
    elder.hears("工作人员用的")
    assert await names(town) == ["王桂兰"]


async def test_who_has_left_office_imports_nobody(town: Town, staff: Chat) -> None:
    await staff.says("/import")
    town.channel.failing_files = [TryLater("no line")]
    await staff.sends_file("名单.csv", BOTH)
    async with town.app.database.transaction() as tx:
        await tx.exec_driver_sql("DELETE FROM roles")
    await town.wind(seconds=5)
    assert await names(town) == []
    staff.hears("工作人员用的").never_heard("要登记")


async def test_what_was_sent_is_forgotten(town: Town, staff: Chat) -> None:
    await staff.sends_file("名单.csv", BOTH)
    await staff.taps("登记")
    await staff.sends_file("名单.csv", csv_of(HEADER, LI, ("赵春梅", "", "源泉里", "4")))
    await town.wind(days=3)
    async with town.app.database.reading() as tx:
        rows = await tx.exec_driver_sql("SELECT state, content, name FROM documents")
        assert [tuple(row) for row in rows] == [("forgotten", None, "")] * 2


async def test_it_speaks_english_too(town: Town) -> None:
    staff = await town.staff("Li", Role.ADMIN, language="en", home="", phone="")
    await staff.says("/import")
    header, example = table(document(staff))
    assert header[0] == "Name"
    await staff.sends_file("people.csv", csv_of(header, example, WANG[:6], (*LI[:6], "maybe")))
    staff.hears("Nobody was registered", "Line 4, Alone", "yes or no")
    await staff.sends_file("people.csv", csv_of(header, example, WANG[:6], (*LI[:6], "no")))
    staff.hears("To register: 2")
    await staff.taps("Register")
    staff.hears("Registered: 2")
