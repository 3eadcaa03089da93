"""Danger to life comes before everything; what only sounds like danger does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.danger import spot
from tests.domain.timing import IN_PROPORTION, growth

GOING_ON = {
    "gas": [
        "一进门就闻见煤气,老娘躺着叫不答应",
        "煤气灶软管掉了,滋滋往外跑气",
        "天燃气味特别大,整个楼道都是",
        "漏气!",
        "I can smell gas and my head hurts",
    ],
    "fire": [
        "五楼窗户往外冒烟",
        "厨房油锅着了",
        "车棚里电动车烧起来了",
        "找火了,快来",
        "there is a fire on the third floor",
    ],
    "lift": [
        "俺娘在电梯里困着呢",
        "点梯停在三楼半,里面有俩孩子",
        "the lift is stuck with two people inside",
    ],
    "collapse": ["二楼阳台塌了,砸着人了", "雨棚塌了,底下压着人", "the ceiling fell on my husband"],
    "missing": [
        "我爸老年痴呆,昨天出去到现在没回来",
        "对门大娘三天没见人,敲门不应",
        "my little boy is missing since noon",
    ],
    "crime": ["有人正撬俺家窗户", "楼下两个人拿刀互砍", "a man is attacking a woman outside"],
    "suicide": ["我不想活了", "有人要跳楼", "I don't want to live any more"],
    "medical": [
        "俺爹胸口疼得满头汗",
        "孩子吃花生米卡住了,上不来气",
        "老伴叫不醒了",
        "My mother fell and can't get up",
    ],
    "electric": ["俺家孩子让电打了,不说话", "someone got electrocuted in the yard"],
    "flood": ["地下室进水淹到腰了", "water is up to my waist in the basement"],
    "other": ["救命", "俺被锁在阳台上了,外面零下十度", "sos"],
}

ONLY_SOUNDS_LIKE_IT = {
    "looks alike": [
        "火锅店天天油烟",
        "锅炉啥时候点火",
        "煤气费怎么交",
        "这手机老死机",
        "热死了",
        "烧烤摊冒烟,熏得开不了窗",
        "车被堵里头了出不来",
        "俺家猫走丢了",
        "手机掉水里了",
        "the fire extinguisher expired",
        "barbecue smoke comes into my window",
    ],
    "is denied": ["没有漏气,就是问问", "燃气公司来看了,说没漏", "no gas leak, just checking"],
    "is feared": ["电线裸露,怕电着孩子", "楼道充电容易着火"],
    "is supposed": ["要是着了火咋办", "如果有人晕倒了咋救", "what if there is a gas leak?"],
    "is past": [
        "昨天着火那家怎么样了",
        "去年楼上失火把我家熏黑了",
        "Yesterday's fire scared me, why did it start?",
    ],
    "is told": ["消防演练着火那一段几点开始", "a lecture on carbon monoxide, when?"],
    "is over": ["刚才着火了,已经扑灭了", "老人走丢了,刚找到了", "困电梯的人救出来了"],
    "is quite another matter": [
        "敲门没人应,我在门口等",
        "家里灯不亮了",
        "水龙头滴水",
        "钥匙断锁里了",
        "你好",
        "",
        "help",
    ],
}


@pytest.mark.parametrize(
    ("kind", "words"), [(kind, words) for kind, told in GOING_ON.items() for words in told]
)
def test_danger_that_is_going_on_is_spotted(kind: str, words: str) -> None:
    danger = spot(words)
    assert danger is not None
    assert danger.kind == kind
    assert danger.words


@pytest.mark.parametrize(
    ("why", "words"), [(why, words) for why, told in ONLY_SOUNDS_LIKE_IT.items() for words in told]
)
def test_no_alarm_where_danger(why: str, words: str) -> None:
    assert spot(words) is None


def test_it_was_put_out_and_burns_again() -> None:
    assert spot("火扑灭了") is None
    assert spot("火扑灭了,又着起来了")


def test_what_began_yesterday_and_goes_on_is_danger() -> None:
    assert spot("昨天楼道里有煤气味") is None
    assert spot("昨天楼道里有煤气味,现在还有")


def test_a_guard_holds_only_in_its_own_sentence() -> None:
    assert spot("要是修不好就算了。厨房着火了")
    assert spot("没有别的事。煤气漏了")


def test_no_guard_takes_back_a_wish_to_die() -> None:
    assert spot("要是死了算了就好了,不想活了")


def test_the_gravest_danger_is_named() -> None:
    danger = spot("屋里着火了,他说不想活了")
    assert danger is not None
    assert danger.kind == "suicide"
    assert danger.words == ("着火", "不想活了")


calm = st.text(alphabet="今天灯水电门窗楼下小区吗呢吧了 ,。!\n", max_size=60)


@given(calm, calm)
def test_danger_is_spotted_wherever_it_stands(before: str, after: str) -> None:
    assert spot(f"{before}。厨房着火了。{after}")


@given(st.text(max_size=300))
def test_any_text_at_all_is_read(text: str) -> None:
    spot(text)


@pytest.mark.parametrize(
    "words", ["着火", "没有着火", "要是着火,", "老人", "昨天着火。", "she ", "火"]
)
def test_a_flood_of_words_takes_time_in_proportion(words: str) -> None:
    assert growth(spot, words) < IN_PROPORTION
