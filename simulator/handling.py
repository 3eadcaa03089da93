"""What people do with messages that are there: send them on, pin them, take them back."""

from __future__ import annotations

from simulator import updates
from simulator.facts import Deleted, Pinned, Posted, TopicOpened
from simulator.model import Message, Origin, Service
from simulator.playing import Playing
from simulator.stage import Impossible


class Handling(Playing):
    """Plays people. `chat` is as in `Stage.where`."""

    def forwards(
        self, person: int, message_id: int, chat: int | None = None, *, to: int | None = None
    ) -> int:
        """She sends a message on into another chat; its new id is returned."""
        said = self.message(person, message_id, chat)
        if said.protected or said.service is not None:
            raise Impossible("这条消息不能转发")
        return self._posts(
            person,
            to,
            text=said.text,
            entities=said.entities,
            media=said.media,
            origin=said.origin or origin_of(said),
        )

    def pins(self, person: int, message_id: int, chat: int | None = None) -> None:
        """She pins a message at the top of the chat."""
        said = self.message(person, message_id, chat)
        told = Message(
            where=said.where,
            id=self.state.chat(said.where).next_id,
            sender=person,
            date=self.chronicle.now(),
            service=Service(pinned=said.id),
            thread=said.thread,
        )
        heard = updates.of_message(self.state, told)
        pinned = Pinned(where=said.where, message=said.id, pinned=True)
        self.chronicle.record(pinned, Posted(message=told), *heard)

    def unpins(self, person: int, message_id: int, chat: int | None = None) -> None:
        """She takes a message from the top of the chat; no bot hears of it."""
        where = self.where(person, chat)
        self.chronicle.record(Pinned(where=where, message=message_id, pinned=False))

    def deletes(self, person: int, message_id: int, chat: int | None = None) -> None:
        """She deletes her own message for everyone; no bot hears of it."""
        said = self.message(person, message_id, chat)
        if said.sender != person:
            raise Impossible("只能删除自己的消息")
        self.chronicle.record(Deleted(where=said.where, message=said.id))

    def turns_to(self, person: int, topic: int | None, chat: int | None = None) -> None:
        """She opens a topic of a group: what she sends goes there; None is the topic of all."""
        where = self.where(person, chat)
        if topic is not None and self.state.groups[where.chat].topic(topic) is None:
            raise Impossible("没有这个话题")
        self.chronicle.record(TopicOpened(where=where, person=person, topic=topic))


def origin_of(said: Message) -> Origin:
    """Where a message comes from, when it is sent on."""
    group = said.where.chat if said.anonymous else None
    return Origin(sender=said.sender, date=said.date, group=group)
