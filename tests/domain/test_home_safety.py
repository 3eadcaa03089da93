"""Who may go alone to an elder living alone, and what electric work needs a certificate."""

import pytest

from domain.home_safety import is_guarded, needs_certificate


@pytest.mark.parametrize("category", ["electrical", "plumbing", "lock", "appliance_tv"])
def test_her_own_home_is_guarded_when_she_lives_alone(category: str) -> None:
    assert is_guarded(category, lives_alone=True)
    assert not is_guarded(category, lives_alone=False)


@pytest.mark.parametrize("category", ["lighting_public", "noise", "no_such"])
def test_what_is_outside_her_door_is_not(category: str) -> None:
    assert not is_guarded(category, lives_alone=True)


@pytest.mark.parametrize(
    "words",
    [
        *("电箱老跳闸", "要拉一根新电线", "空开坏了", "New wiring", "The BREAKER trips"),
        *(
            "保险丝烧了",
            "闸老跳",
            "推不上闸",
            "总闸拉不上",
            "空气开关坏了",
            "电路有问题",
            "漏保跳了",
        ),
        *("全屋没电", "電線壞了", "跳匝了", "no power in the whole flat"),
    ],
)
def test_work_on_the_wiring_needs_a_certificate(words: str) -> None:
    assert needs_certificate("electrician", words)
    assert not needs_certificate("plumber", words)
    assert not needs_certificate(None, words)


@pytest.mark.parametrize(
    "words",
    [
        "家里灯不亮了",
        "插座松了",
        "开关有问题",
        "厨房插座没电",
        "the lamp refuses to light",
        "I am confused: which bulb?",
    ],
)
def test_a_lamp_or_a_socket_needs_none(words: str) -> None:
    assert not needs_certificate("electrician", words)
