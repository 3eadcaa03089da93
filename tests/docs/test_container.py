"""The container's recipe: no Docker runs here, so what it says is checked word by word."""

from __future__ import annotations

import json
import re
from urllib.parse import urlsplit

from bot.cli import parser
from bot.settings import HealthSettings
from tests.docs.pages import ROOT

RECIPE = (ROOT / "Dockerfile").read_text("utf-8")
COMPOSE = (ROOT / "compose.yaml").read_text("utf-8")


def _words(instruction: str) -> list[str]:
    """The words of the last instruction of this name that is written as a list."""
    found = re.findall(rf"^{instruction}\b.*?(\[.+\])$", RECIPE, re.MULTILINE)
    words: list[str] = json.loads(found[-1])
    return words


def test_it_starts_the_program_with_a_command_that_there_is() -> None:
    assert _words("ENTRYPOINT")[-1].endswith("/.venv/bin/xiaoyuan")
    asked = parser().parse_args(_words("CMD"))
    assert callable(asked.do)
    assert f"{asked.config}:ro" in COMPOSE


def test_its_health_is_looked_for_where_it_is_told() -> None:
    (url,) = re.findall(r"urlopen\('(\S+)'", _words("HEALTHCHECK")[-1])
    health = HealthSettings()
    assert urlsplit(url).netloc == f"{health.host}:{health.port}"
    compile(_words("HEALTHCHECK")[-1], "HEALTHCHECK", "exec")


def test_no_secret_and_no_data_go_into_the_image() -> None:
    left_out = (ROOT / ".dockerignore").read_text("utf-8").split()
    assert {"config.toml", "secrets.env", "*.db*", "demo-data"} <= set(left_out)
    assert "env_file: secrets.env" in COMPOSE
