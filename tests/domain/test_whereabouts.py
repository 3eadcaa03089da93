"""The compound and the home that somebody names."""

import pytest

from domain.community import Compound
from domain.whereabouts import compound_in, home_in, names_flat

COMPOUNDS = [
    Compound(key="a", name="源泉里"),
    Compound(key="b", name="北苑小区", also=("北院",)),
    Compound(key="c", name="粮食局家属院"),
    Compound(key="d", name="机床厂宿舍"),
]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("源泉里路灯坏了", "a"),
        ("源全里3号楼漏水", "a"),
        ("北苑停水了", "b"),
        ("住北院的,没电", "b"),
        ("粮食局那院没人扫", "c"),
        ("机床场宿舍的井盖坏了", "d"),
        ("我在北苑,俺娘在源泉里,她家灯坏了", "a"),
        ("灯坏了", None),
        ("", None),
    ],
)
def test_the_compound_is_found(words: str, key: str | None) -> None:
    found = compound_in(words, COMPOUNDS)
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("words", "home"),
    [
        ("我住3号楼2单元501,灯坏了", "3号楼2单元501"),
        ("三号楼二单元漏水", "3号楼2单元"),
        ("12栋楼道灯不亮", "12号楼"),
        ("5-2-301水管漏了", "5号楼2单元301"),
        ("7#楼后面化粪池满了", "7号楼"),
        ("the tap drips, building 3 unit 2 room 501", "3号楼2单元501"),
        ("I live in flat 402, entrance 1, block no. 12. no water", "12号楼1单元402"),
        ("smoke in building 7", "7号楼"),
        ("my room 501 is cold", ""),
        ("我家三楼漏水", ""),
        ("电话0533-5550100", ""),
        ("灯坏了", ""),
    ],
)
def test_the_home_is_found(words: str, home: str) -> None:
    assert home_in(words) == home


@pytest.mark.parametrize(
    ("words", "down_to_the_flat"),
    [
        ("3号楼2单元501", True),
        ("5-2-301", True),
        ("3号楼2单元", False),
        ("3号楼", False),
        ("", False),
    ],
)
def test_a_flat_is_told_or_not(words: str, down_to_the_flat: bool) -> None:
    assert names_flat(home_in(words)) is down_to_the_flat
