import pytest

from dialogue import replies
from dialogue.fields import (
    AnyField,
    Consent,
    Country,
    Day,
    Email,
    File,
    Link,
    Number,
    OneOf,
    Phone,
    SomeOf,
    Text,
    Value,
    options,
)
from dialogue.reading import Wrong, holds, limits, read
from dialogue.replies import Say
from tests.dialogue.walks import READING

TEXT = Text("t", longest=10, reads="reads")
NUMBER = Number("n", least=0, most=5_000_000)
DAY = Day("d", earliest="2020-01-01", latest="2030-12-31")
EITHER = options("a", "b")

TAKEN: list[tuple[AnyField, str, Value]] = [
    (TEXT, "  hello\n ", "hello"),
    (TEXT, "a\r\nb", "a\nb"),
    (TEXT, "a\tb\0c\ud800", "a bc"),
    (TEXT, "\u202eabc\u202c\u2066d", "abcd"),
    (TEXT, "می\u200cخواهم", "می\u200cخواهم"),
    (TEXT, "👨\u200d👩", "👨\u200d👩"),
    (TEXT, "00", "0"),
    (TEXT, "٠٠", "0"),
    (NUMBER, "12", 12),
    (NUMBER, "٣٤", 34),
    (NUMBER, "۳۴", 34),
    (NUMBER, "３４", 34),
    (NUMBER, "३४", 34),
    (NUMBER, "፫", 3),
    (NUMBER, "00", 0),
    (NUMBER, "1,000", 1000),
    (NUMBER, "1 000 000", 1_000_000),
    (NUMBER, "1.000", 1000),
    (NUMBER, "١٬٠٠٠", 1000),
    (Number("n", least=-5), "\N{MINUS SIGN}5", -5),
    (DAY, "2021-03-05", "2021-03-05"),
    (DAY, "5.3.2021", "2021-03-05"),
    (DAY, "05/03/2021", "2021-03-05"),
    (DAY, "5 3 2021", "2021-03-05"),
    (DAY, "٥/٣/٢٠٢١", "2021-03-05"),
    (DAY, "2021年3月5日", "2021-03-05"),
    (DAY, "3/25/2021", "2021-03-25"),
    (DAY, "\u200e5/3/2021", "2021-03-05"),
    (Country("c"), "sy", "SY"),
    (Country("c"), "Cote d’Ivoire", "CI"),
    (Country("c"), " EGYPT. ", "EG"),
    (Country("c", among=("SY",)), "Syria", "SY"),
    (Email("e"), " Name@Example.ORG ", "Name@example.org"),
    (Email("e"), "mailto:a.b+c@sub.example.org", "a.b+c@sub.example.org"),
    (Email("e"), "<a@مثال.example>", "a@مثال.example"),
    (Phone("p"), "+41 79 123 45 67", "+41791234567"),
    (Phone("p"), "00962 (6) 123-4567", "+96261234567"),
    (Phone("p"), "+٩٦٢٧٩١٢٣٤٥٦٧", "+962791234567"),
    (Link("l"), "example.org/a?b=c", "https://example.org/a?b=c"),
    (Link("l"), "http://example.org:8080", "http://example.org:8080"),
    (Link("l"), "https://مثال.example/ا", "https://مثال.example/ا"),
]

REFUSED: list[tuple[AnyField, str, Say]] = [
    (TEXT, "", Say("form-wrong-empty")),
    (TEXT, "\u202e\u2066\0\ud800 ", Say("form-wrong-empty")),
    (TEXT, "x" * 11, Say("form-wrong-long", longest=10, length=11)),
    (TEXT, "x" * 1_000_000, Say("form-wrong-long", longest=10)),
    (Text("t", longest=4000, reads="r"), "🦜" * 3000, Say("form-wrong-long", longest=4000, length=3000)),
    (NUMBER, "many", Say("form-wrong-number")),
    (NUMBER, "1.5", Say("form-wrong-number")),
    (NUMBER, "1,00", Say("form-wrong-number")),
    (NUMBER, "9" * 4000, Say("form-wrong-number")),
    (NUMBER, "1" * 1_000_000, Say("form-wrong-long", longest=4096)),
    (NUMBER, "-1", Say("form-wrong-range", least=0, most=5_000_000)),
    (NUMBER, "5000001", Say("form-wrong-range", least=0, most=5_000_000)),
    (DAY, "tomorrow", Say("form-wrong-day")),
    (DAY, "31.2.2021", Say("form-wrong-day")),
    (DAY, "5.3.21", Say("form-wrong-day")),
    (DAY, "2021-13-01", Say("form-wrong-day")),
    (
        DAY,
        "1.1.1999",
        Say("form-wrong-day-range", earliest=replies.Day("2020-01-01"), latest=replies.Day("2030-12-31")),
    ),
    (Country("c"), "Atlantis", Say("form-wrong-country")),
    (Country("c"), "", Say("form-wrong-country")),
    (Country("c", among=("SY",)), "Egypt", Say("form-wrong-country-here")),
    (Email("e"), "name@", Say("form-wrong-email")),
    (Email("e"), "a b@example.org", Say("form-wrong-email")),
    (Email("e"), "a@example", Say("form-wrong-email")),
    (Email("e"), f"a@{'x.' * 200}org", Say("form-wrong-email")),
    (Phone("p"), "079 123 45 67", Say("form-wrong-phone")),
    (Phone("p"), "+12", Say("form-wrong-phone")),
    (Phone("p"), "+" + "1" * 16, Say("form-wrong-phone")),
    (Link("l"), "javascript:alert(1)", Say("form-wrong-link")),
    (Link("l"), "ftp://example.org", Say("form-wrong-link")),
    (Link("l"), "https://bank.example@evil.example", Say("form-wrong-link")),
    (Link("l"), "https://example.org:99999", Say("form-wrong-link")),
    (Link("l"), "http://[", Say("form-wrong-link")),
    (Link("l"), "example.org/a b", Say("form-wrong-link")),
    (Link("l"), "localhost", Say("form-wrong-link")),
    (File("f"), "my file", Say("form-wrong-file")),
    (OneOf("o", options=EITHER), "c", Say("form-wrong-choice")),
    (SomeOf("s", options=EITHER), "c", Say("form-wrong-choice")),
    (Consent("k", version="1"), "perhaps", Say("form-wrong-choice")),
]


@pytest.mark.parametrize(("field", "text", "value"), TAKEN)
def test_what_is_taken(field: AnyField, text: str, value: Value) -> None:
    assert read(field, text, READING) == value
    assert holds(field, value)


@pytest.mark.parametrize(("field", "text", "why"), REFUSED, ids=[f"{f.kind}-{t[:12]!a}" for f, t, _ in REFUSED])
def test_what_is_refused_and_why(field: AnyField, text: str, why: Say) -> None:
    assert read(field, text, READING) == Wrong(why)


@pytest.mark.parametrize(
    ("field", "value", "still"),
    [
        (OneOf("o", options=EITHER), "a", True),
        (OneOf("o", options=EITHER), "c", False),
        (OneOf("o", options=EITHER), ("a",), False),
        (SomeOf("s", options=EITHER), ("a", "b"), True),
        (SomeOf("s", options=EITHER), ("a", "c"), False),
        (SomeOf("s", options=EITHER), (), False),
        (SomeOf("s", options=EITHER, most=1), ("a", "b"), False),
        (SomeOf("s", options=EITHER), "a", False),
        (Number("n", most=5), 6, False),
        (Number("n"), "6", False),
        (Country("c"), "SY", True),
        (Country("c", among=("EG",)), "SY", False),
        (Consent("k", version="1"), ("yes", "1"), True),
        (Consent("k", version="2"), ("yes", "1"), False),
        (Consent("k", version="1"), ("no", "1"), False),
        (Consent("k", version="1", optional=True), ("no", "1"), True),
        (File("f"), "file-1", True),
        (Text("t", longest=2, reads="r"), "abc", False),
        (Day("d", earliest="2022-01-01"), "2021-03-05", False),
        (Email("e"), 5, False),
    ],
)
def test_whether_a_kept_answer_is_still_one(field: AnyField, value: Value, still: bool) -> None:
    assert holds(field, value) is still


def test_too_few_and_too_many_options() -> None:
    field = SomeOf("s", options=options("a", "b", "c"), least=2, most=2)
    assert limits(field, ("a",)) == Wrong(Say("form-wrong-few", least=2))
    assert limits(field, ("a", "b", "c")) == Wrong(Say("form-wrong-many", most=2))
    assert limits(field, ("a", "b")) is None
