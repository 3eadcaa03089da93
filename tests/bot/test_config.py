"""The configuration loads as the example shows it, and says in one line what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.config import Config, load, models_in
from bot.errors import ConfigError
from bot.settings import Settings

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
TOKEN = "1000:not-a-real-token"  # noqa: S105
SECRET = "not-a-real-secret"  # noqa: S105
OTHERS = {"OTHER": "2000:another-token", "COPY": TOKEN, "ODD": "two words"}
ENVIRON = {"XIAOYUAN_TOKEN": TOKEN, "XIAOYUAN_WEBHOOK_SECRET": SECRET}

SMALLEST = """
[[community]]
key = "yucai"
name = "育才社区"
compounds = [{ key = "yucai", name = "育才小区" }]
trades = ["electrician"]
hotlines = [{ name = "报警", number = "110" }]
"""


def test_the_example_loads_with_a_token_alone() -> None:
    config = load(EXAMPLE, {"XIAOYUAN_TOKEN": TOKEN})
    account = config.accounts[0]
    assert account.community.name == "锦山源社区"
    assert len(account.community.compounds) == 9
    assert len(account.community.units) == 14
    assert len(account.community.trades) == 10
    assert [activity.key for activity in account.community.activities] == ["patrol", "safety_day"]
    assert account.token.get_secret_value() == TOKEN
    assert config.database == EXAMPLE.parent / "xiaoyuan.db"


def test_the_example_names_every_option() -> None:
    text = EXAMPLE.read_text("utf-8")
    missing = [key for key in _keys(Settings) if not re.search(rf"\b{key}\b( = |\])", text)]
    assert missing == []


def _keys(model: type[BaseModel]) -> Iterator[str]:
    for key, field in model.model_fields.items():
        yield key
        for inner in models_in(field.annotation):
            yield from _keys(inner)


def test_the_example_shows_the_defaults(tmp_path: Path) -> None:
    shown, default = load(EXAMPLE, ENVIRON), _load(tmp_path, SMALLEST)
    assert shown.health == default.health
    assert shown.log == default.log
    assert shown.accounts[0].telegram.limits == default.accounts[0].telegram.limits
    assert shown.accounts[0].community.quiet_hours == default.accounts[0].community.quiet_hours


def test_little_needs_to_be_said(tmp_path: Path) -> None:
    config = _load(tmp_path, SMALLEST)
    assert config.database == tmp_path / "xiaoyuan.db"
    assert (config.health.host, config.health.port) == ("127.0.0.1", 8642)
    assert config.accounts[0].telegram.mode == "polling"


def test_a_webhook_brings_its_secret(tmp_path: Path) -> None:
    account = _load(tmp_path, SMALLEST + WEBHOOK).accounts[0]
    assert account.webhook is not None
    assert account.webhook.secret.get_secret_value() == SECRET
    assert account.telegram.webhook is not None
    assert account.telegram.webhook.path == "/yucai"


def test_secrets_are_never_shown(tmp_path: Path) -> None:
    config = _load(tmp_path, SMALLEST + WEBHOOK)
    assert TOKEN not in repr(config)
    assert SECRET not in repr(config)


WEBHOOK = """
[community.telegram]
mode = "webhook"
webhook = { url = "https://bot.example.org/yucai", secret_env = "XIAOYUAN_WEBHOOK_SECRET" }
"""
ANOTHER = SMALLEST.replace('"yucai"', '"another"')


SECOND = ANOTHER + WEBHOOK.replace("webhook = {", 'token_env = "OTHER"\nwebhook = {')


def test_two_webhooks_may_share_a_port(tmp_path: Path) -> None:
    config = _load(tmp_path, SMALLEST + WEBHOOK + SECOND.replace("org/yucai", "org/another"))
    ports = [account.webhook.settings.port for account in config.accounts if account.webhook]
    assert ports == [8443, 8443]


MISTAKES = [
    (
        SMALLEST + WEBHOOK + SECOND,
        'community: the webhook "127.0.0.1:8443/yucai" is used 2 times',
    ),
    (
        "[health]\nport = 8443\n" + SMALLEST + WEBHOOK,
        "health and the webhook of yucai use one port",
    ),
    ("[health\n", "is not valid TOML: Expected ']' at the end of a table declaration"),
    ("", "community: is missing"),
    ("[community]\nkey='a'", "community: should be a list (tables that repeat are written [["),
    ("health = 8642\n" + SMALLEST, "health: should be a table"),
    ("[helth]\n" + SMALLEST, 'helth: unknown key; did you mean "health"?'),
    ("[health]\nprot = 1\n" + SMALLEST, 'health.prot: unknown key; did you mean "port"?'),
    ("[log]\nfile = 'x'\n" + SMALLEST, "log.file: unknown key; known here: level"),
    ("[health]\nport = 'x'\n" + SMALLEST, "health.port: should be a valid integer"),
    ("[health]\nport = 70000\n" + SMALLEST, "health.port: should be less than or equal to"),
    ("[log]\nlevel = 'loud'\n" + SMALLEST, "log.level: should be 'debug', 'info', 'warning'"),
    (
        SMALLEST + "[community.telegram]\ntoken = '1:x'\n",
        'community[1].telegram.token: unknown key; did you mean "token_env"?',
    ),
    (
        SMALLEST + "[community.telegram]\nbase_url = 'api.telegram.org'\n",
        "community[1].telegram.base_url: should be an address such as",
    ),
    (
        SMALLEST + "[community.telegram]\nmode = 'webhook'\n",
        'community[1].telegram: mode "webhook" needs the table webhook',
    ),
    (
        SMALLEST + WEBHOOK.replace("XIAOYUAN_WEBHOOK_SECRET", "NOT_SET"),
        "community[1].telegram.webhook.secret_env: the environment variable NOT_SET is not set",
    ),
    (
        SMALLEST + WEBHOOK.replace("XIAOYUAN_WEBHOOK_SECRET", "ODD"),
        "community[1].telegram.webhook.secret_env: the value of ODD may hold only 1 to 256",
    ),
    (
        SMALLEST + "[community.telegram]\ntoken_env = 'NOT_SET'\n",
        "community[1].telegram.token_env: the environment variable NOT_SET is not set",
    ),
    (SMALLEST + SMALLEST, 'community: the community key "yucai" is used 2 times'),
    (
        SMALLEST + ANOTHER,
        'community: the telegram.token_env "XIAOYUAN_TOKEN" is used 2 times',
    ),
    (
        SMALLEST + ANOTHER + "[community.telegram]\ntoken_env = 'COPY'\n",
        "XIAOYUAN_TOKEN and COPY hold the same token",
    ),
    (
        SMALLEST + WEBHOOK + ANOTHER + WEBHOOK + "token_env = 'OTHER'\n",
        'community: the webhook "127.0.0.1:8443/yucai" is used 2 times',
    ),
    (
        SMALLEST.replace("}]\ntrades", ", alos = ['y'] }]\ntrades"),
        'community[1].compounds[1].alos: unknown key; did you mean "also"?',
    ),
    (
        SMALLEST.replace('[{ key = "yucai"', '[{ key = "yucai", name = "北区" }, { key = "yucai"'),
        'community[1].compounds: the compound key "yucai" is used 2 times',
    ),
    (
        SMALLEST.replace('["electrician"]', '["electrician", "baker"]'),
        'community[1].trades: unknown trade "baker"; there are electrician, plumber,',
    ),
    (
        SMALLEST.replace("trades =", "trade_names = { Fitter = '钳工' }\ntrades ="),
        'community[1].trade_names: "Fitter" should be a key such as fitter, with a name',
    ),
    (
        SMALLEST + "units = [{ key = 'a', name = '甲', trades = ['baker'] }]",
        'community[1].units: unknown trade of a "baker"',
    ),
    (
        SMALLEST.replace('"110"', '"110", dangers = ["fire", "fires"]'),
        'community[1].hotlines: unknown danger of 报警 "fires"; there are gas, fire,',
    ),
    (
        SMALLEST + "timezone = 'Asia/Jinan'",
        'community[1].timezone: no time zone is called "Asia/Jinan"',
    ),
]


ACTIVITY = (
    SMALLEST
    + """
[[community.activities]]
key = "patrol"
name = "巡查"
at = "09:00"
"""
)
MISTAKES += [
    (ACTIVITY, "community[1].activities[1]: names no day; try weekly, monthly,"),
    (
        ACTIVITY + "weekly = ['3']\n",
        "community[1].activities[1].weekly[1]: should be 'mon', 'tue', 'wed',",
    ),
    (
        ACTIVITY + "weekly = ['wed']\nremind = ['tomorrow']\n",
        'community[1].activities[1].remind[1]: "tomorrow" should be such as "1 day", "2 hours"',
    ),
    (
        ACTIVITY + "yearly = { month = 2, day = 30 }\n",
        "community[1].activities[1].yearly: month 2 has no day 30: 29 is its last",
    ),
    (
        ACTIVITY + "monthly = { dya = 6 }\n",
        'community[1].activities[1].monthly.dya: unknown key; did you mean "day"?',
    ),
    (
        ACTIVITY + "yearly = { month = 10, day = 1 }\non_holiday = 'skip'\n",
        "community[1].activities[1]: never comes: its days are always holidays,",
    ),
    (
        ACTIVITY.replace('"09:00"', '"9 o\'clock"') + "weekly = ['wed']\n",
        "community[1].activities[1].at: should be in a valid time format",
    ),
    (
        ACTIVITY + "weekly = ['wed']\n" + ACTIVITY.removeprefix(SMALLEST) + "weekly = ['fri']\n",
        'community[1].activities: the activity key "patrol" is used 2 times',
    ),
]


@pytest.mark.parametrize(("text", "complaint"), MISTAKES)
def test_a_mistake_is_told_in_one_line(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(ConfigError) as caught:
        _load(tmp_path, text)
    line = str(caught.value)
    assert line.startswith(f"{tmp_path / 'config.toml'}: {complaint}")
    assert "\n" not in line
    assert TOKEN not in line


def test_two_communities_may_share_a_webhook_table_that_neither_uses(tmp_path: Path) -> None:
    unused = WEBHOOK.replace('mode = "webhook"', "")
    config = _load(tmp_path, SMALLEST + unused + ANOTHER + unused + "token_env = 'OTHER'\n")
    assert [account.webhook for account in config.accounts] == [None, None]


def _load(folder: Path, text: str) -> Config:
    path = folder / "config.toml"
    path.write_text(text, "utf-8")
    return load(path, ENVIRON | OTHERS)
