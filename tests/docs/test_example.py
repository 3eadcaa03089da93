"""The example of CONTRIBUTING.md, built in and played as it stands there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from fluent.runtime import FluentResource

from domain.rights import Right
from handlers import texts
from handlers.commands import COMMANDS, RIGHTS
from handlers.scripts import SCRIPTS, Entry
from storage.migrations import write as migrations
from tests.chats import Town
from tests.docs.pages import CONTRIBUTING, PAGES, ROOT
from tests.golden.recording import Story, record, says

EXAMPLE = {block.file: block.text for block in CONTRIBUTING.blocks if block.file}
RUFF = Path(sys.executable).with_name("ruff")


class Builder:
    """Puts the example's files where the program looks for them, for one test."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        self._monkeypatch = monkeypatch

    def module(self, file: str) -> ModuleType:
        """Load a file; one that the project has already is loaded with the example behind it."""
        there = ROOT / file
        before = there.read_text("utf-8") if there.exists() else ""
        copy = self._folder / file.replace("/", "_")
        copy.write_text(f"{before}\n\n{EXAMPLE[file]}", "utf-8")
        name = file.removesuffix(".py").replace("/", ".")
        spec = spec_from_file_location(name, copy)
        assert spec is not None
        assert spec.loader is not None
        module = module_from_spec(spec)
        self._enter(name, module)
        spec.loader.exec_module(module)
        return module

    def _enter(self, name: str, module: ModuleType) -> None:
        room, _, leaf = name.rpartition(".")
        self._monkeypatch.setitem(sys.modules, name, module)
        self._monkeypatch.setattr(import_module(room), leaf, module, raising=False)

    def sentences(self, file: str) -> None:
        language = Path(file).parent.name
        texts._bundle(language).add_resource(FluentResource(EXAMPLE[file]))


@pytest.fixture
def builder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Builder]:
    yield Builder(tmp_path, monkeypatch)
    texts._bundle.cache_clear()


async def test_the_script_plays(
    builder: Builder, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    builder.module("handlers/actions/rooms.py")
    script = builder.module("handlers/scripts/ask_room.py")
    command = builder.module("handlers/commands/everybody.py")
    for language in texts.LANGUAGES:
        builder.sentences(f"handlers/locales/{language}/room.ftl")
    monkeypatch.setitem(SCRIPTS, "ask_room", Entry(script.ask_room))
    monkeypatch.setitem(COMMANDS, "room", command.room)
    assert '`"room": Right.TALK`' in CONTRIBUTING.prose
    monkeypatch.setitem(RIGHTS, "room", Right.TALK)
    transcript = builder.module("tests/story/test_room.py")

    await transcript.test_staff_hear_who_wants_a_room(town)


async def test_its_story_leads_to_its_middle(
    builder: Builder, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert '`Story("ask_room", "sure", [says("唱戏")])`' in CONTRIBUTING.prose
    builder.module("handlers/actions/rooms.py")
    script = builder.module("handlers/scripts/ask_room.py")
    monkeypatch.setitem(SCRIPTS, "ask_room", Entry(script.ask_room))
    recorded = await record(Story("ask_room", "sure", [says("唱戏")]))
    assert recorded.asked == "sure"


def test_both_languages_have_its_sentences() -> None:
    keys = {
        file: [line.partition(" =")[0] for line in text.splitlines()[1:]]
        for file, text in EXAMPLE.items()
        if file.endswith(".ftl")
    }
    zh, en = keys.values()
    assert zh == en


def test_the_table_gets_its_step(builder: Builder, tmp_path: Path) -> None:
    steps = steps_in(tmp_path)
    table = builder.module("storage/tables/rooms.py").rooms_asked
    written = migrations.write("rooms that residents ask for", steps)
    table.metadata.remove(table)
    assert written.name.endswith("_rooms_that_residents_ask_for.py")
    assert "op.create_table('rooms_asked'" in written.read_text("utf-8")
    assert 'make migration NAME="rooms that residents ask for"' in CONTRIBUTING.commands


def test_where_nothing_has_changed_the_step_is_empty(tmp_path: Path) -> None:
    """So the tables are what the steps make."""
    written = migrations.write("nothing", steps_in(tmp_path))
    assert written.read_text("utf-8").count("    pass\n") == 2


def steps_in(folder: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__")
    return Path(shutil.copytree(migrations.STEPS, folder / "migrations", ignore=ignored))


@pytest.mark.parametrize("file", [file for file in EXAMPLE if file.endswith(".py")])
def test_it_is_written_as_the_house_writes(file: str) -> None:
    ruff("format", "--check", file)
    if not (ROOT / file).exists():
        ruff("check", file)


def ruff(*words: str) -> None:
    *how, file = words
    done = subprocess.run(
        [RUFF, *how, "--stdin-filename", ROOT / file, "-"],
        input=EXAMPLE[file],
        text=True,
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_all_python_in_the_documents_is_the_example() -> None:
    python = [block.file for page in PAGES for block in page.blocks if block.kind == "python"]
    assert python == [file for file in EXAMPLE if file.endswith(".py")]
