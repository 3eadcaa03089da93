"""`xiaoyuan triage`: what the program understands, printed."""

import json
from pathlib import Path

import pytest

from bot.cli import main

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


@pytest.mark.parametrize("content", ["no json", "[1, 2"])
def test_what_is_no_json_is_told_in_one_line(
    content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = tmp_path / "said.jsonl"
    said.write_text(content)
    with pytest.raises(SystemExit) as left:
        main(["triage", "predict", str(said)])
    assert left.value.code == 2
    assert str(said) in capsys.readouterr().err


def test_where_nobody_put_anything_right_there_is_nothing_to_print(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    monkeypatch.setenv("XIAOYUAN_TOKEN", "1:token")
    main(["db", "upgrade", "--config", str(config)])
    main(["triage", "corrections", "--config", str(config)])
    assert capsys.readouterr().out == ""
