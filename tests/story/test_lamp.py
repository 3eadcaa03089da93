"""The lamp story: an elder living alone, the electrician, staff who watch."""

from domain.people import Role
from tests.chats import Town


async def test_a_sentence_becomes_a_solved_problem(town: Town) -> None:
    staff = await town.member("李主任", Role.ADMIN)
    electrician = await town.volunteer("张师傅", staff, "电工")
    elder = await town.resident("王桂兰", lives_alone=True)

    await elder.says("家里灯不亮了")
    elder.hears("家里灯不亮了")
    await elder.taps("说完了")
    elder.hears("家里的灯", "源泉里")
    await elder.taps("发出去")
    elder.hears("1")

    electrician.hears("源泉里", "家里灯不亮了").never_heard("501", "13800001111", "王桂兰")
    await electrician.taps("我去")
    elder.hears("张师傅")
    code = "".join(c for c in elder.last.text if c.isdecimal())[-4:]
    electrician.hears(code)
    await electrician.taps("看电话")
    electrician.hears("13800001111", "501", "王桂兰")
    assert electrician.last.protect
    await electrician.taps("我出发了")
    await electrician.taps("办好了")
    await electrician.says("换了灯泡")

    elder.hears("换了灯泡")
    await elder.taps("解决了")
    electrician.heard("谢谢")
    electrician.never_heard("13800001111")
