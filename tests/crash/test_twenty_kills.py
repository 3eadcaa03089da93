"""The bot is killed twenty times in the middle of people's lives; then the books are compared."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

import pytest

from simulator.world import World
from tests.crash import neighbours
from tests.crash.ledger import Crash, Ledger
from tests.crash.neighbours import Story
from tests.crash.phone import Acts, Phone
from tests.crash.program import Program
from tests.crash.waiting import comes_true

SEED = 1123
KILLS = 20
MOST_ACTS = 12
"""How many things people may do between a start and the next kill."""

LATEST_SECONDS = 0.4
"""How long after one of these the kill may come."""

START_SECONDS = 0.5
WHILE_STARTING = 0.2
"""How many of the kills come while the bot is still starting."""

ELDERS, MENDERS = 3, 6
"""More menders than elders: there is always one to ask, though several are asked at a time."""


@dataclass
class Town:
    """People, their phones, and the bot as a process of its own."""

    world: World
    program: Program
    ledger: Ledger
    acts: Acts = field(default_factory=Acts)
    story: Story = field(default_factory=Story)
    phones: list[Phone] = field(default_factory=list)

    def phone(self, name: str) -> Phone:
        """Somebody new comes to town."""
        person = 1001 + len(self.phones)
        self.world.add_person(person, name)
        self.phones.append(Phone(self.world, person, name, self.acts, Random(f"{SEED} {name}")))
        return self.phones[-1]

    def newcomers(self) -> Iterator[Phone]:
        """One after another comes to town."""
        while True:
            yield self.phone(f"新邻居{len(self.phones)}号")


@pytest.fixture
def town(world: World, program: Program) -> Town:
    return Town(world, program, Ledger(program.database, world))


@pytest.mark.slow
@pytest.mark.alone
@pytest.mark.timeout(600)
async def test_twenty_kills_change_nothing(town: Town) -> None:
    crashes = await live_through(town, Random(SEED))
    assert await town.program.stop() == 0
    show(town, crashes)

    assert sum(crash.busy for crash in crashes) >= KILLS * 3 // 4, "the kills came too late"
    assert any(crash.in_flight for crash in crashes), "no kill hit a sending"
    everything_took_effect_once(town)
    everybody_was_told(town)
    what_was_repeated_is_explained(town, crashes)
    assert not [line for line in town.program.logged() if "Traceback" in line]


async def live_through(town: Town, random: Random) -> list[Crash]:
    """Everybody lives her life, and the bot dies all the time; all that was begun is ended."""
    story = town.story
    invitation = await town.program.invitation()
    menders = [town.phone(f"电工{number}号") for number in range(MENDERS)]
    elders = [town.phone(f"老人{number}号") for number in range(ELDERS)]
    async with asyncio.TaskGroup() as lives:
        helping = [lives.create_task(neighbours.staff(town.phone("李主任"), invitation))]
        await asyncio.gather(*(neighbours.joins(mender, story, "电工") for mender in menders))
        helping += [lives.create_task(neighbours.mends(mender, story)) for mender in menders]
        begun = [lives.create_task(neighbours.reports(elder, story)) for elder in elders]
        begun += [lives.create_task(neighbours.newcomers(town.newcomers(), story))]
        crashes = await crash(town, random)
        story.ending = True
        await asyncio.wait(begun)
        await comes_true(town.ledger.at_rest)
        for task in helping:
            task.cancel()
    return crashes


async def crash(town: Town, random: Random) -> list[Crash]:
    """Kill the bot and start it again, at moments that only chance knows."""
    crashes = []
    for _ in range(KILLS):
        if random.random() < WHILE_STARTING:
            await asyncio.sleep(random.uniform(0, START_SECONDS))
        else:
            await town.acts.happen(random.randint(1, MOST_ACTS))
            await asyncio.sleep(random.uniform(0, LATEST_SECONDS))
        # Cut off twice, a message is given up as uncertain: that is told in tests/bot.
        await comes_true(lambda: not town.ledger.sending_again())
        town.program.kill()
        crashes.append(town.ledger.at_a_crash())
        town.program.start()
    return crashes


def show(town: Town, crashes: list[Crash]) -> None:
    """Print what happened, for whoever reads the run."""
    acts, story, ledger = len(town.acts.done), town.story, town.ledger
    busy, seen = sum(crash.busy for crash in crashes), ledger.seen()
    again, repeated = ledger.sent_again(), seen - ledger.told()
    lines = [
        f"seed {SEED}: {len(crashes)} kills, {busy} of them while something was under way",
        f"{acts} updates: {len(story.solved)} reports solved, {len(story.joined)} signed up",
        f"{seen.total()} messages seen",
        f"{len(again)} of them cut off by a kill and sent again: rows {[*again]}",
        f"{repeated.total()} of these had arrived, and came twice",
        *map(str, crashes),
    ]
    sys.stdout.write("\n".join(["", *lines, ""]))


def everything_took_effect_once(town: Town) -> None:
    """Each update is in the inbox once, was handled once, and did once what it should."""
    ledger, story = town.ledger, town.story
    assert ledger.said() == town.acts.done
    assert ledger.rows("SELECT DISTINCT state, attempts FROM inbox") == [("handled", 0)]

    reports = dict(ledger.rows("SELECT number, words FROM reports"))
    assert reports == {number: solved.words for number, solved in story.solved.items()}
    assert sorted(reports) == list(range(1, len(story.solved) + 1))
    events = ledger.rows(
        "SELECT number, group_concat(action, ' ') FROM (SELECT * FROM report_events ORDER BY id)"
        " JOIN reports ON reports.id = report_id GROUP BY number ORDER BY number"
    )
    once = "report seek claim set_off finish confirm"
    assert events == [(number, once) for number in sorted(story.solved)]
    claims = ledger.rows(
        "SELECT number, name FROM offers JOIN reports ON reports.id = report_id"
        " JOIN people ON people.id = offers.person_id AND people.id = fixer_id"
        " WHERE offers.state = 'accepted' ORDER BY number"
    )
    assert claims == [(number, story.jobs[number].fixer.name) for number in sorted(story.jobs)]
    looks = ledger.rows("SELECT report_id FROM audit WHERE what = 'contact' ORDER BY report_id")
    assert len(looks) == len(set(looks)) == len(story.jobs)

    members = ledger.rows(
        "SELECT people.name, phone FROM volunteers JOIN people ON people.id = person_id"
        " WHERE standing = 'approved' ORDER BY people.id"
    )
    assert Counter(members) == Counter((phone.name, phone.number) for phone in story.joined)
    known = {handle for (handle,) in ledger.rows("SELECT handle FROM addresses")}
    assert known == {str(person) for person, _ in town.acts.done}


def everybody_was_told(town: Town) -> None:
    """Who has to know knows, and nobody else does."""
    for number, solved in town.story.solved.items():
        job, about = town.story.jobs[number], f"第 {number} 号"
        assert job.code == solved.code
        to_whom = {
            ("报好了", about): solved.elder,
            ("👍", about, job.fixer.name, solved.code): solved.elder,
            ("🚶", about, job.fixer.name, solved.code): solved.elder,
            ("已解决", about): solved.elder,
            ("谢谢您告诉我", about): solved.elder,
            (about, "住户说解决了", "谢谢您"): job.fixer,
            (about, "电话和地址已经收起来了"): job.fixer,
        }
        for words, whom in to_whom.items():
            told = [phone for phone in town.phones if phone.heard(*words)]
            assert told == [whom], (words, told)


def what_was_repeated_is_explained(town: Town, crashes: list[Crash]) -> None:
    """A message comes twice only where its sending was cut off by a kill."""
    ledger = town.ledger
    assert list(ledger.refusals()) == []
    seen, told, again = ledger.seen(), ledger.told(), ledger.sent_again()
    assert told - seen == Counter(), "taken for sent, and never seen"
    repeated = Counter(chat for chat, _ in (seen - told).elements())
    assert repeated <= Counter(again.values()), "repeated for no reason"
    cut_off = frozenset[int]().union(*(crash.in_flight for crash in crashes))
    assert again.keys() <= cut_off
