from pathlib import Path

import pytest

import locales
from locales.entries import Entries
from locales.languages import read_languages
from locales.sources import read_source, text_of

_FOLDER = Path(locales.__file__).parent
_SHIPPED = [code for code, language in read_languages(_FOLDER).items() if language.shipped]


@pytest.mark.parametrize("code", _SHIPPED)
def test_an_entry_parsed_alone_is_what_it_is_in_its_file(code: str) -> None:
    source = read_source(_FOLDER / code)
    alone = Entries(file.read_text("utf-8") for file in sorted(source.folder.glob("*.ftl")))
    assert list(alone) == list(source.entries)
    assert [name for name, entry in source.entries.items() if not entry.equals(alone[name], ["span", "comment"])] == []


def test_of_two_with_one_name_the_first_counts_and_what_is_broken_is_not_there() -> None:
    entries = Entries(
        ["# a note\nx = one\n-t = term\n    .a = b\n", "x = two\ny = { $n ->\n [a] b\n}\n", "z = {\n $n\n}"]
    )
    assert (list(entries), len(entries)) == (["x", "-t", "z"], 3)
    assert "y" not in entries
    assert list(text_of(entries["x"].value)) == ["one"]
