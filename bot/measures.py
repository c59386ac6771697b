"""What is counted, for operators: numbers without names."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest


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
            "passerelle_reply_seconds", "From the update to the sent reply, in seconds", registry=self.registry
        )
        self.text_errors = Gauge(
            "passerelle_text_errors", "Texts that could not be said as meant", registry=self.registry
        )
        self.holding = Gauge(
            "passerelle_sender_lease", "1 while sending for an account", ("account",), registry=self.registry
        )

    def page(self) -> bytes:
        """Everything in the text format of Prometheus."""
        return generate_latest(self.registry)
