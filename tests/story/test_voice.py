"""A voice message is never guessed at: on by taps, and staff have the recording at once."""

from domain.taxonomy import Trade
from storage import reports
from tests.chats import Town


async def test_three_buttons_and_the_recording_on_the_desk_with_a_clock(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")

    await elder.speaks(seconds=12)

    elder.hears("12 秒", "听不懂语音")
    assert elder.last.labels[:3] == ["1. 🚨 现在有危险", "2. 🔧 东西坏了", "3. ❓ 想问个事"]
    staff.hears("第 1 号", "语音，还没人听", "源泉里")
    await staff.taps("照片和语音")
    assert staff.last.file == "voice-0"
    assert staff.last.protect

    await town.wind(hours=1)
    staff.heard("超时了：源泉里「语音，还没人听」（第 1 号）")


async def test_something_broken_by_taps_fills_in_the_same_report(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")

    await elder.speaks()
    await elder.taps("东西坏了")
    elder.hears("是什么坏了")
    await elder.taps("家里的灯")

    elder.hears("第 1 号", "找懂这一行的人")
    electrician.hears("第 1 号", "家里的灯", "源泉里")
    await staff.says("/desk")
    await staff.taps("有人在办 1")
    await staff.taps("1 号")
    staff.hears("家里的灯", "补充了说明", "开始找能人")
    await town.wind(hours=1)
    staff.never_heard("超时")


async def test_the_volunteer_hears_the_recording_after_the_claim(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.speaks()
    await elder.taps("东西坏了")
    await elder.taps("家里的灯")

    assert "照片和语音" not in electrician.last.labels
    await electrician.taps("我去")
    await electrician.taps("照片和语音")

    assert electrician.last.file == "voice-0"
    assert electrician.last.protect


async def test_a_newcomer_who_speaks_is_asked_where_she_lives(town: Town) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.speaks()
    await newcomer.says("东西坏了")
    await newcomer.says("1")
    newcomer.hears("哪个小区")
    await newcomer.taps("北苑小区")
    await newcomer.says("5号楼")
    newcomer.hears("第 1 号")
    assert (await town.report()).compound == "beiyuan"


async def test_danger_now_calls_whoever_is_on_duty(town: Town) -> None:
    duty = await town.staff("李主任", on_duty=True)
    elder = await town.resident("王桂兰")

    await elder.speaks()
    await elder.taps("现在有危险")

    elder.hears("119", "120", "110")
    duty.hears("紧急求助", "源泉里")
    await duty.taps("我来处理")
    duty.hears("13800001111")


async def test_a_question_waits_for_who_listens_to_it(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.speaks()
    await elder.taps("想问个事")
    elder.hears("听了您的语音，会跟您联系")
    staff.hears("第 1 号", "想找工作人员")


async def test_a_recording_among_other_things_is_a_part_of_them(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")

    await elder.says("家里灯不亮了")
    await elder.shows_photo()
    await elder.speaks()
    elder.hears("家里灯不亮了", "📷 照片", "🎤 语音")
    await elder.taps("说完了")
    await elder.taps("发出去")

    elder.hears("第 1 号")
    async with town.app.database.reading() as tx:
        kept = [part.kind for part in await reports.parts(tx, 1)]
    assert sorted(kept) == ["photo", "text", "voice"]
    await staff.says("/desk")
    assert not any("新来的" in label for label in staff.last.labels)


async def test_two_recordings_are_one_report(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")

    await elder.says("家里灯不亮了")
    await elder.speaks()
    await elder.speaks()
    await elder.taps("说完了")
    await elder.taps("发出去")

    await staff.says("/desk")
    assert staff.last.labels == ["有人在办 1"]


async def test_a_second_recording_is_about_the_same_matter(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")

    await elder.speaks()
    await elder.speaks()
    elder.hears("这是什么事")

    await staff.says("/desk")
    assert "新来的 1" in staff.last.labels
    await elder.taps("东西坏了")
    await elder.taps("家里的灯")
    elder.hears("第 1 号")


async def test_a_recording_of_the_next_day_is_about_something_else(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.speaks()
    await town.wind(days=1)

    await elder.speaks()

    await staff.says("/desk")
    assert "新来的 2" in staff.last.labels


async def test_words_for_staff_can_be_spoken(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")

    await elder.says("找人工")
    await elder.speaks()
    elder.hears("🎤 语音")
    await elder.taps("说完了")

    elder.hears("第 1 号")
    await staff.says("/desk")
    assert "新来的 1" in staff.last.labels


async def test_what_a_volunteer_says_of_her_job_is_no_new_report(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await electrician.taps("我去")

    await electrician.taps("办好了")
    await electrician.speaks()
    await electrician.taps("说完了")

    elder.hears("张师傅", "办好了")
    await staff.says("/desk")
    assert not any("新来的" in label for label in staff.last.labels)
