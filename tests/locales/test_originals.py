"""What the sources say, in the other languages: nothing made up, nothing of the calendar left out, no address lost."""

import re
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import pytest

from locales.isolation import clean
from locales.languages import Language
from locales.texts import Texts
from reviews.calendar import Deadline, Event, Region, Step
from tests.reviews.snapshots import reference

TRANSLATED = [
    pytest.param(language, id=code)
    for code, language in Texts.load().known.items()
    if language.shipped and code != "en"
]
_KEPT = re.compile(r"https?://\S+|[\w.-]+@[\w.-]+\w|\d{2,}")
"""Addresses and numbers; those of one digit may be words (Arabic has a dual)."""


def _texts(value: Any) -> Iterator[str]:
    """Every text in a fact, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for each in value.values() for text in _texts(each))
    elif isinstance(value, list | tuple):
        yield from (text for each in value for text in _texts(each))


def _of_the_calendar() -> Iterator[str | None]:
    """What every reader of the calendar meets: steps, deadlines, names of events, how to register."""
    calendar = reference()
    yield from (step.text for step in calendar.of(Step))
    yield from (deadline.what for deadline in calendar.of(Deadline))
    yield from (event.name for event in calendar.of(Event))
    registrations = (
        *(region.registration for region in calendar.of(Region)),
        *(event.registration for event in calendar.of(Event)),
    )
    for registration in registrations:
        if registration:
            yield registration.text
            yield from (step.do for step in registration.steps)


@pytest.mark.parametrize("language", TRANSLATED)
def test_only_what_the_sources_say_is_translated(language: Language) -> None:
    said = {text for fact in reference().facts.values() for text in _texts(asdict(fact))}
    assert set(language.originals) - said == set()


@pytest.mark.parametrize("language", TRANSLATED)
def test_all_that_the_calendar_says_is_translated(language: Language) -> None:
    assert {text for text in _of_the_calendar() if text} - set(language.originals) == set()


@pytest.mark.parametrize("language", TRANSLATED)
def test_addresses_and_numbers_are_as_the_source_has_them(language: Language) -> None:
    changed = {
        said: translated
        for said, translated in language.originals.items()
        if sorted(_KEPT.findall(said)) != sorted(_KEPT.findall(translated))
    }
    assert changed == {}


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_is_one_line_without_marks(language: Language) -> None:
    assert [text for text in language.originals.values() if text != clean(text) or "\n" in text] == []
