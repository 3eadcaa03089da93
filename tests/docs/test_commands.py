"""Every command in the documents is tried, or stands here with the reason why not."""

from __future__ import annotations

import asyncio
import re
import shlex
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from bot.cli import main, parser
from storage.database import Database
from tests.docs.pages import OPERATING, PAGES, README, ROOT, Page

NEEDS_ROOT = "it changes the machine: users, folders, rights"
NEEDS_SYSTEMD = "it needs a running systemd"
NEEDS_DOCKER = "it needs a running Docker engine"
NOT_TRIED = {
    "export XIAOYUAN_TOKEN=...": "it needs a token",
    "set -a; . /etc/xiaoyuan/secrets; set +a": "it needs the file of step 3",
    "useradd --system --home-dir /var/lib/xiaoyuan --shell /usr/sbin/nologin xiaoyuan": NEEDS_ROOT,
    "install -d -m 700 -o xiaoyuan -g xiaoyuan /var/lib/xiaoyuan": NEEDS_ROOT,
    "install -d -m 750 -g xiaoyuan /etc/xiaoyuan": NEEDS_ROOT,
    "install -m 640 -g xiaoyuan /opt/xiaoyuan/config.example.toml /etc/xiaoyuan/config.toml": (
        NEEDS_ROOT
    ),
    "install -m 600 /dev/null /etc/xiaoyuan/secrets": NEEDS_ROOT,
    "systemctl daemon-reload": NEEDS_SYSTEMD,
    "systemctl enable --now xiaoyuan": NEEDS_SYSTEMD,
    "systemctl stop xiaoyuan": NEEDS_SYSTEMD,
    "systemctl start xiaoyuan": NEEDS_SYSTEMD,
    "journalctl -u xiaoyuan": NEEDS_SYSTEMD,
    "docker compose up --detach --build": NEEDS_DOCKER,
    "docker compose exec xiaoyuan /opt/xiaoyuan/.venv/bin/xiaoyuan invite --role admin"
    " --config /config/config.toml": NEEDS_DOCKER,
    "docker compose logs": NEEDS_DOCKER,
    "git -C /opt/xiaoyuan pull": "it needs a network",
}

AS_SERVICE = "runuser -u xiaoyuan -- "
COMMANDS = sorted({command for page in PAGES for command in page.commands})
TRIED = [command for command in COMMANDS if command not in NOT_TRIED]


@pytest.mark.parametrize("command", TRIED)
def test_a_command_can_be_typed(command: str) -> None:
    words = shlex.split(command.removeprefix(AS_SERVICE))
    match Path(words[0]).name, words[1:]:
        case "make", arguments:
            _make_knows(arguments)
        case "xiaoyuan", arguments:
            assert callable(parser().parse_args(arguments).do)
        case "python", ["-m", "simulator", *arguments]:
            _has_options("simulator", arguments)
        case "python", ["-m", module]:
            assert find_spec(module)
        case "pytest", [folder, *_]:
            assert (ROOT / folder).is_dir()
        case "python", ["-c", program]:
            compile(program, command, "exec")  # the backup, tried below
        case _:
            pytest.fail(f"neither tried nor accounted for: {command}")


def _make_knows(arguments: list[str]) -> None:
    targets = arguments[2:] if arguments[0] == "-C" else arguments
    planned = subprocess.run(
        ["make", "-n", *targets], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert planned.returncode == 0, planned.stderr
    assert all(map(find_spec, re.findall(r"python -m ([\w.]+)", planned.stdout)))


@pytest.mark.parametrize("mention", sorted({each for page in PAGES for each in page.make_mentions}))
def test_what_is_said_of_make_holds(mention: str) -> None:
    _make_knows(shlex.split(mention)[1:])


def _has_options(module: str, arguments: list[str]) -> None:
    asked = [sys.executable, "-m", module, "--help"]
    usage = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert all(word in usage for word in arguments if word.startswith("--"))


def test_nothing_is_accounted_for_that_is_not_there() -> None:
    assert NOT_TRIED.keys() - COMMANDS == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_shell_can_read_it(page: Page) -> None:
    shell = "".join(block.text for block in page.blocks if block.kind == "sh")
    assert subprocess.run(["bash", "-n"], input=shell, text=True, check=False).returncode == 0


def test_the_example_configuration_can_be_used(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ".venv/bin/xiaoyuan check-config" in README.commands
    monkeypatch.setenv("XIAOYUAN_TOKEN", "1:invented")
    main(["check-config", "--config", str(ROOT / "config.example.toml")])
    assert "good" in capsys.readouterr().out


def test_an_activity_whose_dates_are_past_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is no mistake: else the bot would not start again the day after a festival."""
    monkeypatch.setenv("XIAOYUAN_TOKEN", "1:invented")
    example = (ROOT / "config.example.toml").read_text("utf-8")
    over = example.replace('weekly = ["wed"]\nat', "dates = [2026-02-21]\nat")
    (tmp_path / "config.toml").write_text(over, "utf-8")
    main(["check-config", "--config", str(tmp_path / "config.toml")])
    assert "jinshanyuan: patrol does nothing, its dates are past" in capsys.readouterr().out


def test_without_a_token_it_is_exit_2_and_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("XIAOYUAN_TOKEN", raising=False)
    with pytest.raises(SystemExit) as exit:
        main(["check-config", "--config", str(ROOT / "config.example.toml")])
    assert exit.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


async def test_a_backup_can_be_made_while_the_bot_runs(tmp_path: Path) -> None:
    (backup,) = [command for command in OPERATING.commands if "VACUUM INTO" in command]
    here = backup.removeprefix(AS_SERVICE).replace("/var/lib/xiaoyuan", str(tmp_path))
    here = here.replace("/opt/xiaoyuan/.venv/bin/python", sys.executable)
    database = Database(tmp_path / "xiaoyuan.db")
    await database.upgrade()

    shell = await asyncio.create_subprocess_exec("bash", "-c", here)

    assert await shell.wait() == 0
    assert await _tables(Database(_only(tmp_path, "backup-*.db"))) == await _tables(database)


def _only(folder: Path, pattern: str) -> Path:
    (found,) = folder.glob(pattern)
    return found


async def _tables(database: Database) -> set[str]:
    async with database.reading() as tx:
        rows = await tx.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = {row.name for row in rows}
    await database.close()
    assert "reports" in names
    return names
