"""What people do with messages that are there: forward, pin, vote, react, take back."""

from __future__ import annotations

import secrets

from simulator import updates
from simulator.contents import Poll
from simulator.facts import Deleted, Edited, Pinned, Posted, TopicOpened, Voted
from simulator.model import Message, Origin, Reacted, Service
from simulator.playing import Playing
from simulator.stage import Impossible

FEWEST_OPTIONS = 2


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

    def asks_poll(
        self,
        person: int,
        question: str,
        options: tuple[str, ...],
        chat: int | None = None,
        *,
        anonymous: bool = True,
        multiple: bool = False,
    ) -> int:
        """She asks everybody in the chat a question with options to tick."""
        if not question.strip() or len(options) < FEWEST_OPTIONS:
            raise Impossible("投票要有问题和至少两个选项")
        poll = Poll(
            id=secrets.token_hex(8),
            question=question.strip(),
            options=options,
            anonymous=anonymous,
            multiple=multiple,
        )
        return self._posts(person, chat, media=poll)

    def votes(
        self, person: int, message_id: int, options: tuple[int, ...], chat: int | None = None
    ) -> None:
        """She ticks options of a poll; none takes her vote back."""
        said = self.message(person, message_id, chat)
        poll = said.media
        if not isinstance(poll, Poll) or poll.closed:
            raise Impossible("这个投票已经结束了" if isinstance(poll, Poll) else "这不是投票")
        known = all(0 <= option < len(poll.options) for option in options)
        if not known or (len(options) > 1 and not poll.multiple):
            raise Impossible("没有这样的选项")
        voted = Voted(where=said.where, poll=poll.id, person=person, options=options)
        self.chronicle.record(voted)
        if asker := self.state.accounts.get(said.sender):
            now = self.chronicle.now()
            heard = updates.of_vote(self.state, asker.bot, said.where, poll, person, now)
            self.chronicle.record(*heard)

    def reacts(
        self, person: int, message_id: int, emoji: str | None, chat: int | None = None
    ) -> None:
        """She puts an emoji on a message in place of the one she put there; None takes it away."""
        said = self.message(person, message_id, chat)
        others = tuple(one for one in said.reacted if one.person != person)
        hers = () if emoji is None else (Reacted(person=person, emoji=emoji),)
        changed = said.model_copy(update={"reacted": (*others, *hers)})
        change = said.reaction_of(person), emoji
        heard = updates.of_reaction(self.state, said, person, change, self.chronicle.now())
        self.chronicle.record(Edited(message=changed), *heard)

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
