"""What volunteers say of a job in hand, as they type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.job_words import (
    LONGEST,
    Step,
    knocks,
    may_be_home,
    note_in,
    step_in,
    tells_deed,
)

SAID = {
    Step.FINISH: (
        *("办好了", "修好了", "弄好了！", "完事了", "搞定", "灯修好了", "都弄好啦😊", "灯 修好了"),
        *(
            "我已经修完了",
            "处理好了",
            "弄利索了",
            "办好了，换了个灯泡",
            "修好了 换了开关",
        ),
        *("Done", "It's fixed now.", "the lamp is fixed", "Done. New bulb", "I’ve fixed it"),
    ),
    Step.GIVE_BACK: (
        *("我去不了了", "去不成了", "去不了", "我来不了了", "我不去了", "今天去不了了"),
        *("临时有事去不成了", "不好意思，家里有事，去不了了", "去不了了，孩子病了"),
        *("I can’t come", "Sorry, I cannot make it", "I can't go after all"),
    ),
    Step.SET_OFF: (
        *(
            "出发了",
            "我出发了",
            "到了到了",
            "到门口了",
            "我到楼下了",
            "已经在路上了",
            "马上到",
            "我到他家了",
            "到人家门口了",
            "到大娘家了",
        ),
        *("on my way", "I'm here", "Arrived!"),
    ),
    Step.NOT_HOME: (
        "没人",
        "家里没人",
        "没人开门",
        "大娘没在家",
        "敲门木人应",
        "nobody home",
        "no answer",
    ),
}
NO_STEP = (
    *("", "谢谢", "好了", "我去", "灯又坏了", "修好了吗？", "修好了又坏了", "把灯修好", "没修好"),
    *("灯修好了，水管又漏水了", "灯修好了，水管漏水", "我去不了了，家里水管漏水"),
    *("能修好了告诉我", "上次修好了现在不亮", "电来不了了", "垃圾车来不了了", "家里没人管垃圾"),
    *("换了个灯泡", "done?", "not fixed", "fixed, but the tap drips", "I can't open my door"),
)


@pytest.mark.parametrize(
    ("words", "step"), [(words, step) for step, said in SAID.items() for words in said]
)
def test_the_step_that_is_meant(words: str, step: Step) -> None:
    assert step_in(words) is step


@pytest.mark.parametrize("words", NO_STEP)
def test_what_is_no_step_or_more_than_one(words: str) -> None:
    assert step_in(words) is None


@given(st.sampled_from(SAID[Step.FINISH]), st.sampled_from(["水管漏水", "门锁坏了", "下水道堵了"]))
def test_a_new_problem_beside_it_is_not_swallowed(done: str, problem: str) -> None:
    assert step_in(f"{done}，{problem}") is None
    assert step_in(f"{problem}，{done}") is None


@given(st.text(max_size=LONGEST + 5))
def test_any_words_are_read(words: str) -> None:
    assert step_in(words) is None or len(words) <= LONGEST
    note_in(words)


@pytest.mark.parametrize("words", ["到家了", "我到家了", "刚到家", "我到小区了", "到家门口了"])
def test_whose_home_it_is_only_she_knows(words: str) -> None:
    assert step_in(words) is Step.SET_OFF
    assert may_be_home(words)


@pytest.mark.parametrize("words", [*SAID[Step.SET_OFF], "回家了"])
def test_whose_home_it_is_stands_there(words: str) -> None:
    assert not may_be_home(words)


def test_what_was_done_is_heard_in_the_same_breath() -> None:
    assert note_in("办好了，换了个灯泡。") == "换了个灯泡。"
    assert note_in("Done. New bulb") == "New bulb"
    assert note_in("办好了！") == ""


DEEDS = (
    "换了个灯泡",
    "俺给他换了个灯泡子",
    "给接上线了",
    "换了个新的，拧紧了",
    "I changed the fuse",
)
NO_DEEDS = (
    *("", "灯泡换了还不亮", "我家换了锁又坏了", "装修吵死了", "清了垃圾没人管", "昨天换了个灯泡"),
    *(
        "换灯泡",
        "谁换了锁",
        "换了个灯泡，水管漏了",
        "the lamp is broken",
        "changed it but it drips",
    ),
)


@pytest.mark.parametrize("words", DEEDS)
def test_what_she_did(words: str) -> None:
    assert tells_deed(words)
    assert step_in(words) is None


@pytest.mark.parametrize("words", NO_DEEDS)
def test_what_tells_of_no_deed(words: str) -> None:
    assert not tells_deed(words)


@pytest.mark.parametrize("words", ["敲门没人应", "敲了好几遍没人答应", "没人应门", "喊门木人"])
def test_nobody_answers_the_door(words: str) -> None:
    assert knocks(words)


@pytest.mark.parametrize("words", ["", "没人", "按了没反应", "叫修理工没来", "没人管垃圾"])
def test_nobody_knocked(words: str) -> None:
    assert not knocks(words)
