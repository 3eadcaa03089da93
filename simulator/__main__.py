"""Run a small world by itself: `python -m simulator --port 8081 --data folder`."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from pathlib import Path

from simulator.server import Server
from simulator.world import World

TOKEN = "900000001:a-bot-of-ones-own"  # noqa: S105 - opens nothing but this simulator
PEOPLE = (
    (1001, "王秀兰", ("elder",), "72 岁,独居"),
    (1002, "李建国", ("talent",), "退休电工,会修灯"),
    (1003, "张敏", ("staff",), "居委会"),
)
GROUP = -1000000000001


def main() -> None:
    """Serve until interrupted. `SIMULATOR_TOKEN` sets the bot's token."""
    parser = argparse.ArgumentParser(prog="simulator", description=__doc__)
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--data", type=Path, default=Path("simulator-data"))
    given = parser.parse_args()
    try:
        asyncio.run(_serve(given.data, given.port, os.environ.get("SIMULATOR_TOKEN", TOKEN)))
    except KeyboardInterrupt:
        sys.exit(130)


def populate(world: World, token: str) -> None:
    """Bring a few people, a group and a bot into the world."""
    bot = world.add_bot(token, username="own_bot", name="小助手")
    for number, name, tags, about in PEOPLE:
        world.add_person(number, name, tags=tags, about=about, featured=True)
    world.add_group(GROUP, "邻里群", members=[number for number, *_ in PEOPLE], bots=[bot])


async def _serve(folder: Path, port: int, token: str) -> None:
    world = World.open(folder)
    populate(world, token)
    server = Server(world, port=port)
    await server.start()
    sys.stdout.write(f"{server.url}\ntoken {token}\n")
    sys.stdout.flush()
    try:
        await asyncio.Event().wait()
    finally:
        await server.stop()
        world.close()


if __name__ == "__main__":
    main()
