"""What the configuration can answer, and what it cannot."""

import pytest

from domain.community import Community, Compound, Hotline, Unit
from domain.guide import Topic, answer

COMMUNITY = Community(
    key="here",
    name="锦山源社区",
    service_centre="锦山路1号一楼",
    service_phone="0538-1234567",
    compounds=(Compound(key="a", name="源泉里"),),
    trades=("electrician",),
    units=(
        Unit(key="gas", name="燃气公司锦山站", phone="0538-1"),
        Unit(key="heat", name="热力公司", phone="0538-2"),
        Unit(key="club", name="戏曲协会"),
    ),
    hotlines=(Hotline(name="火警", number="119"),),
)


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("你们几点上班", Topic.HOURS),
        ("居委会周六上班不", Topic.HOURS),
        ("服务中心在哪", Topic.PLACE),
        ("社区电话多少", Topic.PHONE),
    ],
)
def test_of_the_service_centre(words: str, topic: Topic) -> None:
    found = answer(words, COMMUNITY)
    assert found is not None
    assert (found.topic, found.unit) == (topic, None)


@pytest.mark.parametrize(
    ("words", "key"),
    [("燃气公司电话是多少", "gas"), ("供热公司的电话给我一个", "heat"), ("煤气费搁哪交", "gas")],
)
def test_of_a_unit_that_has_a_number(words: str, key: str) -> None:
    found = answer(words, COMMUNITY)
    assert found is not None
    assert found.unit is not None
    assert found.unit.key == key


@pytest.mark.parametrize("words", ["供水公司电话", "医保在哪办", "老年证要啥材料", "", "电话"])
def test_what_nobody_wrote_down(words: str) -> None:
    assert answer(words, COMMUNITY) is None


def test_what_the_community_has_not_told_is_not_answered() -> None:
    silent = COMMUNITY.model_copy(update={"service_centre": "", "service_phone": ""})
    assert answer("服务中心在哪", silent) is None
    assert answer("社区电话多少", silent) is None
