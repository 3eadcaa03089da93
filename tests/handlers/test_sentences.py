"""The rules of the locales find each kind of fault."""

from __future__ import annotations

import pytest

from tests.handlers.sentences import (
    constants,
    differences,
    members,
    misfits,
    missing,
    read,
    unused,
    uses,
)

HELLO = {"talk.ftl": "hello = 您好，{ $name }\n"}
FAMILIES = {"state-*": {"new", "solved"}}


def test_a_good_file_has_no_faults() -> None:
    assert read(HELLO).faults == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("hello = { $name\n", "no sentence"),
        ("hello = 您好\nhello = 你好\n", "already"),
        ("hello =\n    .title = 您好\n", "no plain sentence"),
        ("-name = 小源\n", "a term nobody uses"),
    ],
)
def test_a_fault_of_a_file_is_found(text: str, fault: str) -> None:
    assert [fault in found for found in read({"talk.ftl": text}).faults] == [True]


def test_a_sentence_told_in_two_files_is_found() -> None:
    assert read({**HELLO, "menu.ftl": "hello = 您好\n"}).faults == [
        "menu.ftl: hello stands in talk.ftl already"
    ]


@pytest.mark.parametrize(
    ("other", "fault"),
    [
        ({"talk.ftl": "goodbye = Goodbye\n"}, "goodbye: in one language only"),
        ({"menu.ftl": "hello = Hello, { $name }\n"}, "hello: in files of different names"),
        ({"talk.ftl": "hello = Hello\n"}, "hello: gaps ['name'] and []"),
    ],
)
def test_a_difference_of_languages_is_found(other: dict[str, str], fault: str) -> None:
    assert fault in differences(read(HELLO), read(other))


def test_a_sentence_needs_what_it_mentions() -> None:
    mentioning = read({"talk.ftl": "hello = 您好，{ $name }\nlonger = { hello }！\n"})
    assert mentioning.gaps("longer") == {"name"}


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ('t("goodbye")', "goodbye"),
        ('t("hello" if kind else "goodbye", name=name)', "goodbye"),
        ('Text(f"state-{report.state}")', "state-new"),
        ('Text(f"state-{report.state}-now")', "state-*-now"),
        ('Text(f"mood-{mood}")', "mood-*"),
    ],
)
def test_a_sentence_that_is_not_there_is_found(code: str, key: str) -> None:
    found = missing(read(HELLO), uses({"code.py": code}, FAMILIES), set())
    assert f"code.py:1: no sentence {key}" in found


def test_a_sentence_of_a_table_that_is_not_there_is_found() -> None:
    found = missing(read(HELLO), [], members(FAMILIES))
    assert found == [
        "a family, or a table: no sentence state-new",
        "a family, or a table: no sentence state-solved",
    ]


@pytest.mark.parametrize("key", ["goodbye", "state-lost"])
def test_a_sentence_that_nobody_says_is_found(key: str) -> None:
    told = read({"talk.ftl": f"hello = 您好\nstate-new = 新的\n{key} = 再见\n"})
    said = constants({"code.py": 't("hello")'}) | members(FAMILIES)
    assert unused(told, said) == [f"{key}: never said"]


def test_a_sentence_within_another_is_said() -> None:
    told = read({"talk.ftl": "hello = 我是{ name }\nname = 小源\n"})
    assert unused(told, {"hello"}) == []


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ('t("hello")', "code.py:1: hello lacks ['name']"),
        ('Text("hello", {})', "code.py:1: hello lacks ['name']"),
        ('t("hello", nam=name)', "code.py:1: hello lacks ['name']"),
        ('t("hello", name=name, age=age)', "code.py:1: hello has no gap ['age']"),
        ('Text("hello", {"name": name, "age": age})', "code.py:1: hello has no gap ['age']"),
        ('t("bye" if late else "hello", age=1)', "code.py:1: hello lacks ['name']"),
    ],
)
def test_a_gap_that_does_not_fit_is_found(code: str, fault: str) -> None:
    told = read({"talk.ftl": "hello = 您好，{ $name }\nbye = 再见\n"})
    assert fault in misfits(told, uses({"code.py": code}, FAMILIES))


def test_what_one_of_several_sentences_needs_may_be_given() -> None:
    told = read({"talk.ftl": "hello = 您好，{ $name }\nbye = 再见\n"})
    code = 't("bye" if late else "hello", name=name)'
    assert misfits(told, uses({"code.py": code}, FAMILIES)) == []
