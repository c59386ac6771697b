from pathlib import Path

import pytest

from locales.languages import SecondCalendar, chain_of, closest, offered, read_languages
from locales.texts import Texts
from tests.locales.folders import write

KNOWN = Texts.load().known


@pytest.mark.parametrize(
    ("hint", "code"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("pt-br", "pt"),
        ("zh-hans-CN", "zh"),
        ("zh_TW", "zh"),
        ("fa", "fa"),
        ("fa-AF", "fa-AF"),
        ("fa-IR", "fa"),
        ("ku", "kmr"),
        ("KU-Arab-IQ", "ckb"),
        ("tl", "fil"),
        ("filet", None),
        ("tlh", None),
        ("", None),
        (None, None),
    ],
)
def test_the_language_an_app_means(hint: str | None, code: str | None) -> None:
    found = closest(KNOWN.values(), hint)
    assert (found.code if found else None) == code


@pytest.mark.parametrize(
    ("code", "chain"),
    [
        ("en", ("en",)),
        ("ar", ("ar", "en")),
        ("ckb", ("ckb", "ar", "en")),
        ("ln", ("ln", "fr", "en")),
        ("xx", ("xx", "en")),
    ],
)
def test_what_readers_are_shown_instead(code: str, chain: tuple[str, ...]) -> None:
    assert chain_of(KNOWN, code) == chain


def test_the_menu_of_languages_begins_with_the_one_hinted_at(tmp_path: Path) -> None:
    known = read_languages(write(tmp_path, en="x = x", ar="x = x", ru=""))
    assert [one.code for one in offered(known, None)] == ["en", "ar", "ru", "ckb"]
    assert [one.code for one in offered(known, "ru-RU")] == ["ru", "en", "ar", "ckb"]
    assert [one.code for one in offered(known, "ckb")] == ["ckb", "ar", "en", "ru"]


def test_every_language_can_be_asked_for_by_its_own_name_and_has_a_way_to_english() -> None:
    assert len(KNOWN) >= 30
    assert len({one.autonym for one in KNOWN.values()}) == len(KNOWN)
    assert {chain_of(KNOWN, code)[-1] for code in KNOWN} == {"en"}


def test_a_folder_without_texts_is_not_shipped(tmp_path: Path) -> None:
    known = read_languages(write(tmp_path, en="x = x", ru="x = x"))
    assert {code: one.shipped for code, one in known.items()} == {"en": True, "ru": True, "ar": False, "ckb": False}


def test_a_folder_wins_over_a_wish_for_the_same_language(tmp_path: Path) -> None:
    write(tmp_path, en="x = x", ru="x = x")
    (tmp_path / "wanted.yaml").write_text("- {code: ru, autonym: Russian, hints: [ru]}", "utf-8")
    assert read_languages(tmp_path)["ru"].autonym == "Русский"


def test_the_second_calendar_is_read() -> None:
    second = KNOWN["am"].second_calendar
    assert isinstance(second, SecondCalendar)
    assert (second.kind, second.months[0], len(second.months)) == ("ethiopic", "መስከረም", 13)


@pytest.mark.parametrize("metadata", ["{direction: ltr}", "{autonym: X, sms_alphabet: gsm7}", "[]", "{", "autonym: [x"])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, metadata: str) -> None:
    write(tmp_path, en="x = x")
    (tmp_path / "en/locale.yaml").write_text(metadata, "utf-8")
    with pytest.raises(ValueError, match=r"en/locale\.yaml"):
        read_languages(tmp_path)
