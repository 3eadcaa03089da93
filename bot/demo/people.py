"""Who lives in the demo: figures as in a real community, names made up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count, islice
from random import Random

from domain.community import Community
from domain.people import Role

FIRST_ID = 1001
ELDERS, RED_HATS, RESIDENTS = 38, 25, 6

STORY = ("王桂兰", "张建国", "李敏", "刘长顺", "陈晓梅")
"""Who plays in the lamp story, in the order in which a newcomer meets them."""

_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧"
_GIVEN = (
    "桂兰", "秀英", "玉珍", "凤英", "淑兰", "秀兰", "桂英", "玉兰", "桂芳", "淑珍",
    "国强", "志强", "福生", "庆云", "守义", "文华", "春生", "玉山", "金凤", "海棠",
)  # fmt: skip


Who = tuple[int, str]
"""An id and a name."""


@dataclass(frozen=True)
class Member:
    """Somebody of the demo's community."""

    id: int
    name: str
    kind: str
    """elder, talent, red_hat, staff, partner or resident: the heading on the page."""
    about: str
    compound: str
    home: str
    phone: str
    role: Role | None = None
    trades: tuple[str, ...] = ()
    unit: str | None = None
    serves: tuple[str, ...] = ()

    @property
    def featured(self) -> bool:
        """Whether she plays in the lamp story."""
        return self.name in STORY


_STAFF = (("李敏", "居委会主任，今天值班", Role.ADMIN), ("周洁", "居委会干事", Role.STAFF))

_TALENTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("张建国", "电工，退休前在机床厂", ("electrician",)),
    ("刘长顺", "电工，也会水暖", ("electrician", "plumber")),
    ("孙立新", "电工", ("electrician",)),
    ("赵德福", "水暖工", ("plumber",)),
    ("马永年", "水暖工", ("plumber",)),
    ("高树林", "锁匠", ("locksmith",)),
    ("郭宝山", "锁匠、门窗木工", ("locksmith", "carpenter")),
    ("何金生", "门窗木工", ("carpenter",)),
    ("罗文斌", "电视维修", ("tv_repair",)),
    ("梁兴华", "电视维修", ("tv_repair",)),
    ("宋晓东", "教老人用手机", ("phone_help",)),
    ("韩海燕", "教老人用手机", ("phone_help",)),
    ("唐红霞", "助老", ("elder_care",)),
    ("冯春梅", "助老、理发", ("elder_care", "barber")),
    ("董玉梅", "理发", ("barber",)),
)


def members(community: Community, random: Random) -> list[Member]:
    """Give everybody, always the same for the same `random`; first those of the story."""
    ids = count(FIRST_ID)
    others = zip(ids, _names(random), strict=False)
    everybody = [
        _heroine(community, next(ids)),
        *_talents(community, random, ids),
        *_staff(community, random, ids),
        *_neighbours("elder", "独居老人", islice(others, ELDERS - 1), community, random),
        *_neighbours("red_hat", "小源红帽队", islice(others, RED_HATS), community, random),
        *_partners(community, islice(others, len(community.units))),
        _newcomer(next(ids)),
        *_residents(islice(others, RESIDENTS - 1)),
    ]
    return sorted(everybody, key=_place_in_story)


def _place_in_story(member: Member) -> int:
    return STORY.index(member.name) if member.name in STORY else len(STORY)


def _heroine(community: Community, id: int) -> Member:
    return Member(
        id=id,
        name=STORY[0],
        kind="elder",
        about="独居，76岁，家里灯不亮了",
        compound=community.compounds[1].key,
        home="3号楼2单元501",
        phone="13800000001",
    )


def _talents(community: Community, random: Random, ids: Iterator[int]) -> Iterator[Member]:
    everywhere = tuple(compound.key for compound in community.compounds)
    for place, (name, about, trades) in enumerate(_TALENTS):
        yield Member(
            id=next(ids),
            name=name,
            kind="talent",
            about=about,
            compound=everywhere[1] if place == 0 else random.choice(everywhere),
            home=_home(random),
            phone=_phone(random),
            role=Role.VOLUNTEER,
            trades=tuple(trade for trade in trades if trade in community.trades),
            serves=everywhere,
        )


def _staff(community: Community, random: Random, ids: Iterator[int]) -> Iterator[Member]:
    compound = community.compounds[0].key
    for name, about, role in _STAFF:
        yield Member(next(ids), name, "staff", about, compound, "", _phone(random), role)


def _neighbours(
    kind: str, about: str, who: Iterable[Who], community: Community, random: Random
) -> Iterator[Member]:
    role = Role.RED_HAT if kind == "red_hat" else None
    for id, name in who:
        compound = random.choice(community.compounds)
        line = f"{about}，{compound.name}"
        home, phone = _home(random), _phone(random)
        yield Member(id, name, kind, line, compound.key, home, phone, role)


def _partners(community: Community, who: Iterable[Who]) -> Iterator[Member]:
    for unit, (id, name) in zip(community.units, who, strict=True):
        yield Member(
            id=id,
            name=name,
            kind="partner",
            about=unit.name,
            compound="",
            home="",
            phone=unit.phone,
            role=Role.PARTNER,
            unit=unit.key,
        )


def _newcomer(id: int) -> Member:
    return Member(id, STORY[-1], "resident", "刚听说有小源，还没登记", "", "", "")


def _residents(who: Iterable[Who]) -> Iterator[Member]:
    for id, name in who:
        yield Member(id, name, "resident", "还没登记的居民", "", "", "")


def _names(random: Random) -> Iterator[str]:
    """Give names that nobody has yet, each once."""
    every = [surname + given for surname in _SURNAMES for given in _GIVEN]
    random.shuffle(every)
    return (name for name in every if name not in STORY)


def _home(random: Random) -> str:
    building, entrance = random.randint(1, 12), random.randint(1, 4)
    return f"{building}号楼{entrance}单元{random.randint(1, 6)}0{random.randint(1, 2)}"


def _phone(random: Random) -> str:
    return f"138{random.randrange(10**8):08d}"
