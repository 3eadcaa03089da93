"""Staff and the register of people: find, register, move house, helpers, merge."""

from __future__ import annotations

import pytest

from domain.people import Role
from domain.taxonomy import Trade
from storage import audit, people, register
from tests.chats import Chat, Town

SECRET = ("13800001111", "3号楼2单元501")


@pytest.mark.parametrize("words", ["王桂兰", "桂兰", "13800001111", "3号楼", "源泉里 王", "501"])
async def test_staff_find_by_name_phone_and_building(town: Town, words: str) -> None:
    staff = await town.staff("李主任", home="", phone="", compound="beiyuan")
    await town.resident("王桂兰")
    await town.resident("赵春梅", home="13号楼1单元102", phone="13900002222", compound="beiyuan")

    await staff.says("/people")
    await staff.says(words)

    staff.hears("找到 1 位")
    assert staff.last.labels[0] == "1. 王桂兰 · 源泉里"
    staff.never_heard(*SECRET)


async def test_only_the_look_shows_phone_and_address_and_it_is_written_down(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰", lives_alone=True)
    await staff.says("/people 王桂兰")
    await staff.says("1")
    staff.hears("王桂兰", "独居", "没办完的事：0")
    staff.never_heard(*SECRET)
    assert await town.looked_at(elder) == []

    await staff.taps("看电话和地址")

    staff.hears(*SECRET)
    assert staff.last.protect
    assert await town.looked_at(elder) == ["李主任"]
    await staff.taps("看电话和地址")
    assert await town.looked_at(elder) == ["李主任", "李主任"]


async def test_too_many_are_not_all_shown(town: Town) -> None:
    staff = await town.staff("李主任")
    for number in range(12):
        await town.resident(f"王{'一二三四五六七八九十百千'[number]}")
    await staff.says("/people 王")
    staff.hears("太多", "10 位")
    assert len([label for label in staff.last.labels if "王" in label]) == 10


async def _register(staff: Chat, name: str = "孙福生", home: str = "5号楼101") -> None:
    await staff.says(f"/people {name}")
    await staff.taps("登记新人")
    await staff.says(name)
    await staff.taps("没有电话")
    await staff.taps("北苑小区")
    await staff.says(home)


async def test_somebody_without_account_is_registered(town: Town) -> None:
    staff = await town.staff("李主任")
    await _register(staff)
    await staff.taps("是，独居")

    staff.hears("孙福生", "北苑小区", "独居", "没有用小源")
    await staff.taps("看电话和地址")
    staff.hears("没有留", "5号楼101")
    await staff.says("/people 孙福生")
    staff.hears("找到 1 位")


async def test_who_may_be_there_already_is_shown_first(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.resident("孙福生", compound="beiyuan", home="5号楼101")
    await _register(staff)
    staff.hears("可能已经登记过了")
    await staff.taps("孙福生 · 北苑小区")
    staff.hears("👤 孙福生")
    await staff.says("/people 孙福生")
    staff.hears("找到 1 位")


async def test_two_of_one_name_can_both_be_there(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.resident("孙福生", compound="beiyuan", home="5号楼101")
    await _register(staff, home="9号楼902")
    await staff.taps("登记新人")
    await staff.taps("不是")
    await staff.says("/people 孙福生")
    staff.hears("找到 2 位")


async def _open(staff: Chat, name: str) -> None:
    await staff.says(f"/people {name}")
    await staff.says("1")


async def test_she_moves_house(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await _open(staff, "王桂兰")
    await staff.taps("搬家了")
    await staff.taps("福兴苑")
    await staff.says("7号楼701")
    staff.hears("记下了")
    await staff.taps("看电话和地址")
    staff.hears("福兴苑 7号楼701")
    await elder.says("家里灯不亮了")
    await elder.taps("说完了")
    elder.hears("福兴苑 7号楼701")


async def test_name_phone_and_living_alone_are_put_right(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.resident("王桂栏")
    await _open(staff, "王桂栏")
    await staff.taps("改姓名电话")
    await staff.says("王桂兰")
    await staff.says("13700003333")
    await staff.taps("记为独居")
    await _open(staff, "王桂兰")
    staff.hears("独居")
    await staff.taps("看电话和地址")
    staff.hears("13700003333")
    await staff.taps("不是独居")
    await _open(staff, "王桂兰")
    assert "独居" not in staff.last.text


async def test_an_elder_gets_a_named_helper(town: Town) -> None:
    staff = await town.staff("李主任")
    daughter = await town.resident("王小兰", phone="13900002222")
    elder = await town.resident("王桂兰")
    await _open(staff, "王桂兰")
    await staff.taps("谁帮他说")
    await staff.says("13900002222")
    await staff.says("1")
    await _open(staff, "王桂兰")
    staff.hears("帮手：王小兰")
    async with town.app.database.reading() as tx:
        id = await town.id_of(elder, tx)
        assert await register.helper_of(tx, id) == await town.id_of(daughter, tx)
    await staff.taps("谁帮他说")
    await staff.taps("没有帮手")
    await _open(staff, "王桂兰")
    assert "帮手" not in staff.last.text


async def test_nobody_is_her_own_helper(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.resident("王桂兰")
    await _open(staff, "王桂兰")
    await staff.taps("谁帮他说")
    await staff.says("王桂兰")
    staff.hears("没有找到")


async def _merge(staff: Chat, kept: str, gone: str) -> None:
    await _open(staff, kept)
    await staff.taps("跟另一份合并")
    await staff.says(gone)
    await staff.says("1")
    staff.hears("留下：" + kept, "并进去：" + gone)
    await staff.taps("是同一个人")


async def test_two_entries_become_one_with_all_that_hangs_on_them(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await _register(staff, "王桂兰", "3号楼2单元501")
    await staff.taps("是，独居")
    await staff.taps("看电话和地址")
    account = await town.resident("桂兰姐", phone="13900002222", home="")
    await account.says("洗衣机不转了")
    await account.taps("说完了")
    await account.says("3号楼")
    await account.taps("发出去")

    await _merge(staff, "王桂兰", "桂兰姐")

    staff.hears("记下了")
    await account.says("/my")
    account.heard("第 1 号")
    async with town.app.database.reading() as tx:
        one = await people.get(tx, await town.id_of(account, tx))
        looks = await audit.looks_at(tx, one.id)
    assert (one.name, one.phone, one.home) == ("王桂兰", "13900002222", "3号楼2单元501")
    assert one.lives_alone
    assert [what for _, what in looks] == ["registered", "person", "merged"]
    await staff.says("/people 桂兰姐")
    staff.hears("没有找到这样的人")
    electrician.never_heard("王桂兰")


async def test_a_volunteer_stays_one_and_keeps_her_job(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await town.resident("张建国", phone="", home="")
    await elder.reports("家里灯不亮了")
    await electrician.taps("我去")

    await _merge(staff, "张建国", "张师傅")

    await electrician.finishes("换了灯泡")
    await elder.taps("解决了")
    electrician.hears("第 1 件事")
    async with town.app.database.reading() as tx:
        one = await people.get(tx, await town.id_of(electrician, tx))
    assert one.name == "张建国"
    assert one.roles == {Role.VOLUNTEER}


async def test_both_are_volunteers(town: Town) -> None:
    staff = await town.staff("李主任")
    first = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("张建国", Trade.PLUMBER)
    await _merge(staff, "张建国", "张师傅")
    for chat in (first, second):
        async with town.app.database.reading() as tx:
            one = await people.get(tx, await town.id_of(chat, tx))
        assert one.name == "张建国"
        assert one.roles == {Role.VOLUNTEER}


async def test_merging_is_asked_once_more(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.resident("王桂兰")
    await town.resident("桂兰姐")
    await _open(staff, "王桂兰")
    await staff.taps("跟另一份合并")
    await staff.says("桂兰姐")
    await staff.says("1")
    await staff.taps("先不结束")
    staff.hears("什么都没有变")
    await staff.says("/people 桂兰姐")
    staff.hears("找到 1 位")


async def test_no_staff_member_becomes_an_admin_by_merging(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.staff("周书记", Role.ADMIN)
    await _merge(staff, "李主任", "周书记")
    staff.hears("合不了")
    async with town.app.database.reading() as tx:
        assert (await people.get(tx, await town.id_of(staff, tx))).roles == {Role.STAFF}


async def test_an_admin_may_merge_entries_of_people_in_office(town: Town) -> None:
    admin = await town.staff("周书记", Role.ADMIN)
    double = await town.staff("李主任")
    await town.resident("李敏")
    await _merge(admin, "李敏", "李主任")
    async with town.app.database.reading() as tx:
        one = await people.get(tx, await town.id_of(double, tx))
    assert one.name == "李敏"
    assert one.roles == {Role.STAFF}


async def test_a_card_of_an_entry_that_went_shows_the_one_that_stays(town: Town) -> None:
    staff, other = await town.staff("李主任"), await town.staff("陈姐")
    await town.resident("王桂兰")
    await town.resident("桂兰姐")
    await _open(other, "桂兰姐")
    await _merge(staff, "王桂兰", "桂兰姐")
    other.hears("王桂兰")
    await other.taps("报过的事")
    assert "空的" in other.toast


async def test_the_second_to_merge_is_told_that_it_is_gone(town: Town) -> None:
    staff, other = await town.staff("李主任"), await town.staff("陈姐")
    await town.resident("王桂兰")
    await town.resident("桂兰姐")
    await other.says("/people 桂兰姐")
    await _merge(staff, "王桂兰", "桂兰姐")
    await other.says("1")
    other.hears("已经不在了")


async def test_it_speaks_english_too(town: Town) -> None:
    staff = await town.staff("Li", language="en")
    await town.resident("Wang")
    await staff.says("/people Wang")
    staff.hears("Found: 1")
    await staff.says("1")
    staff.hears("👤 Wang", "Open matters: 0")
