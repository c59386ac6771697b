"""The expression of interest: what is asked of somebody who offers to speak or to help."""

from collections.abc import Sequence
from functools import lru_cache

from dialogue.fields import Consent, Country, Email, Link, OneOf, Option, Phone, SomeOf, Text, answered, options
from dialogue.forms import Form

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh", "other")
"""The languages of the United Nations, and any other."""
STORE = "2026-11-20"
SHARE = "2026-11-20"
"""Versions of the words of the consents; raised whenever they change, and the question is asked again."""
_YES_NO = options("yes", "no")


@lru_cache(maxsize=64)
def interest_form(roles: Sequence[str], types: Sequence[str]) -> Form:
    """The form of a call for these roles. `types` are the codes of stakeholder types, whose labels all forms share."""
    return Form(
        "interest",
        (
            SomeOf("roles", options=options(*roles), labels="role-"),
            Text("bring", longest=500, reads="interest-reads-team"),
            SomeOf("experience", options=options("lived", "professional", "research", "advocacy"), optional=True),
            SomeOf("objectives", options=_numbered(23), labels="objective-", most=5, optional=True),
            SomeOf("principles", options=_numbered(10), labels="principle-", optional=True),
            SomeOf("languages", options=options(*LANGUAGES)),
            Country("country"),
            OneOf("speaks_for", options=options("self", "organisation")),
            *_organisation(types),
            OneOf("spoken_before", options=_YES_NO, optional=True),
            OneOf("mode", options=options("in_person", "online", "either"), optional=True),
            SomeOf("support", options=options("funding", "visa_letter"), optional=True),
            Text("access", longest=300, optional=True, secret=True, reads="interest-reads-staff"),
            Text("conflict", longest=300, optional=True, reads="interest-reads-team"),
            Text("name", longest=80, optional=True, secret=True, reads="interest-reads-staff"),
            *_reach(),
            Consent("store", version=STORE),
            Consent("share", version=SHARE, optional=True),
        ),
    )


def _numbered(last: int) -> tuple[Option, ...]:
    return options(*(str(number) for number in range(1, last + 1)))


def _organisation(types: Sequence[str]) -> tuple[Text | Link | OneOf, ...]:
    """Asked of those who speak for one; a migrant who speaks for themselves is asked none of it."""
    behind = answered("speaks_for", "organisation")
    return (
        Text("organisation", longest=120, when=behind, reads="interest-reads-staff"),
        Link("web_page", when=behind, optional=True),
        OneOf("type", options=options(*types), labels="stakeholder-", when=behind),
        OneOf("migrant_led", options=_YES_NO, when=behind, optional=True),
    )


def _reach() -> tuple[OneOf | Email | Phone, ...]:
    """How to reach them: this chat is enough."""
    return (
        OneOf("reach", options=options("chat", "email", "phone")),
        Email("email", when=answered("reach", "email"), secret=True),
        Phone("phone", when=answered("reach", "phone"), secret=True),
    )
