"""All policies by name: naive ones, those that learn, the reference, the limits, the live rule."""

from collections.abc import Callable, Mapping

from bench.dispatch.policies.learned import BetaTarget, TokenSparse, TopK
from bench.dispatch.policies.limits import Clairvoyant, Informed
from bench.dispatch.policies.live import Live
from bench.dispatch.policies.naive import Broadcast, OneByOne, RadiusThenAll, Waves
from bench.dispatch.policies.rolling import Rolling
from bench.dispatch.policy import Policy

NAIVE: Mapping[str, Callable[[], Policy]] = {
    "broadcast": Broadcast,
    "random-1": lambda: OneByOne("random"),
    "nearest-1": lambda: OneByOne("nearest"),
    "leastload-1": lambda: OneByOne("leastload"),
    "waves3x10": lambda: Waves(3),
    "radius-then-all": RadiusThenAll,
    "goodsam-3repl": lambda: Waves(3, replaces=True),
}
"""What is done today, here and elsewhere."""

TUNED: Mapping[str, Callable[[], Policy]] = {
    "tuned-simple": lambda: Waves(1, in_hours_first=True, cap=3),
    "beta-target-cap": lambda: BetaTarget(scale=0.4, cap=3),
}
"""Rules whose numbers were searched for (on seeds from 9000 on)."""

LEARNED: Mapping[str, Callable[[], Policy]] = {
    "top3-learned": TopK,
    "token-sparse": TokenSparse,
    "beta-target": BetaTarget,
}
"""What the literature recommends."""

PEERS = {**NAIVE, **LEARNED, **TUNED}
LIMITS: Mapping[str, Callable[[], Policy]] = {"oracle": Informed, "clairvoyant": Clairvoyant}
OURS: Mapping[str, Callable[[], Policy]] = {
    "reference": Rolling,
    "live": Live,
    "live-strict": lambda: Live(name="live-strict", strict=True),
    "live-untold": lambda: Live(name="live-untold", told_of_work=False),
    "live-by-day": lambda: Live(name="live-by-day", at_night=False),
}
POLICIES: Mapping[str, Callable[[], Policy]] = {**PEERS, **OURS, **LIMITS}
