"""The command line. Exit 2, with one line and no traceback, is for the configuration only."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bot import config
from bot.clock import SystemClock
from bot.config import Config
from bot.errors import ConfigError
from domain.people import INVITED

DEFAULT_CONFIG = Path("config.toml")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command that the arguments name."""
    wanted = parser().parse_args(arguments)
    do: Callable[[argparse.Namespace], None] = wanted.do
    try:
        do(wanted)
    except ConfigError as error:
        print(f"xiaoyuan: {error}", file=sys.stderr)  # noqa: T201
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


def parser() -> argparse.ArgumentParser:
    """Describe all commands and their options."""
    top = argparse.ArgumentParser(
        prog="xiaoyuan",
        description="A chatbot for a residents' community that looks after its own people.",
    )
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    _command(commands, "run", _run, "serve the communities of the configuration")
    demo = commands.add_parser("demo", help="play in a browser, with no token and no network")
    demo.add_argument("--port", type=int, default=8080, help="the page's port (default 8080)")
    demo.add_argument("--fresh", action="store_true", help="forget what was played before")
    demo.add_argument("--empty", action="store_true", help="begin with nobody registered")
    demo.add_argument("--hurry", action="store_true", help="send at once, whatever Telegram bears")
    demo.add_argument("--data", type=Path, default=Path("demo-data"), help="where it is kept")
    demo.set_defaults(do=_demo)
    _command(commands, "check-config", _check_config, "say whether the configuration can be used")
    invite = _command(commands, "invite", _invite, "print a one-time link that gives a role")
    invite.add_argument("--role", required=True, choices=INVITED, help="the role to give")
    invite.add_argument("--community", help="the key of the community, if there are several")
    invite.add_argument("--unit", help="for a partner: the key of the unit she speaks for")
    database = commands.add_parser("db", help="look after the database")
    chores = database.add_subparsers(required=True, metavar="COMMAND")
    _command(chores, "upgrade", _upgrade, "bring the tables to the newest form")
    _describe_triage(commands)
    dispatch = commands.add_parser("dispatch", help="look after what is known of volunteers")
    ways = dispatch.add_subparsers(required=True, metavar="COMMAND")
    _command(ways, "recompute", _recompute, "learn anew, from the record, how volunteers answer")
    return top


def _describe_triage(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    triage = commands.add_parser("triage", help="see what is understood of a message")
    ways = triage.add_subparsers(required=True, metavar="COMMAND")
    predict = ways.add_parser("predict", help="read lines of JSON with id and text, print the same")
    predict.add_argument("file", type=Path, metavar="FILE.jsonl")
    predict.set_defaults(do=_predict)
    explain = ways.add_parser("explain", help="tell which words led where")
    explain.add_argument("text", help="a message, in quotes")
    explain.add_argument("--community", help="with --config: whose, if there are several")
    explain.set_defaults(do=_explain)
    _command(ways, "corrections", _corrections, "print what staff have put right, to measure by")
    train = _command(ways, "train", _train, "learn from what staff have put right, if it helps")
    train.add_argument("--forget", action="store_true", help="use nothing that was learned")
    for way in (predict, explain):
        way.add_argument("--config", type=Path, help="whose compounds; default: the taxonomy's")


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    do: Callable[[argparse.Namespace], None],
    help: str,
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=help)
    command.add_argument(
        "--config", type=Path, default=DEFAULT_CONFIG, help=f"default: {DEFAULT_CONFIG}"
    )
    command.set_defaults(do=do)
    return command


# Each command imports what it needs: a chat library takes a second to load.


def _run(wanted: argparse.Namespace) -> None:
    from bot.running import serve

    serve(_config(wanted))


def _demo(wanted: argparse.Namespace) -> None:
    from bot.demo.playing import HURRIED, TELEGRAMS, play

    pacing = HURRIED if wanted.hurry else TELEGRAMS
    play(wanted.data, wanted.port, pacing, fresh=wanted.fresh, empty=wanted.empty)


def _check_config(wanted: argparse.Namespace) -> None:
    accounts = _config(wanted).accounts
    names = ", ".join(account.community.name for account in accounts)
    print(f"{wanted.config}: good, serves {names}")  # noqa: T201
    for community in (account.community for account in accounts):
        today = SystemClock().now().astimezone(community.zone).date()
        for activity in community.activities:
            if activity.is_over(today):
                print(f"{community.key}: {activity.key} does nothing, its dates are past")  # noqa: T201


def _invite(wanted: argparse.Namespace) -> None:
    from bot.inviting import invite

    link = asyncio.run(invite(_config(wanted), wanted.role, wanted.community, wanted.unit))
    print(link)  # noqa: T201


def _upgrade(wanted: argparse.Namespace) -> None:
    from bot.running import upgrade

    asyncio.run(upgrade(_config(wanted)))


def _predict(wanted: argparse.Namespace) -> None:
    from bot import understanding

    for line in understanding.predict(wanted.file, understanding.compounds_of(wanted.config)):
        print(line)  # noqa: T201


def _explain(wanted: argparse.Namespace) -> None:
    from bot import training, understanding
    from domain.learned import NOTHING

    whose = config.community(wanted.config, wanted.community) if wanted.config else None
    compounds = whose.compounds if whose else understanding.TAXONOMY_COMPOUNDS
    learned = training.learned_by(wanted.config, whose.key) if whose else NOTHING
    for line in understanding.explain(wanted.text, compounds, learned):
        print(line)  # noqa: T201


def _train(wanted: argparse.Namespace) -> None:
    from bot import training

    do = training.forget if wanted.forget else training.train
    for line in asyncio.run(do(_config(wanted))):
        print(line)  # noqa: T201


def _corrections(wanted: argparse.Namespace) -> None:
    from bot import understanding

    for line in asyncio.run(understanding.corrections(_config(wanted))):
        print(line)  # noqa: T201


def _recompute(wanted: argparse.Namespace) -> None:
    from bot import relearning

    for line in asyncio.run(relearning.recompute(_config(wanted))):
        print(line)  # noqa: T201


def _config(wanted: argparse.Namespace) -> Config:
    return config.load(wanted.config, os.environ)
