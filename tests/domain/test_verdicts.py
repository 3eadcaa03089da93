"""Whether it is mended, as people say it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.verdicts import LONGEST, says_solved


@pytest.mark.parametrize(
    "words",
    [
        *(
            "亮堂了 谢谢恁",
            "亮了亮了",
            "不漏了，谢谢小张",
            "修好啦！",
            "能用了",
            "来水了",
            "通了",
            "妥了",
        ),
        *(
            "好了，不用来了",
            "那个灯好了",
            "It works now, thank you",
            "fixed!",
            "the lamp is on again",
        ),
    ],
)
def test_it_is_mended(words: str) -> None:
    assert says_solved(words)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "",
            "谢谢张师傅",
            "还没好",
            "亮了一下又灭了",
            "灯亮了，就是有点闪",
            "好了吗？",
            "修了，没修好",
        ),
        *(
            "好了一半",
            "不亮了",
            "厨房不漏了，厕所还漏",
            "等修好了再说",
            "要是能用了我告诉你",
            "灯不能用了",
        ),
        *("it still drips", "not fixed", "works, but it flickers", "when it is fixed, fine"),
        "亮了" * LONGEST,
    ],
)
def test_it_is_not_surely_mended(words: str) -> None:
    assert not says_solved(words)


@given(st.sampled_from(["还", "又", "没", "但是", "吗", "不太"]), st.sampled_from(["亮了", "好了"]))
def test_any_doubt_is_a_no(doubt: str, mended: str) -> None:
    assert not says_solved(doubt + mended)
    assert not says_solved(mended + doubt)
