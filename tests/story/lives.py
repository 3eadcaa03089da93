"""Days in the life of a small pool, in any order, and the rails that no offer may break."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta

from hypothesis import strategies as st

from domain import home_safety
from domain.offers import Offer, OfferState
from domain.reports import Report, State
from domain.taxonomy import Trade
from storage import acquaintance, people, volunteers
from storage.database import Transaction
from tests.chats import Chat, Town
from tests.story.rails import (
    FOR_EVER,
    LONGEST_SEARCH,
    ZONE,
    Away,
    all_reports,
    asked_once,
    everything,
    fits_the_clock,
    fits_the_week,
    is_for,
    was_open,
)

LAMP, WIRES, LEAK, BURST, WARDROBE = MATTERS = (
    "家里灯不亮了",
    "家里的电线要换，灯不亮了",
    "水龙头漏水",
    "家里水管爆了，水一直喷，急",
    "灯罩太沉要两个人抬，抬不动，灯不亮了",
)
TAPS = ("我去", "这次去不了", "这行先不做", "我出发了", "去不成了", "对，另外找人")
WISHES = ("歇一天", "歇两星期", "接着帮忙", "我在岗", "不在岗了", "只在我说的时间问我")
STEERS = (
    *("收回邀请", "收回，换人", "找邻居帮忙", "问一位能人", "我来办", "一个人就够", "要两个人"),
    *("改类别", "指派能人", "改地点"),
)
NAMED = ("收回邀请", "问一位能人", "指派能人")
"""After which staff name a volunteer."""
THEN = {"改类别": ("家里的东西坏了", "家里的灯"), "改地点": ("北苑小区",)}
"""What staff choose after other buttons."""
MINUTES = (1, 21, 45, 240, 13 * 60, 24 * 60, 8 * 24 * 60)

Step = tuple[str, int, int]
STEPS = st.one_of(
    st.tuples(st.just("tells"), st.integers(0, 2), st.integers(0, len(MATTERS) - 1)),
    st.tuples(st.just("taps"), st.integers(0, 3), st.integers(0, len(TAPS) - 1)),
    st.tuples(st.just("wishes"), st.integers(0, 3), st.integers(0, len(WISHES) - 1)),
    st.tuples(st.just("steers"), st.integers(0, 3), st.integers(0, len(STEERS) - 1)),
    st.tuples(st.just("tells_for"), st.integers(0, 2), st.integers(0, 3)),
    st.tuples(st.just("moves"), st.integers(0, 2), st.integers(0, 1)),
    st.tuples(st.just("asks_staff"), st.integers(0, 2), st.just(0)),
    st.tuples(st.just("winds"), st.integers(0, 0), st.integers(0, len(MINUTES) - 1)),
)
LIVES = st.lists(STEPS, min_size=4, max_size=16)


@dataclass
class Life:
    """Who lives there, and what they have asked for."""

    town: Town
    staff: Chat
    pool: list[Chat]
    ids: list[int]
    residents: list[Chat]
    away: list[Away] = field(default_factory=list)
    checked: int = 0

    async def step(self, step: Step) -> None:
        """Let one thing happen, and look at every offer that came of it."""
        kind, who, what = step
        await getattr(self, kind)(who, what)
        await self.check()

    async def tells(self, who: int, what: int) -> None:
        """Somebody reports something."""
        await self.residents[who].says("/cancel")
        await self.residents[who].reports(MATTERS[what])

    async def tells_for(self, who: int, whom: int) -> None:
        """Somebody reports that the lamp of a volunteer is dark, and staff say that it is so."""
        chat, her = self.residents[who], self.pool[whom]
        await chat.says("/cancel")
        await chat.says(LAMP)
        await chat.taps("说完了")
        await chat.taps("替别人报的")
        for answer in (her.name, "13912345678", "源泉里", "3号楼2单元501"):
            await chat.says(answer)
        await chat.taps("发出去")
        await self._taps(self.staff, "问好了，找人")

    async def asks_staff(self, who: int, _: int) -> None:
        """Somebody wants a human, and does not say what it is about."""
        chat = self.residents[who]
        await chat.says("/cancel")
        await chat.says("/human")
        await chat.says("俺家有个事想找人看看")
        await chat.taps("说完了")

    async def taps(self, who: int, what: int) -> None:
        """A volunteer taps a button of a card, if she has one so labelled."""
        label, chat = TAPS[what], self.pool[who]
        if label == "这行先不做" and (trade := await self._trade_asked(who)):
            self.away.append(Away(self.ids[who], self.town.clock.now(), FOR_EVER, trade))
        await self._taps(chat, label)

    async def wishes(self, who: int, what: int) -> None:
        """A volunteer uses a switch of her page."""
        chat, label = self.pool[who], WISHES[what]
        await chat.says("/pool")
        if any(label in known for known in chat.last.labels):
            await chat.taps(label, chat.last)
            self._remember(self.ids[who], label)

    async def steers(self, who: int, what: int) -> None:
        """Staff do something to the newest report, and choose whom it concerns."""
        label, chat = STEERS[what], self.pool[who]
        if not await self._taps(self.staff, label):
            await self._taps(self.staff, "更多")
            if not await self._taps(self.staff, label):
                return
        for answer in (chat.name, "我陪着去") if label in NAMED else THEN.get(label, ()):
            if any(answer in known for known in self.staff.last.labels):
                await self.staff.taps(answer, self.staff.last)
        if label == "改地点":
            await self.staff.says("9号楼902")
        await self.staff.says("/cancel")

    async def moves(self, who: int, where: int) -> None:
        """Whoever reported something says that it is elsewhere."""
        chat = self.residents[who]
        await chat.says("/cancel")
        await chat.says("/my")
        if await self._taps(chat, "改地点"):
            await self._taps(chat, ("北苑小区", "源泉里")[where])
            await chat.says("9号楼902")
            await self._taps(chat, "可以")
            await chat.says("/cancel")

    async def winds(self, _: int, what: int) -> None:
        """Time passes."""
        await self.town.wind(minutes=MINUTES[what])

    async def check(self) -> None:
        """Hold every new offer of the rule against all rails."""
        async with self.town.app.database.reading() as tx:
            known = await everything(tx)
            await self._seek_in_time(tx)
            await self._ask_only_there(tx, known)
            for offer, report in known:
                if offer.id > self.checked and offer.snapshot is not None:
                    await self._hold(tx, offer, report, [one for one, _ in known])
        self.checked = max((offer.id for offer, _ in known), default=0)

    async def _seek_in_time(self, tx: Transaction) -> None:
        """Nobody is sought for ever: a night and a window later somebody has it, or staff."""
        for report in await all_reports(tx):
            sought_for = self.town.clock.now() - report.changed_at
            assert report.state is not State.SEEKING or sought_for < LONGEST_SEARCH

    async def _ask_only_there(self, tx: Transaction, known: Sequence[tuple[Offer, Report]]) -> None:
        """Whoever is still asked goes where it is by now."""
        for offer, report in known:
            if offer.state is OfferState.OPEN and offer.snapshot is not None:
                her = await volunteers.get(tx, offer.person_id)
                assert her is not None
                assert report.compound in her.compounds

    async def _hold(
        self, tx: Transaction, offer: Offer, report: Report, known: Sequence[Offer]
    ) -> None:
        her = await volunteers.get(tx, offer.person_id)
        assert her is not None
        resident = await people.get(tx, report.visited_id)
        before = [one for one in known if one.person_id == offer.person_id and one.id < offer.id]
        assert offer.person_id not in (report.reporter_id, report.visited_id)
        assert report.compound in her.compounds
        assert report.trade in her.trades
        fits_the_clock(offer, report, her)
        if not report.urgent:
            fits_the_week(offer, her, before)
            assert not [one for one in before if was_open(one, offer.sent_at)]
        asked_once(offer, report, before)
        if report.seats == 1 and home_safety.is_guarded(
            report.category, lives_alone=resident.lives_alone
        ):
            assert await acquaintance.knows(tx, resident.id, offer.person_id)
        if home_safety.needs_certificate(report.trade, report.words):
            assert her.certificate
        assert not [one for one in self.away if is_for(one, offer, report)]

    async def _trade_asked(self, who: int) -> str:
        chat = self.pool[who]
        shown = next((s for s in reversed(chat.seen) if "这行先不做" in s.labels), None)
        if shown is None:
            return ""
        return Trade.ELECTRICIAN if "电工" in shown.text else Trade.PLUMBER

    async def _taps(self, chat: Chat, label: str) -> bool:
        has = [shown for shown in chat.seen if any(label in known for known in shown.labels)]
        if has:
            await chat.taps(label, has[-1])
        return bool(has)

    def _remember(self, id: int, label: str) -> None:
        now = self.town.clock.now()
        days = {"歇一天": 1, "歇两星期": 14}.get(label)
        if days:
            midnight = datetime.combine(now.astimezone(ZONE).date(), time(), ZONE)
            self.away.append(Away(id, now, midnight + timedelta(days=days)))
        elif label in ("接着帮忙", "我在岗"):
            for one in self.away:
                if one.person_id == id and (label == "接着帮忙" or not one.trade):
                    one.until = min(one.until, now)


async def begin(town: Town) -> Life:
    """Four volunteers who differ, neighbours, and an elder living alone who knows two of them."""
    town.strangers = True
    staff = await town.staff("李主任")
    e, p = Trade.ELECTRICIAN, Trade.PLUMBER
    pool = [
        await town.talent("张师傅", e, p, weekly=2),
        await town.talent("刘师傅", e, hours=("09:00", "18:00"), weekly=5),
        await town.talent("赵师傅", e, p, at_night=True, weekly=3),
        await town.talent("马师傅", p, compounds=("yuanquanli", "beiyuan"), weekly=1),
    ]
    elder = await town.resident("王桂兰", lives_alone=True)
    residents = [await town.resident("孙大爷"), elder, pool[0]]
    async with town.app.database.transaction() as tx:
        ids = [await town.id_of(chat, tx) for chat in pool]
        her = await town.id_of(elder, tx)
        for id in (ids[0], ids[3]):
            await acquaintance.vouch(tx, 1, her, id, ids[0], town.clock.now())
        second = await volunteers.get(tx, ids[1])
        assert second is not None
        await volunteers.change(tx, 1, replace(second, certificate="电工证 T123"))
    return Life(town, staff, pool, ids, residents)
