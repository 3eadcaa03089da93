"""A neighbour with a trade joins the talent pool (小源能人库); staff approve."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t, verbatim
from domain.people import MOST_OFFERS, USUAL_OFFERS
from domain.phones import phone_in
from handlers import looks
from handlers.actions import joining
from handlers.actions.joining import Application

WEEKLY = ("1", "2", "3", "7", "10")
USUAL = str(USUAL_OFFERS)
HOURS = {"day": ("08:00", "20:00"), "evening": ("18:00", "21:30"), "any": ("07:30", "21:30")}
LONGEST_NAME = 30
KNOWN = "known"
PHONE = "phone"
"""The name of the question that a shared contact answers."""


async def join_pool(talk: Talk) -> None:
    """Name, phone, trades, compounds, hours, how often."""
    known = await talk.look("oneself", looks.oneself)
    name = await talk.ask("name", t("join-name"), read_name, _known(known.name))
    phone = await talk.ask(
        PHONE, t("join-phone"), read_phone, _known(known.phone), also=("contact",)
    )
    offered = [trade.as_choice() for trade in await talk.look("trades-offered", looks.trades)]
    trades = await talk.several("which-trades", t("join-trades"), offered)
    places = [option.as_name() for option in await talk.look("compounds", looks.compounds)]
    compounds = await talk.several("which-compounds", t("join-compounds"), places, or_all=True)
    hours = await talk.choice("hours", t("join-hours"), [Choice(h, t(f"hours-{h}")) for h in HOURS])
    weekly = await talk.ask("weekly", t("join-weekly"), read_weekly, how_often())
    at_night = await talk.confirm("at-night", t("join-at-night"), t("yes"), t("no"))
    start, end = HOURS[hours]
    application = Application(
        name=name if name != KNOWN else known.name,
        phone=phone if phone != KNOWN else known.phone,
        trades=trades,
        compounds=compounds,
        hours_start=start,
        hours_end=end,
        weekly_offers=int(weekly),
        at_night=at_night,
    )
    await talk.step("apply", joining.apply, application)
    talk.say(t("join-thanks"))


def _known(value: str) -> list[Choice]:
    return [Choice(KNOWN, verbatim(value))] if value else []


def read_name(words: str) -> str | Text:
    """Take a name: short, and with letters in it."""
    name = " ".join(words.split())
    is_one = any(map(str.isalpha, name)) and len(name) <= LONGEST_NAME
    return name if is_one else t("join-name-wrong")


def how_often() -> list[Choice]:
    """Offer numbers of offers a week, the usual one first."""
    usual = Choice(USUAL, t("weekly-usual", count=USUAL), t("words-for-any-number"))
    return [usual, *(Choice(n, verbatim(n)) for n in WEEKLY)]


def read_weekly(words: str) -> str | Text:
    """Take a number of offers a week, 1 to 10."""
    number = int(words) if words.strip().isdecimal() else 0
    return str(number) if 1 <= number <= MOST_OFFERS else t("join-weekly-wrong")


def read_phone(words: str) -> str | Text:
    """Take a phone number, whatever stands around it."""
    return phone_in(words) or t("join-phone-wrong")
