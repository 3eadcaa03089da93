"""`xiaoyuan triage`: what the program understands, printed."""

import asyncio
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli import main
from domain.reports import Actor, State
from domain.timeline import RECATEGORIZE
from storage import communities, people, reports, timeline
from storage.database import Database
from tests.bot.test_config import SMALLEST

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"


def test_predictions_are_lines_of_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = tmp_path / "said.jsonl"
    said.write_text('{"id": "a", "text": "源全里3号楼水龙头漏水"}\n\n{"id": 2, "text": "你好"}\n')
    main(["triage", "predict", str(said)])
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first == {
        "id": "a",
        "kind": "report",
        "category": "plumbing",
        "route": "volunteer",
        "skill": "水暖",
        "urgent": False,
        "compound": "源泉里",
        "asked": False,
    }
    assert (second["id"], second["route"], second["compound"]) == (2, "none", None)


def test_it_explains_which_words_led_where(capsys: pytest.CaptureFixture[str]) -> None:
    main(["triage", "explain", "机床厂的点梯坏了,怕着火", "--config", str(EXAMPLE)])
    told = capsys.readouterr().out
    assert "compound: 机床厂宿舍" in told
    assert "heard: 点梯 as 电梯" in told
    assert "no danger: 着火, supposed" in told
    assert "building_public" in told


def test_danger_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    main(["triage", "explain", "厨房着火了"])
    assert "danger: fire (sure): 着火" in capsys.readouterr().out


def test_a_line_ends_only_where_it_was_ended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = tmp_path / "said.jsonl"
    text = "灯不亮了\u2028楼道里也是\x85\x0c"
    said.write_text(json.dumps({"id": 1, "text": text, "more": 2}, ensure_ascii=False), "utf-8")
    main(["triage", "predict", str(said)])
    assert json.loads(capsys.readouterr().out)["id"] == 1


@pytest.mark.parametrize(
    "content",
    ["no json", "[1, 2", '{"id": 1}', '{"text": "你好"}', '{"id": 1, "text": 2}', '"你好"', "[]"],
)
def test_what_is_no_json_is_told_in_one_line(
    content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = tmp_path / "said.jsonl"
    said.write_text(content, "utf-8")
    with pytest.raises(SystemExit) as left:
        main(["triage", "predict", str(said)])
    assert left.value.code == 2
    (told,) = capsys.readouterr().err.splitlines()
    assert str(said) in told


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("triage corrections", ""),
        ("dispatch recompute", "jinshanyuan: 0 volunteers from 0 outcomes, 0 differed\n"),
    ],
)
def test_a_new_database_is_no_reason_for_a_traceback(
    command: str,
    told: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    monkeypatch.setenv("XIAOYUAN_TOKEN", "1:token")
    main([*command.split(), "--config", str(config)])
    assert capsys.readouterr().out == told


def test_where_nobody_put_anything_right_there_is_nothing_to_print(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    monkeypatch.setenv("XIAOYUAN_TOKEN", "1:token")
    main(["db", "upgrade", "--config", str(config)])
    main(["triage", "corrections", "--config", str(config)])
    assert capsys.readouterr().out == ""
    main(["triage", "train", "--config", str(config)])
    assert "not learned" in capsys.readouterr().out


def test_what_was_learned_is_explained_until_it_is_forgotten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    monkeypatch.setenv("XIAOYUAN_TOKEN", "1:token")
    main(["db", "upgrade", "--config", str(config)])
    told = ["小红屋满了没人管", "小红屋又满了", "小红屋满得盖不上", "小红屋那边满了一天了"]
    asyncio.run(put_right(tmp_path / "xiaoyuan.db", told, "sanitation"))

    main(["triage", "train", "--config", str(config)])
    assert "learned, and used from now on" in capsys.readouterr().out
    main(["triage", "explain", "小红屋又满了", "--config", str(config)])
    assert "learned: report 2 is sanitation" in capsys.readouterr().out

    main(["triage", "train", "--forget", "--config", str(config)])
    main(["triage", "explain", "小红屋又满了", "--config", str(config)])
    assert "learned: report" not in capsys.readouterr().out


def test_what_another_community_learned_is_not_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.toml"
    second = SMALLEST.replace("yucai", "there") + '[community.telegram]\ntoken_env = "OTHER"\n'
    config.write_text(SMALLEST.replace("yucai", "here") + second, "utf-8")
    for variable in ("XIAOYUAN_TOKEN", "OTHER"):
        monkeypatch.setenv(variable, f"1:{variable}")
    main(["db", "upgrade", "--config", str(config)])
    told = ["小红屋满了没人管", "小红屋又满了", "小红屋满得盖不上", "小红屋那边满了一天了"]
    asyncio.run(put_right(tmp_path / "xiaoyuan.db", told, "sanitation", "here"))
    main(["triage", "train", "--config", str(config)])
    capsys.readouterr()

    explain = ["triage", "explain", "小红屋又满了", "--config", str(config)]
    main([*explain, "--community", "here"])
    assert "learned: report 2 is sanitation" in capsys.readouterr().out
    main([*explain, "--community", "there"])
    assert "learned: report" not in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(explain)
    assert "--community must be one of here, there" in capsys.readouterr().err


async def put_right(
    path: Path, told: Sequence[str], category: str, key: str = "jinshanyuan"
) -> None:
    """Reports that staff put right, as the database has them."""
    database, now = Database(path), datetime(2026, 3, 2, tzinfo=UTC)
    async with database.transaction() as tx:
        community_id = await communities.ensure(tx, key)
        reporter = await people.create(tx, community_id, now, language="zh-CN")
        for number, words in enumerate(told, start=1):
            report = await reports.create(
                tx,
                community_id=community_id,
                number=number,
                reporter_id=reporter,
                category=category,
                words=words,
                view=words,
                urgent=False,
                compound="",
                place="",
                state=State.NEW,
                door_code="",
                created_at=now,
                changed_at=now,
            )
            staff, state = Actor.STAFF, report.state
            await timeline.note(tx, report, now, staff, None, RECATEGORIZE, state, "")
    await database.close()
