"""The same six questions and the same text for every peer, and how a peer reports."""

import json
import time

TOKEN = "1:fake-token"
"""The account of the fake platform."""
AT_ONCE = 100
"""Sends in flight at once in a broadcast: each peer's throughput is flat well before that."""

QUESTIONS = (
    "What is your name, or the name of your organisation?",
    "In which country are you active?",
    "In which role would you like to take part?",
    "Which objective of the Compact is closest to your work?",
    "What would you bring to the discussion?",
    "How can the organisers reach you?",
)
THANKS = "Thank you. Your expression of interest has arrived."
TEXT = (
    "Registration opens: regional review for the Arab States.\n"
    "Register until Friday, 19 February 2021. Tap below to see how, or to say that you have done it already."
)


def ready() -> None:
    """Say that setting up is over: from here on it is measured."""
    print(json.dumps({"ready": True}), flush=True)


def report(messages: int, began: tuple[float, float]) -> None:
    """Say how many messages took how long, in seconds by the clock and of this process's own time."""
    clock, own = began
    seconds, cpu = time.perf_counter() - clock, time.process_time() - own
    print(json.dumps({"messages": messages, "seconds": seconds, "cpu": cpu}), flush=True)
