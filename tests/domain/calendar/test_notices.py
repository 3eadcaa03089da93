"""A year's holidays are read from the words of the official notice."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar.holidays import Arrangement, official
from domain.calendar.notices import Fault, Wrong, read

NOTICE_2026 = """
国务院办公厅关于2026年
部分节假日安排的通知
国办发明电〔2025〕7号

各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
鼓励单位和个人结合落实带薪年休假等制度，实际形成较长假期，推动错峰出行。节假日期间，各地区、各部门要妥善安排好值班和
安全、保卫、疫情防控等工作，遇有重大突发事件，要按规定及时报告并妥善处置，确保人民群众祥和平安度过节日假期。
国务院办公厅
2025年11月4日
"""


def days(found: Arrangement | Fault) -> list[tuple[str, str, str]]:
    assert isinstance(found, Arrangement), found
    return [(h.name, f"{h.first:%m-%d}", f"{h.last:%m-%d}") for h in found.holidays]


def test_the_whole_notice_gives_what_stands_in_the_table() -> None:
    assert read(NOTICE_2026, 2026) == official()[2026]


def test_the_lines_that_matter_are_enough() -> None:
    lines = [line for line in NOTICE_2026.splitlines() if "放假，" in line or "上班。" in line]
    found = read("\n".join(lines), 2026)
    assert isinstance(found, Arrangement)
    assert found.holidays == official()[2026].holidays
    assert found.source == ""


@pytest.mark.parametrize(
    ("year", "words", "holiday", "workdays"),
    [
        (2025, "元旦：1月1日（周三）放假1天，不调休。", ("元旦", "01-01", "01-01"), []),
        (
            2023,
            "元旦：2022年12月31日至2023年1月2日放假调休，共3天。",
            ("元旦", "12-31", "01-02"),
            [],
        ),
        (
            2024,
            "二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位安排。",
            ("春节", "02-10", "02-17"),
            [date(2024, 2, 4), date(2024, 2, 18)],
        ),
        (
            2025,
            "国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。",
            ("国庆节、中秋节", "10-01", "10-08"),
            [date(2025, 9, 28), date(2025, 10, 11)],
        ),
        (
            2027,
            "国庆节: 10月1号到7号放假；10月9号上班",
            ("国庆节", "10-01", "10-07"),
            [date(2027, 10, 9)],
        ),
    ],
)
def test_other_years_and_typed_lines(
    year: int, words: str, holiday: tuple[str, str, str], workdays: list[date]
) -> None:
    found = read(words, year)
    assert days(found) == [holiday]
    assert isinstance(found, Arrangement)
    assert list(found.workdays) == workdays


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("", Fault(Wrong.NOTHING_FOUND)),
        ("还没有通知", Fault(Wrong.NOTHING_FOUND)),
        ("元旦：照常", Fault(Wrong.NOTHING_FOUND)),
        (NOTICE_2026, Fault(Wrong.OTHER_YEAR, "2026")),
        ("春节：2月30日至3月3日放假", Fault(Wrong.NO_SUCH_DAY, "2月30日")),
        ("元旦：1月1日（周四）放假", Fault(Wrong.WEEKDAY, "1月1日（周四）")),
        ("元旦：1月1日至3日放假，共4天", Fault(Wrong.COUNT, "元旦")),
        ("元旦：1月3日至1日放假", Fault(Wrong.NO_DAYS, "元旦")),
        ("元旦：1月1日、2日、3日放假", Fault(Wrong.NO_DAYS, "元旦")),
        ("元旦：放假，1月4日上班", Fault(Wrong.NO_DAYS, "元旦")),
        ("元旦：1月1日至12月31日放假", Fault(Wrong.NO_DAYS, "元旦")),
        ("元旦：1月1日至3日放假，1月3日上班", Fault(Wrong.TWICE)),
        ("元旦：1月1日至3日放假。春节：1月3日放假", Fault(Wrong.TWICE)),
    ],
)
def test_what_is_wrong_is_said(words: str, fault: Fault) -> None:
    assert read(words, 2027) == fault


@given(st.text("元旦春节国庆：、月日号至放假上班共天（）周一星期12340年。 \n", max_size=200))
def test_any_words_give_an_arrangement_or_a_fault(words: str) -> None:
    assert isinstance(read(words, 2027), Arrangement | Fault)
