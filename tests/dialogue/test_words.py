"""The words of every channel."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from dialogue.messages import INCOMING, OUTGOING, Button, Send, Unheard
from dialogue.words import ContactPart, PlacePart, TextPart, VoicePart, spelled_out, text_of


def test_a_place_and_a_contact_can_be_written_out() -> None:
    assert spelled_out(PlacePart(latitude=36.2, longitude=117.1)) == "📍 36.20000, 117.10000"
    assert spelled_out(ContactPart(phone="13800001111", own=True)) == "13800001111"
    assert spelled_out(TextPart(text="北苑")) == "北苑"


def test_a_voice_message_has_no_words() -> None:
    assert text_of(VoicePart(file="a.ogg")) == ""


@pytest.mark.parametrize("id", ["灯", "x" * 65])
def test_a_button_id_fits_every_channel(id: str) -> None:
    with pytest.raises(ValidationError, match="64 ASCII bytes"):
        Button(id=id, label="灯")


def test_what_comes_in_and_goes_out_survives_as_json() -> None:
    message = Send(text="您好", rows=((Button(id="1:yes", label="好"),),))
    assert OUTGOING.validate_json(message.model_dump_json()) == message
    nothing = Unheard(why="a channel post")
    assert INCOMING.validate_json(nothing.model_dump_json()) == nothing
