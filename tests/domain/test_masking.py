"""Before anybody claims a report, neighbours see the matter and neither who nor where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.masking import MASK, neighbours_view
from tests.domain.timing import IN_PROPORTION, growth


@pytest.mark.parametrize(
    "number",
    [
        "13800138000",
        "138 0013 8000",
        "138-0013-8000",
        "+86 138 0013 8000",
        "１３８００１３８０００",
        "一三八零零一三八零零零",
        "幺三八〇〇幺三八〇〇〇",
        "138零零13八000",
        "①③⑧⓪⓪①③⑧⓪⓪⓪",
        "1.3.8.0.0.1.3.8.0.0.0",
        "138，0013，8000",
        "138\u200b0013\u200b8000",
        "0531-88123456",
        "(0531) 8812 3456",
        "88123456",
        "370102195001011234",
        "37010219500101123X",
        "6222 0212 3456 7890 123",
    ],
)
def test_a_number_to_call_or_to_know_her_by_goes(number: str) -> None:
    assert neighbours_view(f"家里灯不亮了,找我{number}") == f"家里灯不亮了,找我{MASK}"


@pytest.mark.parametrize(
    "home",
    [
        "3号楼2单元501",
        "3号楼 2单元 501",
        "三号楼二单元",
        "二十一号楼三单元五楼东户",
        "3-2-501",
        "3—2—501",
        "3/2/501",
        "3.2.501",
        "3 2 501",
        "3-501",
        "3＃2单元",
        "12栋",
        "12栋1203室",
        "B座1202",
        "5楼东户",
        "501户",
        "501",
        "五零一",
        "门牌12",
        "平房二排三号",
        "12号院3号",
    ],
)
def test_where_she_lives_goes_however_it_is_written(home: str) -> None:
    view = neighbours_view(f"住{home}灯不亮了").replace("平房", "")
    assert view == f"住{MASK}灯不亮了"


@pytest.mark.parametrize(
    "home",
    ["building 3 flat 501", "Block B room 12", "room 501", "Flat five", "the 5th floor", "#501"],
)
def test_where_she_lives_goes_in_english_too(home: str) -> None:
    view = neighbours_view(f"The tap drips, {home}, please come")
    assert view.replace("the ", "") == f"The tap drips, {MASK}, please come"


@pytest.mark.parametrize(
    ("words", "view"),
    [
        ("加我微信abc_12345", f"加我微信{MASK}"),
        ("微信号：liming", f"微信号：{MASK}"),
        ("wechat id is liming88", f"wechat id is {MASK}"),
        ("写信到 li.ming@example.com", f"写信到 {MASK}"),
        ("@liming_88 找我", f"{MASK} 找我"),
    ],
)
def test_accounts_go(words: str, view: str) -> None:
    assert neighbours_view(words) == view


def test_the_names_that_are_known_go() -> None:
    assert neighbours_view("我是王秀英,秀英家灯坏了", ["王秀英"]) == f"我是{MASK},{MASK}家灯坏了"
    assert neighbours_view("ask Ann, not Anna", ["ann"]) == f"ask {MASK}, not Anna"
    assert neighbours_view("灯坏了", ["", " ", "▇", "3"]) == "灯坏了"


@pytest.mark.parametrize(
    "words",
    [
        "家里两个灯不亮,3天了",
        "要220V的,15W",
        "电压220-240V",
        "换一个花了120块,上次100多块",
        "修了1-2次,1.5米长",
        "5号电池没电了",
        "6月6号停的水,16号上午来",
        "2024-05-06报的",
        "晚上10:30到12:00吵",
        "打12345没人接,打110也不管",
        "落了一层灰",
        "三室一厅都没电",
        "no one answers, 2 lights are out",
        "楼上漏水",
        "",
    ],
)
def test_ordinary_numbers_stay(words: str) -> None:
    assert neighbours_view(words) == words


@pytest.mark.parametrize(
    ("words", "view"),
    [
        ("源泉里3号楼楼道灯不亮", "源泉里3号楼楼道灯不亮"),
        ("三号楼门口井盖没了", "三号楼门口井盖没了"),
        ("B座电梯坏了", "B座电梯坏了"),
        ("no lamp in building 3", "no lamp in building 3"),
        ("3号楼2单元501家门口有杂物", f"{MASK}家门口有杂物"),
        ("3号楼 501漏水", f"{MASK}漏水"),
        ("3号楼王桂兰家门口", f"{MASK}家门口"),
        ("building 3, flat 501", f"{MASK}, {MASK}"),
        ("找我13800138000", f"找我{MASK}"),
    ],
)
def test_outside_the_doors_the_building_stays_unless_more_of_a_home_stands_beside_it(
    words: str, view: str
) -> None:
    assert neighbours_view(words, ["王桂兰"], buildings=True) == view


DIGITS = ["0123456789", "０１２３４５６７８９", "零一二三四五六七八九", "〇幺二三四五六七八九"]
words = st.text(alphabet="灯不亮楼号单元室微信 ,，。-()年月块Va19三〇▇\n", max_size=40)


@st.composite
def mobile_numbers(draw: st.DrawFn) -> str:
    """A mobile phone's number as people write it; it ends with an 8, which no other word has."""
    digits = "1" + draw(st.text("0123456789", min_size=9, max_size=9)) + "8"
    script = draw(st.sampled_from(DIGITS))
    between = draw(st.sampled_from(["", " ", "-", "  ", " - ", "."]))
    parts = [digits[:3], digits[3:7], digits[7:]]
    return between.join(parts).translate({ord(str(n)): script[n] for n in range(10)})


@given(words, mobile_numbers(), words)
def test_a_phone_number_never_survives_wherever_it_stands(
    before: str, number: str, after: str
) -> None:
    view = neighbours_view(before + number + after)
    assert MASK in view
    assert not set("8８八") & set(view)


@given(words, mobile_numbers(), words)
def test_nor_where_buildings_stay(before: str, number: str, after: str) -> None:
    view = neighbours_view(before + number + after, buildings=True)
    assert MASK in view
    assert not set("8８八") & set(view)


@given(words | st.text(max_size=80), mobile_numbers() | st.just(""), words)
def test_masking_twice_is_masking_once(before: str, number: str, after: str) -> None:
    view = neighbours_view(before + number + after, ["王秀英", "灯"])
    assert neighbours_view(view, ["王秀英", "灯"]) == view


@pytest.mark.parametrize(
    "piece",
    ["1", "1 ", "微信", "a@", "3-", "wx", "5楼", "building ", "3 2 50", "月6号", "a", "2024-05-"],
)
def test_a_flood_of_numbers_takes_time_in_proportion(piece: str) -> None:
    names = ["王秀英", "Anna"]
    assert growth(lambda text: neighbours_view(text, names), piece) < IN_PROPORTION
