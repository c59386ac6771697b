"""What is counted, for operators: numbers without names."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.clock import Clock
from storage.ledger import Lane
from storage.sending import Parcel


class Measures:
    """One set per process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.updates = Counter("passerelle_updates", "Updates taken in", registry=self.registry)
        self.faults = Counter("passerelle_faults", "Turns that failed", registry=self.registry)
        self.outcomes = Counter(
            "passerelle_messages", "Messages by what became of them", ("channel", "outcome"), registry=self.registry
        )
        self.waited = Histogram(
            "passerelle_reply_seconds",
            "From the update to the reply that was sent or shown, in seconds",
            registry=self.registry,
        )
        self.text_errors = Gauge(
            "passerelle_text_errors", "Texts that could not be said as meant", registry=self.registry
        )
        self.holding = Gauge(
            "passerelle_sender_lease", "1 while sending for an account", ("account",), registry=self.registry
        )

    def reached(self, parcel: Parcel, clock: Clock) -> None:
        """A row was sent, or shown where nothing is pushed. Of a demonstration's clock there is nothing to learn."""
        if parcel.lane == Lane.reply and not clock.is_demo:
            self.waited.observe(max(0.0, clock.now().timestamp() - parcel.created / 1000))

    def page(self) -> bytes:
        """Everything in the text format of Prometheus."""
        return generate_latest(self.registry)
