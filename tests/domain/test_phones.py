"""Phone numbers in what people type."""

from __future__ import annotations

import pytest

from domain.phones import mobile_in, phone_in


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("13800001111", "13800001111"),
        ("手机138 0000 1111，谢谢", "13800001111"),
        ("１３８-0000-1111", "13800001111"),
        ("Tel13800001111", "13800001111"),
        ("（0538）1234567", "05381234567"),
        ("call 5551234 please", "5551234"),
        ("138O0001111", None),
        ("1380000l111", None),
        ("wx8888888", None),
        ("号码是abc", None),
        ("12-34", None),
    ],
)
def test_the_number_that_is_meant(words: str, number: str | None) -> None:
    assert phone_in(words) == number


def test_a_mobile_number_is_surely_one() -> None:
    assert mobile_in("5551234") is None
    assert mobile_in("我的电话13800001111") == "13800001111"
