"""Who there is: bots, people, groups. Adding somebody who is there already changes nothing."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.facts import BotAdded, GroupChanged, Met, PersonAdded
from simulator.gathering import Gathering
from simulator.model import Bot, Group, Person, Where
from simulator.stage import Impossible


class Casting(Gathering):
    """Brings bots, people and groups into the world."""

    def add_bot(self, token: str, *, username: str, name: str) -> int:
        """Add a bot account; its id is the number that its token begins with."""
        number = token.partition(":")[0]
        if not number.isdigit():
            raise Impossible("token 应以数字和冒号开头")
        bot = Bot(id=int(number), token=token, username=username, name=name)
        account = self.state.accounts.get(bot.id)
        if account is None or account.bot != bot:
            self.chronicle.record(BotAdded(bot=bot))
        return bot.id

    def add_person(
        self,
        person_id: int,
        name: str,
        *,
        tags: Iterable[str] = (),
        about: str = "",
        featured: bool = False,
        language: str = "zh-hans",
    ) -> None:
        """Add a person; `language` is that of her app, as an IETF tag."""
        person = Person(
            id=person_id,
            name=name,
            tags=tuple(tags),
            about=about,
            featured=featured,
            language=language,
        )
        if self.state.people.get(person_id) != person:
            self.chronicle.record(PersonAdded(person=person))

    def has_met(self, person_id: int, bot_id: int) -> None:
        """She pressed the bot's start button long ago: it may write to her."""
        where = Where(person_id, bot_id)
        if not self.state.chat(where).opened:
            self.chronicle.record(Met(where=where))

    def add_group(
        self, group_id: int, title: str, *, members: Iterable[int], bots: Iterable[int] = ()
    ) -> None:
        """Add a group, whose id is negative. One that is there keeps its title and members."""
        if group_id not in self.state.groups:
            group = Group(id=group_id, title=title, members=tuple(members))
            self.chronicle.record(GroupChanged(group=group))
        for bot in bots:
            if bot not in self._group(group_id).kicked:
                self.adds_bot(group_id, bot)
