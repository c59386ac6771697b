"""What an organisation is asked that wants to pass our updates on: no web site, no number, no e-mail (S3-25)."""

from collections.abc import Sequence
from functools import lru_cache

from dialogue.fields import Consent, OneOf, SomeOf, Text, answered, options
from dialogue.forms import Form

STORE = "2026-11-20"
"""Version of the words of the consent."""


@lru_cache(maxsize=8)
def relay_form(regions: Sequence[str]) -> Form:
    """The form; `regions` are the slugs of the review regions."""
    return Form(
        "relay",
        (
            Text("organisation", longest=80, reads="relay-reads-everybody"),
            SomeOf("regions", options=options(*regions), labels="region-"),
            Text("about", longest=300, optional=True, reads="relay-reads-staff"),
            OneOf("reach", options=options("chat", "other")),
            Text("contact", longest=200, when=answered("reach", "other"), secret=True, reads="relay-reads-staff"),
            Consent("store", version=STORE),
        ),
    )
