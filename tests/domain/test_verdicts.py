"""Whether it is mended, as people say it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.verdicts import LONGEST, says_solved, says_still


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
            "嗯 不滴答了 好使了",
            "亮堂了谢谢恁",
            "马桶通开了，辛苦张师傅",
            "OK, it works again. Thank you so much!",
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
        *("灯亮了一会就灭了", "灯亮了 晚上灭了", "有水了，水很小", "来电了一会", "好了两天"),
        *("能用了三天", "解决了一部分", "有电了，厨房黑着", "门铃不响了", "快好了"),
        *("fine now, kitchen dark", "it isn't fixed", "it was fixed for a day"),
        *("it still drips", "not fixed", "works, but it flickers", "when it is fixed, fine"),
        "亮了" * LONGEST,
    ],
)
def test_it_is_not_surely_mended(words: str) -> None:
    assert not says_solved(words)


@given(st.text(min_size=1), st.sampled_from(["亮了", "好了", "fixed"]))
def test_what_it_does_not_know_is_no_verdict(more: str, mended: str) -> None:
    assert not says_solved(f"{mended}, 然后{more}")


@given(st.sampled_from(["还", "又", "没", "但是", "吗", "不太"]), st.sampled_from(["亮了", "好了"]))
def test_any_doubt_is_a_no(doubt: str, mended: str) -> None:
    assert not says_solved(doubt + mended)
    assert not says_solved(mended + doubt)


@pytest.mark.parametrize("words", ["还是闪哩", "水还在滴", "it still drips"])
def test_it_is_as_before(words: str) -> None:
    assert says_still(words)


@pytest.mark.parametrize("words", ["还没人来", "还是没人来", "还有个水龙头也漏", "好了"])
def test_that_is_something_else(words: str) -> None:
    assert not says_still(words)
