"""Every message of every shipped language, with arguments."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import locales
from dialogue.replies import Argument, Name, Say
from locales.agreement import CATEGORIES, keys_of, selections
from locales.isolation import FSI, LRI, PDI
from locales.sources import Source, read_source
from locales.templates import Uses, look_through
from locales.texts import Texts

FOLDER = Path(locales.__file__ or "").parent
TEXTS = Texts.load()
SAMPLE = Name("Beirut <UN>")


def _said_with(source: Source) -> Iterator[Say]:
    """Each message with each form that its selections name."""
    for name, attribute, pattern in source.patterns():
        if attribute is None and not name.startswith("-"):
            uses = look_through(pattern, source.entries, Uses())
            plain: dict[str, Argument] = dict.fromkeys(uses.shown, SAMPLE)
            keys = {key for selection in selections(pattern) for key in keys_of(selection)}
            values: Iterable[int | str] = (1, 2, 5, 11) if keys & CATEGORIES or not keys else keys
            for value in values:
                yield Say(name, **{**plain, **dict.fromkeys(uses.deciding, value)})


@pytest.mark.parametrize("code", list(TEXTS.languages))
def test_every_message_can_be_said(code: str) -> None:
    for say in _said_with(read_source(FOLDER / code)):
        html, plain, short = TEXTS.say(say, (code,)), TEXTS.plain(say, (code,)), TEXTS.short(say, (code,))
        assert plain.strip(), say
        assert short.strip(), say
        assert html.count(PDI) == html.count(FSI) + html.count(LRI), say
    assert TEXTS.errors == {}


@pytest.mark.requirement("S3-63")
@pytest.mark.parametrize("code", list(TEXTS.languages))
def test_no_message_is_missing(code: str) -> None:
    assert read_source(FOLDER / "en").entries.keys() - read_source(FOLDER / code).entries.keys() == set()
