"""What the people of the lamp story do on their phones, step by step."""

from __future__ import annotations

import re

from tests.browser.phone import Phone


async def reports(elder: Phone, *sentences: str) -> None:
    """She says what is wrong, in one or several messages, looks at the summary and sends it."""
    for sentence in sentences:
        await elder.says(sentence)
        await elder.hears(f"我记下了：\n\n{sentences[0]}")
    await elder.taps("说完了")
    await elder.hears("请您看看")
    await elder.taps("发出去")
    await elder.hears("报好了")


async def claims(volunteer: Phone) -> str:
    """The volunteer takes the job; the code to say at the door."""
    await volunteer.hears("您能去帮一把吗")
    await volunteer.taps("我去")
    return door_code(await volunteer.hears("门口的口令"))


async def looks_up_the_address(volunteer: Phone) -> str:
    """The volunteer opens the contact; what it says."""
    await volunteer.taps("看电话和地址")
    return await volunteer.hears("去这里")


async def mends_it(volunteer: Phone, note: str) -> None:
    """The volunteer says that it is done, and how."""
    await volunteer.taps("办好了")
    await volunteer.hears("怎么弄的")
    await volunteer.says(note)
    await volunteer.hears("我去问住户")


async def opens_the_report(staff: Phone) -> None:
    """From the desk to the list, from the list to the one report that is under way."""
    await staff.says("/desk")
    await staff.hears("工作台")
    await staff.find("button").filter(has_text="有人在办 1").last.click()
    await staff.find("button").filter(has_text="1 号").last.click()
    await staff.hears("经过")


def door_code(message: str) -> str:
    """The four digits in a message."""
    found = re.search(r"口令\D*(\d{4})", message)
    assert found, message
    return found.group(1)
