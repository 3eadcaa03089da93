"""It may be danger, or not: one question, and staff know at once."""

import pytest

from domain.people import Role
from tests.chats import Town

TINGLES = "开关摸着麻手"


async def test_she_is_asked_once_and_staff_know_at_once(town: Town) -> None:
    staff = await town.member("李主任", Role.STAFF)
    elder = await town.resident("王桂兰")

    await elder.says(TINGLES)

    elder.hears("有人被电着")
    staff.hears("可能有危险", "触电", "王桂兰", TINGLES)


@pytest.mark.parametrize(
    ("words", "danger"),
    [
        ("家里进水了电表箱在冒水", ("冒水", "火花")),
        ("楼前头井盖没了，黑咕隆咚一个大窟窿", ("掉下去", "会塌")),
        ("楼上漏水把我家淹了", ("越来越大",)),
    ],
)
async def test_she_is_asked_for_the_danger_and_not_only_for_the_harm(
    town: Town, words: str, danger: tuple[str, ...]
) -> None:
    elder = await town.resident("王桂兰")
    await elder.says(words)
    elder.hears(*danger)


@pytest.mark.parametrize("answer", ["有", "有，快帮忙", "是的"])
async def test_if_there_is_danger_it_is_an_alarm(town: Town, answer: str) -> None:
    staff = await town.staff("李主任", on_duty=True)
    elder = await town.resident("王桂兰")

    await elder.says(TINGLES)
    await town.restart_bot()
    await elder.says(answer)

    elder.heard("马上打电话")
    await staff.taps("我来处理")
    elder.heard("李主任")


@pytest.mark.parametrize("answer", ["没有", "没事", "没有危险"])
async def test_if_there_is_none_it_is_a_report_like_any_other(town: Town, answer: str) -> None:
    staff = await town.member("李主任", Role.STAFF)
    elder = await town.resident("王桂兰")

    await elder.says(TINGLES)
    await town.restart_bot()
    await elder.says(answer)

    staff.heard("王桂兰说没有危险")
    elder.hears("请您看看", TINGLES)
    await elder.taps("发出去")
    assert (await town.report()).words == TINGLES


async def test_what_is_no_report_goes_on_as_what_it_is(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("派出所电话多少，楼道里有个生人转悠")
    elder.hears("有没有人要伤人")
    await elder.taps("没有危险")
    elder.never_heard("马上打电话")


async def test_in_the_middle_of_a_report_she_is_not_interrupted(town: Town) -> None:
    staff = await town.member("李主任", Role.STAFF)
    elder = await town.resident("王桂兰")

    await elder.says("家里灯不亮了")
    await elder.says(TINGLES)

    staff.heard("可能有危险", TINGLES)
    elder.heard("我先告诉社区了").heard("家里灯不亮了", TINGLES)


async def test_real_danger_is_never_asked_about(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("俺爸摸开关让电打倒了")
    elder.heard("马上打电话").never_heard("有人被电着")


async def test_left_unanswered_her_words_are_on_the_desk_within_the_hour(town: Town) -> None:
    staff = await town.member("李主任", Role.STAFF)
    elder = await town.resident("王桂兰")
    await elder.says(TINGLES)

    await town.wind(minutes=11)
    elder.hears("有人被电着")
    await town.restart_bot()
    await town.wind(minutes=30)

    report = await town.report()
    assert (report.words, report.urgent) == (TINGLES, True)
    elder.hears("先交给社区工作人员了", "120")
    await staff.says("/desk")
    staff.heard("王桂兰")


@pytest.mark.parametrize("leaves", ["算了", "人工", "/join"])
async def test_nobody_just_leaves_the_question(town: Town, leaves: str) -> None:
    elder = await town.resident("王桂兰")
    await elder.says(TINGLES)

    await elder.says(leaves)

    assert (await town.report()).words == TINGLES


@pytest.mark.parametrize("words", ["木有啊 就是手凉", "没有，就是有静电", "没事，冬天都这样"])
async def test_a_no_with_its_reason_is_a_no(town: Town, words: str) -> None:
    staff = await town.member("李主任", Role.STAFF)
    elder = await town.resident("王桂兰")
    await elder.says(TINGLES)
    await elder.says(words)
    elder.never_heard("我没看懂")
    staff.heard("王桂兰接着说", words)
    staff.hears("王桂兰说没有危险")


@pytest.mark.parametrize("words", ["没有，但是手还麻", "没有，不过怕漏电"])
async def test_a_no_that_is_taken_back_is_none(town: Town, words: str) -> None:
    staff = await town.member("李主任", Role.STAFF)
    elder = await town.resident("王桂兰")
    await elder.says(TINGLES)
    await elder.says(words)
    staff.heard(words).never_heard("说没有危险")


async def test_what_she_says_instead_of_an_answer_reaches_staff_too(town: Town) -> None:
    staff = await town.member("李主任", Role.STAFF)
    elder = await town.resident("王桂兰")
    await elder.says(TINGLES)

    await elder.says("是厨房那个开关")

    staff.hears("可能有危险", "是厨房那个开关")
    elder.hears("有人被电着")


async def test_once_she_says_there_is_no_danger_the_words_are_a_report_to_be_left(
    town: Town,
) -> None:
    elder = await town.resident("王桂兰")
    await elder.says(TINGLES)
    await elder.taps("没有危险")

    await elder.says("人工")

    assert (await town.report()).words == TINGLES


SMELLS = "煤气灶打不着火 一股味"


async def test_below_a_photo_it_is_asked_about_too_and_the_photo_is_reported(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")

    await elder.shows_photo(SMELLS, album="stove")
    await elder.shows_photo(album="stove")
    elder.heard("现在有没有煤气味")
    staff.heard("可能有危险", SMELLS)
    await town.restart_bot()
    await elder.taps("没有危险")
    await elder.taps("发出去")

    staff.heard("王桂兰说没有危险")
    await staff.taps("照片和语音")
    assert {shown.file for shown in staff.seen} >= {"photo-0", "photo-1"}


async def test_if_there_is_danger_staff_see_the_photo(town: Town) -> None:
    staff = await town.staff("李主任", on_duty=True)
    elder = await town.resident("王桂兰")

    await elder.shows_photo(SMELLS)
    await elder.says("有")

    elder.heard("马上打电话")
    await staff.taps("照片和语音")
    assert staff.last.file == "photo-0"


async def test_a_photo_left_at_the_question_is_on_the_desk(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.shows_photo(SMELLS)

    await elder.says("算了")

    await staff.taps("照片和语音")
    assert staff.last.file == "photo-0"


async def test_what_is_put_right_too_late_is_asked_about(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports("煤气灶打不着火")

    await elder.edits(SMELLS, message=elder.sent)

    staff.heard("可能有危险", SMELLS)
    elder.hears("现在有没有煤气味")


async def test_what_is_put_right_in_the_middle_of_a_report_reaches_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")

    await elder.edits(TINGLES)

    staff.heard("可能有危险", TINGLES)
    elder.heard("我先告诉社区了")
    await elder.taps("说完了")
    elder.hears(TINGLES)


async def test_what_is_put_right_at_the_question_reaches_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.says(TINGLES)

    await elder.edits("厨房那个开关摸着麻手")

    staff.hears("可能有危险", "厨房那个开关")
    elder.hears("有人被电着")


async def test_once_she_says_there_is_no_danger_what_she_says_is_no_warning(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.says(TINGLES)
    await elder.taps("没有危险")

    await elder.says("随便说一句")

    staff.never_heard("随便说一句")
