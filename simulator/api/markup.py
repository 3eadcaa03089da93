"""Buttons and keys as bots send them, checked as Telegram does."""

from __future__ import annotations

from pydantic import ValidationError

from simulator.api.errors import ApiError, bad_request
from simulator.api.links import checked_link
from simulator.api.parameters import Strict
from simulator.contents import (
    Button,
    ForceReply,
    InlineKeyboard,
    Json,
    Key,
    Keyboard,
    Markup,
    NoKeyboard,
)

DATA_BYTES = 64
MOST_BUTTONS = 100


class SentButton(Strict):
    """An inline button; other actions than these two are not played here."""

    text: str
    callback_data: str | None = None
    url: str | None = None


class SentInlineKeyboard(Strict):
    """Buttons below a message."""

    inline_keyboard: list[list[SentButton]]


class SentKey(Strict):
    """A large key."""

    text: str
    request_contact: bool = False
    request_location: bool = False


class SentKeyboard(Strict):
    """Large keys under the input line."""

    keyboard: list[list[SentKey | str]]
    resize_keyboard: bool = False
    one_time_keyboard: bool = False
    is_persistent: bool = False
    selective: bool = False
    input_field_placeholder: str = ""


class SentNoKeyboard(Strict):
    """Takes the keys away."""

    remove_keyboard: bool
    selective: bool = False


class SentForceReply(Strict):
    """Asks for a reply."""

    force_reply: bool
    selective: bool = False
    input_field_placeholder: str = ""


def read_markup(sent: Json, *, private: bool) -> Markup | None:
    """The buttons or keys of a message to be sent. Raises `ApiError`."""
    if sent is None:
        return None
    if not isinstance(sent, dict):
        raise bad_request("object expected as reply markup")
    try:
        return _read(sent, private=private)
    except ValidationError as error:
        raise _unreadable(error) from None


def read_inline(sent: Json) -> InlineKeyboard | None:
    """The buttons of a message to be edited; None takes them away. Raises `ApiError`."""
    markup = read_markup(sent, private=True)
    if markup is not None and not isinstance(markup, InlineKeyboard):
        raise bad_request("inline keyboard expected")
    return markup if markup and markup.rows else None


def _read(sent: dict[str, Json], *, private: bool) -> Markup | None:
    if "inline_keyboard" in sent:
        return _inline(SentInlineKeyboard.model_validate(sent))
    if "keyboard" in sent:
        return _keyboard(SentKeyboard.model_validate(sent), private=private)
    if "remove_keyboard" in sent:
        return NoKeyboard() if SentNoKeyboard.model_validate(sent).remove_keyboard else None
    if "force_reply" in sent:
        return ForceReply() if SentForceReply.model_validate(sent).force_reply else None
    return None


def _unreadable(error: ValidationError) -> ApiError:
    where = ".".join(str(step) for step in error.errors()[0]["loc"])
    return bad_request(f"can't parse reply keyboard markup JSON object: {where}")


def _inline(sent: SentInlineKeyboard) -> InlineKeyboard:
    rows = tuple(tuple(_button(button) for button in row) for row in sent.inline_keyboard if row)
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return InlineKeyboard(rows=rows)


def _button(sent: SentButton) -> Button:
    if not sent.text.strip():
        raise bad_request("can't parse inline keyboard button: text must be non-empty")
    if sent.url is not None:
        return Button(text=sent.text, url=_url(sent.url))
    if sent.callback_data is None:
        raise bad_request("text buttons are unallowed in the inline keyboard")
    if not 0 < len(sent.callback_data.encode()) <= DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    return Button(text=sent.text, data=sent.callback_data)


def _url(url: str) -> str:
    link = checked_link(url)
    if link is None:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return link


def _keyboard(sent: SentKeyboard, *, private: bool) -> Keyboard:
    rows = tuple(tuple(_key(key, private=private) for key in row) for row in sent.keyboard if row)
    if not rows:
        raise bad_request("reply keyboard must be non-empty")
    return Keyboard(rows=rows, one_time=sent.one_time_keyboard)


def _key(sent: SentKey | str, *, private: bool) -> Key:
    if isinstance(sent, str):
        return Key(text=sent)
    if sent.request_contact and not private:
        raise bad_request("phone number can be requested in private chats only")
    if sent.request_location and not private:
        raise bad_request("location can be requested in private chats only")
    return Key(text=sent.text, contact=sent.request_contact, location=sent.request_location)
