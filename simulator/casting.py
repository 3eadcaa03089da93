"""Who there is: bots, people, groups. Adding somebody who is there already changes nothing."""

from __future__ import annotations

from collections.abc import Iterable

from simulator import updates
from simulator.facts import BotAdded, Fact, GroupChanged, Met, PersonAdded, Posted, Queued
from simulator.model import Bot, Group, Message, Person, Service, Where
from simulator.stage import Impossible, Stage


class Casting(Stage):
    """Brings bots, people and groups into the world, and people and bots into groups."""

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

    def joins(self, person_id: int, group_id: int) -> None:
        """A person joins a group."""
        group = self._group(group_id)
        if person_id not in group.members:
            members = (*group.members, person_id)
            changed = group.model_copy(update={"members": members})
            self._tell(changed, person_id, Service(joined=(person_id,)))

    def leaves(self, person_id: int, group_id: int) -> None:
        """A person leaves a group."""
        group = self._group(group_id)
        members = tuple(member for member in group.members if member != person_id)
        changed = group.model_copy(update={"members": members})
        self._tell(changed, person_id, Service(left=person_id))

    def adds_bot(self, group_id: int, bot_id: int) -> None:
        """The first member of a group adds a bot to it."""
        group = self._group(group_id)
        if bot_id not in group.bots:
            kicked = tuple(bot for bot in group.kicked if bot != bot_id)
            bots = (*group.bots, bot_id)
            changed = group.model_copy(update={"bots": bots, "kicked": kicked})
            told = self._told(group, bot_id, ("left", "member"))
            self._tell(changed, _host(group), Service(joined=(bot_id,)), *told)

    def removes_bot(self, group_id: int, bot_id: int) -> None:
        """The first member of a group removes a bot from it."""
        group = self._group(group_id)
        bots = tuple(bot for bot in group.bots if bot != bot_id)
        kicked = (*group.kicked, bot_id)
        changed = group.model_copy(update={"bots": bots, "kicked": kicked})
        told = self._told(group, bot_id, ("member", "kicked"))
        self._tell(changed, _host(group), Service(left=bot_id), *told)

    def _group(self, group_id: int) -> Group:
        if group_id not in self.state.groups:
            raise Impossible("没有这个群")
        return self.state.groups[group_id]

    def _told(self, group: Group, bot: int, change: tuple[str, str]) -> list[Queued]:
        now = self.chronicle.now()
        where = Where(group.id)
        return updates.of_membership(self.state, where, bot, _host(group), change, now)

    def _tell(self, changed: Group, actor: int, service: Service, *told: Fact) -> None:
        where = Where(changed.id)
        message = Message(
            where=where,
            id=self.state.chat(where).next_id,
            sender=actor,
            date=self.chronicle.now(),
            service=service,
        )
        self.chronicle.record(GroupChanged(group=changed), *told)
        heard = updates.of_message(self.state, message)
        self.chronicle.record(Posted(message=message), *heard)


def _host(group: Group) -> int:
    if not group.members:
        raise Impossible("群里还没有人")
    return group.members[0]
