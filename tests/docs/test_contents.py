"""What the documents must tell, and what they tell is there."""

from __future__ import annotations

import argparse
import re
import shlex
import tomllib
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import pytest

from bot.cli import parser
from bot.health import Metrics, QueueFigures
from bot.settings import Settings
from tests.docs.pages import (
    CHANGELOG,
    CONTRIBUTING,
    OPERATING,
    PAGES,
    README,
    README_ZH,
    ROOT,
    Page,
)

READMES = pytest.mark.parametrize("readme", [README, README_ZH], ids=lambda page: page.name)
EVERY_PAGE = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
ROOMS = [*PROJECT["tool"]["importlinter"]["root_packages"], "tests", "docs"]
DECISIONS = [page for page in PAGES if re.search(r"decisions/\d", page.name)]
KINDS = {"", "sh", "python", "ftl", "ini", "nginx"}


def subcommands(of: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, set[str]]]:
    """Walk over all commands, with their options."""
    nested = [a for a in of._actions if isinstance(a, argparse._SubParsersAction)]
    for action in nested:
        for word, sub in action.choices.items():
            yield from subcommands(sub, f"{name} {word}".strip())
    if not nested:
        yield name, {option for a in of._actions for option in a.option_strings} - {"-h", "--help"}


COMMANDS = dict(subcommands(parser()))


@EVERY_PAGE
def test_every_link_within_the_project_leads_somewhere(page: Page) -> None:
    near = [link for link in page.links if "://" not in link]
    assert [link for link in near if not (page.path.parent / link).exists()] == []


@EVERY_PAGE
def test_every_kind_of_block_is_looked_after(page: Page) -> None:
    assert {block.kind for block in page.blocks} <= KINDS


@READMES
def test_what_looks_like_a_path_is_one(readme: Page) -> None:
    paths = re.findall(rf"`((?:{'|'.join(ROOMS)})/[\w./-]*)`", readme.prose)
    assert paths
    assert [path for path in paths if not (ROOT / path).exists()] == []


@READMES
@pytest.mark.parametrize("room", ROOMS)
def test_the_map_shows_every_room(readme: Page, room: str) -> None:
    assert f"| [{room}/]({room}) |" in readme.text


def test_the_map_names_what_the_handlers_have() -> None:
    (row,) = [line for line in README.text.splitlines() if line.startswith("| [handlers/]")]
    folders = [path for path in (ROOT / "handlers").iterdir() if path.name[0] not in "_."]
    assert [path.name for path in folders if path.is_dir() and path.name not in row] == []


@READMES
@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_has_every_command(readme: Page, command: str) -> None:
    assert f"| `xiaoyuan {command}` |" in readme.text


@pytest.mark.parametrize("command", COMMANDS)
def test_the_guide_uses_every_command(command: str) -> None:
    assert f"xiaoyuan {command}" in OPERATING.text


@pytest.mark.parametrize("option", sorted(set[str]().union(*COMMANDS.values())))
def test_every_option_is_told(option: str) -> None:
    told = [OPERATING.text, CONTRIBUTING.text, README.text]
    assert any(re.search(rf"{option}\b", text) for text in told)


@pytest.mark.parametrize("page", [README, README_ZH, OPERATING], ids=lambda page: page.name)
def test_the_example_configuration_is_mentioned(page: Page) -> None:
    assert "config.example.toml" in page.text


def test_the_changelog_has_what_is_to_be_released() -> None:
    version = PROJECT["project"]["version"]
    _, _, unreleased = CHANGELOG.text.partition("\n## [Unreleased]\n")
    assert version in unreleased
    assert re.search(r"^### Added\n\n- ", unreleased, re.MULTILINE)


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = [int(Path(page.name).name[:4]) for page in DECISIONS]
    assert numbers == list(range(1, len(DECISIONS) + 1))


@pytest.mark.parametrize("record", DECISIONS, ids=lambda page: Path(page.name).stem)
def test_a_decision_is_whole_and_listed(record: Page) -> None:
    number, title = Path(record.name).name[:4], record.text.splitlines()[0]
    assert re.findall(r"^\*\*(\w+)\.\*\*", record.text, re.MULTILINE) == [
        "Context",
        "Choice",
        "Consequence",
    ]
    listed = Page("docs/decisions/README.md").text
    assert (
        f"| [{number}]({Path(record.name).name}) | {title.removeprefix(f'# {number} ')} |" in listed
    )


def test_the_guide_lists_the_metrics_and_no_others() -> None:
    shown = Metrics().show(QueueFigures()).decode()
    there = set(re.findall(r"^# TYPE (\w+?) ", shown, re.MULTILINE))
    told = set(re.findall(r"^\| `(xiaoyuan_\w+)` \|", OPERATING.text, re.MULTILINE))
    assert told == {name for name in there if not name.endswith("_created")}


def test_the_unit_starts_the_program_that_the_guide_has_set_up() -> None:
    service = unit()["Service"]
    program, *arguments = shlex.split(service["ExecStart"])
    given = parser().parse_args(arguments)
    assert (
        f"make -C {program.removesuffix('/.venv/bin/xiaoyuan')} .venv/.ready" in OPERATING.commands
    )
    assert any(command.endswith(f" {given.config}") for command in OPERATING.commands)
    assert any(command.endswith(service["EnvironmentFile"]) for command in OPERATING.commands)
    assert service["RestartPreventExitStatus"] == "2"
    assert int(service["TimeoutStopSec"]) > 5


def unit() -> ConfigParser:
    (block,) = [block for block in OPERATING.blocks if block.kind == "ini"]
    read = ConfigParser()
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read_string(block.text)
    return read


def test_the_proxy_passes_on_what_the_example_waits_for() -> None:
    (block,) = [block for block in OPERATING.blocks if block.kind == "nginx"]
    example: dict[str, Any] = tomllib.loads((ROOT / "config.example.toml").read_text("utf-8"))
    hook = Settings.model_validate(example).community[0].telegram.webhook
    assert hook is not None
    assert f"location = {hook.path} " in block.text
    assert f"proxy_pass http://{hook.host}:{hook.port};" in block.text
