"""How people and bots come into groups and leave them, and what becomes of a group."""

from __future__ import annotations

from simulator import updates
from simulator.facts import Fact, GroupChanged, Posted, Queued
from simulator.model import Group, Message, Service, Topic, Where
from simulator.stage import Impossible, Stage

SUPERGROUPS = -1_000_000_000_000
"""Ids of supergroups lie below this."""

FIRST_GROUP = -5000
"""Ids of groups that people begin lie below this."""


class Gathering(Stage):
    """Changes groups. `by` is the member who does it; left out, the group's first."""

    def begins_group(self, person_id: int, title: str, members: tuple[int, ...] = ()) -> int:
        """A person begins a group with some others; its id is returned."""
        if not title.strip():
            raise Impossible("群还没有名字")
        number = min((FIRST_GROUP, *(one for one in self.state.groups if one > SUPERGROUPS))) - 1
        together = (person_id, *(one for one in members if one != person_id))
        group = Group(id=number, title=title.strip(), members=together)
        self.chronicle.record(GroupChanged(group=group))
        return number

    def joins(self, person_id: int, group_id: int, by: int | None = None) -> None:
        """A person joins a group, or is added to it."""
        group = self._group(group_id)
        if person_id not in self.state.people:
            raise Impossible("没有这个人")
        if person_id not in group.members:
            changed = group.model_copy(update={"members": (*group.members, person_id)})
            told = self._told(group, person_id, by or person_id, ("left", "member"))
            self._tell(changed, by or person_id, Service(joined=(person_id,)), *told)

    def leaves(self, person_id: int, group_id: int, by: int | None = None) -> None:
        """A person leaves a group, or is removed from it."""
        group = self._group(group_id)
        change = {
            part: tuple(one for one in getattr(group, part) if one != person_id)
            for part in ("members", "admins", "anonymous")
        }
        after = "left" if by is None else "kicked"
        told = self._told(group, person_id, by or person_id, ("member", after))
        changed = group.model_copy(update=change)
        self._tell(changed, by or person_id, Service(left=person_id), *told)

    def adds_bot(self, group_id: int, bot_id: int, by: int | None = None) -> None:
        """A bot is added to a group."""
        group = self._group(group_id)
        if bot_id not in group.bots:
            change = {
                "bots": (*group.bots, bot_id),
                "kicked": tuple(bot for bot in group.kicked if bot != bot_id),
                "left": tuple(bot for bot in group.left if bot != bot_id),
            }
            actor = by or _host(group)
            told = self._told(group, bot_id, actor, ("left", "member"))
            self._tell(group.model_copy(update=change), actor, Service(joined=(bot_id,)), *told)

    def removes_bot(self, group_id: int, bot_id: int, by: int | None = None) -> None:
        """A bot is removed from a group."""
        group = self._group(group_id)
        change = _without_bot(group, bot_id) | {"kicked": (*group.kicked, bot_id)}
        actor = by or _host(group)
        told = self._told(group, bot_id, actor, ("member", "kicked"))
        self._tell(group.model_copy(update=change), actor, Service(left=bot_id), *told)

    def bot_leaves(self, group_id: int, bot_id: int) -> None:
        """A bot leaves a group by itself."""
        group = self._group(group_id)
        change = _without_bot(group, bot_id) | {"left": (*group.left, bot_id)}
        told = self._told(group, bot_id, bot_id, ("member", "left"))
        self._tell(group.model_copy(update=change), bot_id, Service(left=bot_id), *told)

    def promotes(self, group_id: int, who: int, *, anonymous: bool = False) -> None:
        """A person or bot becomes an administrator; an anonymous one speaks as the group."""
        group = self._group(group_id)
        if who not in (*group.members, *group.bots):
            raise Impossible("不在这个群里")
        hidden = tuple(one for one in group.anonymous if one != who)
        change = {
            "admins": tuple(dict.fromkeys((*group.admins, who))),
            "anonymous": (*hidden, who) if anonymous else hidden,
        }
        self._appoint(group, who, change, ("member", "administrator"))

    def demotes(self, group_id: int, who: int) -> None:
        """An administrator is an ordinary member again."""
        group = self._group(group_id)
        change = {
            part: tuple(one for one in getattr(group, part) if one != who)
            for part in ("admins", "anonymous")
        }
        self._appoint(group, who, change, ("administrator", "member"))

    def upgrades(self, group_id: int) -> int:
        """A group becomes a supergroup, with another id, which is returned."""
        group = self._group(group_id)
        if group.kind != "group":
            raise Impossible("已经是超级群了")
        number = SUPERGROUPS + group.id
        upgraded = group.model_copy(update={"id": number})
        left_behind = group.model_copy(update={"moved_to": number})
        host = _host(group)
        self.chronicle.record(GroupChanged(group=upgraded))
        self._tell(left_behind, host, Service(moved_to=number))
        self._tell(upgraded, host, Service(moved_from=group.id))
        return number

    def divides(self, group_id: int) -> None:
        """A supergroup gets topics."""
        group = self._group(group_id)
        if group.kind == "group":
            raise Impossible("先升级为超级群")
        self.chronicle.record(GroupChanged(group=group.model_copy(update={"forum": True})))

    def begins_topic(self, group_id: int, name: str, by: int | None = None) -> int:
        """Somebody begins a topic; its id, that of its first message, is returned."""
        group = self._group(group_id)
        if not group.forum or not name.strip():
            raise Impossible("这个群没有话题" if not group.forum else "话题还没有名字")
        topic = Topic(id=self.state.chat(Where(group_id)).next_id, name=name.strip())
        changed = group.model_copy(update={"topics": (*group.topics, topic)})
        self._tell(changed, by or _host(group), Service(topic=topic.name), thread=topic.id)
        return topic.id

    def closes_topic(self, group_id: int, topic_id: int) -> None:
        """A topic is closed: only administrators write there."""
        group = self._group(group_id)
        topics = tuple(
            topic.model_copy(update={"closed": topic.closed or topic.id == topic_id})
            for topic in group.topics
        )
        self.chronicle.record(GroupChanged(group=group.model_copy(update={"topics": topics})))

    def _group(self, group_id: int) -> Group:
        group = self.state.groups.get(group_id)
        if group is None or group.moved_to is not None:
            raise Impossible("没有这个群")
        return group

    def _appoint(
        self, group: Group, who: int, change: dict[str, tuple[int, ...]], status: tuple[str, str]
    ) -> None:
        told = self._told(group, who, _host(group), status)
        self.chronicle.record(GroupChanged(group=group.model_copy(update=change)), *told)

    def _told(self, group: Group, who: int, actor: int, change: tuple[str, str]) -> list[Queued]:
        now = self.chronicle.now()
        return updates.of_membership(self.state, Where(group.id), who, actor, change, now)

    def _tell(
        self,
        changed: Group,
        actor: int,
        service: Service,
        *told: Fact,
        thread: int | None = None,
    ) -> None:
        where = Where(changed.id)
        message = Message(
            where=where,
            id=self.state.chat(where).next_id,
            sender=actor,
            date=self.chronicle.now(),
            service=service,
            thread=thread,
        )
        self.chronicle.record(GroupChanged(group=changed), *told)
        heard = updates.of_message(self.state, message)
        self.chronicle.record(Posted(message=message), *heard)


def _without_bot(group: Group, bot_id: int) -> dict[str, tuple[int, ...]]:
    return {
        part: tuple(one for one in getattr(group, part) if one != bot_id)
        for part in ("bots", "admins")
    }


def _host(group: Group) -> int:
    if not group.members:
        raise Impossible("群里还没有人")
    return group.members[0]
