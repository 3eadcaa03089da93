"""How the things of the world look in the Bot API's JSON."""

from __future__ import annotations

from datetime import datetime

from simulator import carried
from simulator.contents import Entity, InlineKeyboard, Json
from simulator.model import Bot, Group, Message, Person, Service, Tap, Update, Where
from simulator.state import State

GROUP_ANONYMOUS_BOT: dict[str, Json] = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
"""Who seems to write what an anonymous administrator writes."""
TOPIC_COLOUR = 7322096
RIGHTS = (
    "be_edited manage_chat delete_messages manage_video_chats restrict_members promote_members"
    " change_info invite_users post_stories edit_stories delete_stories pin_messages"
)
"""What an administrator may do here: all of it."""
PLACES: dict[str, dict[str, Json]] = {
    "creator": {"is_anonymous": False},
    "administrator": {f"can_{right}": True for right in RIGHTS.split()} | {"is_anonymous": False},
    "kicked": {"until_date": 0},
}
"""What else is told of a member, by status."""


def moment(at: datetime) -> int:
    """A moment as the Bot API tells it: whole seconds since 1970."""
    return int(at.timestamp())


def bot(account: Bot) -> dict[str, Json]:
    """A bot, as others see it."""
    return {
        "id": account.id,
        "is_bot": True,
        "first_name": account.name,
        "username": account.username,
    }


def person(who: Person) -> dict[str, Json]:
    """A person."""
    return {
        "id": who.id,
        "is_bot": False,
        "first_name": who.name,
        "language_code": who.language,
    }


def user(state: State, sender: int) -> dict[str, Json]:
    """A person or a bot."""
    account = state.accounts.get(sender)
    return bot(account.bot) if account else person(state.people[sender])


def chat(state: State, where: Where) -> dict[str, Json]:
    """A chat, as it stands in messages."""
    if where.private:
        return {
            "id": where.chat,
            "type": "private",
            "first_name": state.people[where.chat].name,
        }
    return of_group(state.groups[where.chat])


def of_group(group: Group) -> dict[str, Json]:
    """A group, as it stands in messages."""
    forum = {"is_forum": True} if group.forum else {}
    return {"id": group.id, "type": group.kind, "title": group.title} | forum


def entity(mark: Entity) -> dict[str, Json]:
    """A marked stretch of a text."""
    return mark.model_dump(exclude_none=True)


def message(state: State, said: Message, *, with_reply: bool = True) -> dict[str, Json]:
    """A message; the one it replies to stands in it, but no third one."""
    return (
        {
            "message_id": said.id,
            "chat": chat(state, said.where),
            "date": moment(said.date),
        }
        | _sender(state, said)
        | _words(said)
        | carried.media(state, said.media)
        | _marks(said)
        | _service(state, said)
        | _origin(state, said)
        | (_reply(state, said) if with_reply else {})
    )


def _words(said: Message) -> dict[str, Json]:
    if not said.text:
        return {}
    text, entities = ("caption", "caption_entities") if said.media else ("text", "entities")
    marks = {entities: [entity(mark) for mark in said.entities]} if said.entities else {}
    return {text: said.text} | marks


def _marks(said: Message) -> dict[str, Json]:
    found: dict[str, Json] = {}
    if said.edited is not None:
        found["edit_date"] = moment(said.edited)
    if said.album is not None:
        found["media_group_id"] = said.album
    if said.thread is not None:
        found |= {"message_thread_id": said.thread, "is_topic_message": True}
    if said.protected:
        found["has_protected_content"] = True
    if isinstance(said.markup, InlineKeyboard) and said.markup.rows:
        found["reply_markup"] = inline_keyboard(said.markup)
    return found


def reactions(emoji: str | None) -> list[dict[str, Json]]:
    """What somebody put on a message."""
    return [] if emoji is None else [{"type": "emoji", "emoji": emoji}]


def inline_keyboard(markup: InlineKeyboard) -> dict[str, Json]:
    """Buttons below a message."""
    rows = [
        [{"text": b.text} | ({"url": b.url} if b.url else {"callback_data": b.data}) for b in row]
        for row in markup.rows
    ]
    return {"inline_keyboard": rows}


def _sender(state: State, said: Message) -> dict[str, Json]:
    if said.anonymous:
        return {"from": GROUP_ANONYMOUS_BOT, "sender_chat": chat(state, said.where)}
    return {"from": user(state, said.sender)}


def _service(state: State, said: Message) -> dict[str, Json]:
    match said.service:
        case None:
            return {}
        case Service(left=int(left)):
            return {"left_chat_member": user(state, left)}
        case Service(pinned=int(pinned)):
            first = state.chat(said.where).messages[pinned]
            return {"pinned_message": message(state, first, with_reply=False)}
        case Service(moved_to=int(moved_to)):
            return {"migrate_to_chat_id": moved_to}
        case Service(moved_from=int(moved_from)):
            return {"migrate_from_chat_id": moved_from}
        case Service(topic=str(topic)):
            return {"forum_topic_created": {"name": topic, "icon_color": TOPIC_COLOUR}}
        case Service(joined=joined):
            return {"new_chat_members": [user(state, who) for who in joined]}


def _origin(state: State, said: Message) -> dict[str, Json]:
    if said.origin is None:
        return {}
    date = {"date": moment(said.origin.date)}
    if said.origin.group is not None:
        group = of_group(state.groups[said.origin.group])
        return {"forward_origin": {"type": "chat", "sender_chat": group} | date}
    sender = user(state, said.origin.sender)
    return {"forward_origin": {"type": "user", "sender_user": sender} | date}


def _reply(state: State, said: Message) -> dict[str, Json]:
    """In a topic, what replies to nothing replies to the topic's first message."""
    below = said.thread if said.reply_to is None and said.thread != said.id else said.reply_to
    if below is None:
        return {}
    first = state.chat(said.where).find(below)
    return {"reply_to_message": message(state, first, with_reply=False)} if first else {}


def tap(state: State, tapped: Tap) -> dict[str, Json]:
    """A callback query."""
    below = state.chat(tapped.where).messages[tapped.message]
    return {
        "id": tapped.id,
        "from": user(state, tapped.person),
        "message": message(state, below),
        "chat_instance": str(tapped.where.chat),
        "data": tapped.data,
    }


def member(state: State, who: int, status: str) -> dict[str, Json]:
    """Somebody's place in a chat."""
    return {"user": user(state, who), "status": status} | PLACES.get(status, {})


def update(waiting: Update) -> dict[str, Json]:
    """An update, as it is fetched or posted."""
    return {"update_id": waiting.id, waiting.kind: waiting.payload}
