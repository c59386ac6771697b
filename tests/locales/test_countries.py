import pytest

from dialogue.replies import Name
from dialogue.words import plain
from locales.countries import country_codes, country_names
from locales.texts import Texts

TEXTS = Texts.load()
IN_ALL = country_codes(TEXTS.known[code] for code in ("en", "ar", "es", "fr", "ru", "zh", "am"))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Lebanon", "LB"),
        ("  lebanon ", "LB"),
        ("Ｌｅｂａｎｏｎ", "LB"),
        ("لبنان", "LB"),
        ("الأردن", "JO"),
        ("الاردن", "JO"),
        ("États-Unis", "US"),
        ("etats unis", "US"),
        ("México", "MX"),
        ("mexico", "MX"),
        ("Côte d’Ivoire", "CI"),
        ("cote d'ivoire", "CI"),
        ("Кыргызстан", "KG"),
        ("киргизия", "KG"),
        ("中国", "CN"),
        ("ኢትዮጵያ", "ET"),
        ("Viet Nam", "VN"),
        ("UK", "GB"),
        ("DRC", "CD"),
        ("Congo", "CG"),
        ("Norway", "NO"),
        ("Turkey", "TR"),
        ("turkiye", "TR"),
        ("Palestine", "PS"),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_the_country_that_a_person_means(typed: str, code: str | None) -> None:
    assert IN_ALL.get(plain(typed)) == code


def test_countries_by_name_are_countries() -> None:
    assert {code for code in IN_ALL.values() if len(code) != 2 or not code.isupper()} == set()
    assert not {"EU", "UN", "ZZ"} & set(IN_ALL.values())
    assert set(IN_ALL.values()) == set(country_names(TEXTS.known["zh"]))


@pytest.mark.parametrize(
    ("language", "code", "name"),
    [
        ("en", "PS", "State of Palestine"),
        ("fr", "TD", "Tchad"),
        ("ar", "LB", "لبنان"),
        ("am", "ET", "ኢትዮጵያ"),
        ("es", "NO", "Noruega"),
    ],
)
def test_a_country_has_its_name_in_the_language(language: str, code: str, name: str) -> None:
    assert country_names(TEXTS.known[language])[code] == name


def test_names_come_in_their_order() -> None:
    names = list(country_names(TEXTS.known["en"]).values())
    assert names[:3] == ["Afghanistan", "Åland Islands", "Albania"]
    assert [plain(name) for name in names] == sorted(plain(name) for name in names)


def test_names_are_in_the_first_shipped_language_of_the_chain() -> None:
    assert TEXTS.country_names(("xx", "en"))["LB"] == Name("Lebanon", "en")
    assert TEXTS.countries["lebanon"] == "LB"
