"""How the program is doing: `/healthz` for a watchdog, `/metrics` for Prometheus."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.listening import listening


class Health:
    """What is wrong right now, by component; a component has one trouble at a time."""

    def __init__(self) -> None:
        self._troubles: dict[str, str] = {}

    def trouble(self, component: str, reason: str) -> bool:
        """Note what is wrong; tells whether that is news, and so worth a line in the log."""
        news = self._troubles.get(component) != reason
        self._troubles[component] = reason
        return news

    def well(self, component: str) -> bool:
        """Note that a component works; tells whether that is news."""
        return self._troubles.pop(component, None) is not None

    @property
    def reasons(self) -> list[str]:
        """All troubles, each beginning with its component; empty when all is well."""
        return [f"{component}: {reason}" for component, reason in self._troubles.items()]


@dataclass(frozen=True, slots=True)
class QueueFigures:
    """How full the queues are at one moment."""

    inbox_waiting: int = 0
    inbox_aside: int = 0
    """Updates that were set aside after failing too often."""
    outbox_waiting: Mapping[str, int] = field(default_factory=dict)
    """Messages waiting, by class."""
    outbox_uncertain: int = 0
    """Messages of which nobody knows whether they arrived."""
    oldest_waiting_seconds: float = 0
    """The age of the oldest message that waits in either queue."""


Figures = Callable[[], Awaitable[QueueFigures]]


class Metrics:
    """The figures for Prometheus, in a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.handled = Counter(
            "xiaoyuan_handled", "Updates handled to the end", registry=self.registry
        )
        self.failed = Counter(
            "xiaoyuan_failed", "Attempts to handle an update that failed", registry=self.registry
        )
        self.delivered = Counter(
            "xiaoyuan_delivered",
            "Messages whose delivery ended, by class and outcome",
            ["class", "outcome"],
            registry=self.registry,
        )
        self._inbox_waiting = self._gauge("inbox_waiting", "Updates not yet handled")
        self._inbox_aside = self._gauge("inbox_aside", "Updates set aside")
        self._outbox_waiting = Gauge(
            "xiaoyuan_outbox_waiting",
            "Messages not yet sent, by class",
            ["class"],
            registry=self.registry,
        )
        self._outbox_uncertain = self._gauge("outbox_uncertain", "Messages that may have arrived")
        self._oldest = self._gauge("oldest_waiting_seconds", "Age of the oldest waiting message")

    def _gauge(self, name: str, meaning: str) -> Gauge:
        return Gauge(f"xiaoyuan_{name}", meaning, registry=self.registry)

    def show(self, figures: QueueFigures) -> bytes:
        """Write everything in Prometheus' text format, with the queues as they are now."""
        self._inbox_waiting.set(figures.inbox_waiting)
        self._inbox_aside.set(figures.inbox_aside)
        self._outbox_waiting.clear()
        for message_class, waiting in figures.outbox_waiting.items():
            self._outbox_waiting.labels(message_class).set(waiting)
        self._outbox_uncertain.set(figures.outbox_uncertain)
        self._oldest.set(figures.oldest_waiting_seconds)
        return generate_latest(self.registry)


@asynccontextmanager
async def health_port(
    host: str, port: int, health: Health, metrics: Metrics, figures: Figures
) -> AsyncIterator[int]:
    """Serve both pages while the context is open; yields the port (0 asks the system for one).

    Raises ConfigError where the port is taken.
    """

    async def healthz(_: web.Request) -> web.Response:
        reasons = health.reasons
        status = 503 if reasons else 200
        return web.json_response({"ok": not reasons, "reasons": reasons}, status=status)

    async def show_metrics(_: web.Request) -> web.Response:
        body = metrics.show(await figures())
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.add_routes([web.get("/healthz", healthz), web.get("/metrics", show_metrics)])
    async with listening(app, host, port) as bound:
        yield bound
