"""The same stories for somebody who reads English."""

import re

from domain.people import Role
from domain.reports import State
from domain.taxonomy import Trade
from tests.chats import Chat, Town

HAN = re.compile("[一-鿿]")


def reads_english(chat: Chat, *names: str) -> None:
    """Nothing Chinese stands in what she sees, but for names and what was said in Chinese."""
    for shown in chat.seen:
        words = "\n".join((shown.text, *shown.labels))
        for name in names:
            words = words.replace(name, "")
        assert not HAN.search(words), words


async def test_a_sentence_becomes_a_solved_problem(town: Town) -> None:
    electrician = await town.talent("Zhang", Trade.ELECTRICIAN, language="en")
    elder = await town.resident("Mary", language="en", lives_alone=True)

    await elder.says("The lamp at home is broken")
    await elder.taps("That is all")
    elder.hears("The lamp at home is broken", "源泉里")
    await elder.taps("Send")
    elder.hears("no. 1")

    electrician.hears("A neighbour needs help", "The lamp at home is broken").never_heard("501")
    await electrician.taps("I will go")
    code = (await town.report()).door_code
    elder.hears("Zhang", code)
    electrician.hears(code)
    await electrician.taps("Phone and address")
    electrician.hears("Mary", "13800001111")
    await electrician.taps("I am on my way")
    elder.hears("Zhang", code)
    await electrician.taps("Done")
    await electrician.says("New bulb")

    elder.hears("New bulb")
    await elder.taps("Solved")
    electrician.heard("the resident says it is solved")
    reads_english(elder, "源泉里", "3号楼2单元501")
    reads_english(electrician, "源泉里", "3号楼2单元501")


async def test_a_newcomer_chooses_english_and_is_asked_where_she_lives(town: Town) -> None:
    newcomer = town.person("Mary")
    await newcomer.says("/language")
    newcomer.hears("English")
    here = len(newcomer.seen)

    await newcomer.says("The tap is leaking")
    await newcomer.says("done")
    newcomer.hears("Which compound")
    await newcomer.says("1")
    newcomer.hears("building, unit and flat")
    await newcomer.says("back")
    newcomer.hears("Which compound")
    await newcomer.says("2")
    await newcomer.says("building 5")
    newcomer.hears("北苑小区 building 5")
    await newcomer.says("yes")
    newcomer.hears("no. 1")

    newcomer.seen[:here] = []
    reads_english(newcomer, "源泉里", "北苑小区", "福兴苑")


async def test_what_neighbours_see_is_masked_in_english_too(town: Town) -> None:
    electrician = await town.talent("Zhang", Trade.ELECTRICIAN, language="en")
    elder = await town.resident("Mary", language="en")
    await elder.says("The lamp in flat 501, building 3 is broken, call Mary on 13800001111")
    await elder.taps("That is all")
    await elder.taps("Send")
    electrician.hears("The lamp").never_heard("501").never_heard("Mary").never_heard("13800001111")


async def test_danger(town: Town) -> None:
    duty = await town.staff("Li", on_duty=True, language="en")
    elder = await town.resident("Mary", language="en")

    await elder.says("There is a fire in the kitchen!")

    elder.hears("119", "110")
    await duty.taps("I have it")
    duty.hears("Mary", "13800001111")
    elder.heard("Li")
    reads_english(elder, "火警", "报警")


async def test_a_voice_message(town: Town) -> None:
    electrician = await town.talent("Zhang", Trade.ELECTRICIAN, language="en")
    elder = await town.resident("Mary", language="en")
    await elder.speaks()
    elder.hears("cannot understand speech")
    await elder.taps("Something is broken")
    await elder.says("1")
    elder.hears("no. 1")
    electrician.hears("A neighbour needs help")
    reads_english(elder, "源泉里")


async def test_joining_the_talent_pool(town: Town) -> None:
    staff = await town.staff("Li", language="en")
    neighbour = await town.resident("Zhang", language="en")

    await neighbour.says("/join")
    await neighbour.says("Zhang Wei")
    await neighbour.says("13912345678")
    await neighbour.says("electrician")
    await neighbour.taps("Done choosing")
    await neighbour.says("1")
    await neighbour.says("done")
    await neighbour.taps("Evenings")
    await neighbour.says("4")
    await neighbour.says("no")
    neighbour.hears("sign-up is sent")

    staff.hears("Zhang Wei", "18:00")
    await staff.taps("Approve")
    neighbour.hears("Welcome to the talent pool")
    reads_english(neighbour, "源泉里", "北苑小区", "福兴苑")
    reads_english(staff, "源泉里")


async def test_not_solved_and_staff_close_it_with_a_reason(town: Town) -> None:
    staff = await town.staff("Li", Role.ADMIN, language="en")
    electrician = await town.talent("Zhang", Trade.ELECTRICIAN, language="en")
    elder = await town.resident("Mary", language="en")
    await elder.says("The lamp at home is broken")
    await elder.taps("That is all")
    await elder.taps("Send")
    await electrician.taps("I will go")
    await electrician.taps("Done")
    await electrician.says("New bulb")
    await electrician.says("done")

    await elder.says("not solved")
    await elder.says("Still dark")
    staff.hears("Still dark")
    await staff.taps("Close")
    await staff.says("The house must be rewired first")
    await staff.taps("Close it")

    elder.hears("The house must be rewired first")
    assert (await town.report()).state is State.NOT_FIXED
    reads_english(staff, "源泉里")


async def test_each_reads_the_same_news_in_a_language_of_her_own(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("Mary", language="en")
    await elder.says("The lamp at home is broken")
    await elder.taps("That is all")
    await elder.taps("Send")

    electrician.hears("您能去帮一把吗", "The lamp at home is broken")
    await electrician.taps("我去")

    elder.hears("has taken")
