"""What everybody who acts in the world stands on."""

from __future__ import annotations

from simulator.chronicle import Chronicle
from simulator.contents import File
from simulator.facts import FileKept
from simulator.model import Message, Where
from simulator.state import Account, State
from simulator.store import FileStore


class Impossible(Exception):
    """A person cannot do that; the text says why, to the one who plays her."""


class Stage:
    """The chronicle and the files, and how a person's chats are found."""

    def __init__(self, chronicle: Chronicle, files: FileStore) -> None:
        self.chronicle = chronicle
        self.files = files

    @property
    def state(self) -> State:
        """The present state: to be read, not changed."""
        return self.chronicle.state

    @property
    def first_bot(self) -> Account:
        """The bot that people mean when they do not say which."""
        for account in self.state.accounts.values():
            return account
        raise Impossible("这里还没有机器人")

    def keep(self, content: bytes, kind: str, name: str, mime: str) -> File:
        """Keep the bytes of a file that somebody sends."""
        file = self.files.keep(content, kind, name, mime)
        self.chronicle.record(FileKept(file=file))
        return file

    def where(self, person: int, chat: int | None) -> Where:
        """A chat as it is called on a person's phone.

        A group goes by its id, the private chat with a bot by the bot's id; the one with the
        first bot also by the person's own id, or by None.
        """
        if person not in self.state.people:
            raise Impossible("没有这个人")
        if chat is None or chat == person:
            return Where(person, self.first_bot.bot.id)
        if chat in self.state.accounts:
            return Where(person, chat)
        group = self.state.groups.get(chat)
        if group is None or person not in group.members:
            raise Impossible("不在这个群里")
        return Where(chat)

    def message(self, person: int, message_id: int, chat: int | None) -> Message:
        """A message that this person has on the screen."""
        message = self.state.chat(self.where(person, chat)).find(message_id)
        if message is None:
            raise Impossible("这条消息已经不在了")
        return message
