from locales.entries import Entries
from locales.templates import Templates


def _templates(source: str) -> Templates:
    return Templates("en_GB", Entries([source]))


def test_a_form_is_resolved_once_whatever_is_put_in() -> None:
    templates = _templates("x = { $n ->\n [one] one { $what }\n *[other] { $n } of { $what }\n }")
    first = templates.form("x", None, {"n": 2, "what": "a"})
    assert first is templates.form("x", None, {"n": 2, "what": "b"})
    assert first
    assert (first.pieces, first.faults) == (("2 of ", "what", ""), ())


def test_gaps_stand_where_arguments_go() -> None:
    templates = _templates("-t = term\nx = { $a } and { $b }, { -t }\n    .short = { y }\ny = [{ $a }]")
    form, short = templates.form("x", None, {}), templates.form("x", "short", {})
    assert form
    assert short
    assert (form.pieces, short.pieces) == (("", "a", " and ", "b", ", term"), ("[", "a", "]"))


def test_a_number_may_be_formatted() -> None:
    form = _templates("x = { NUMBER($n, useGrouping: 0) }").form("x", None, {"n": 2000})
    assert form
    assert form.pieces == ("2000",)


def test_what_is_not_there_has_no_form() -> None:
    templates = _templates("-t = term\nx =\n    .short = y")
    assert [templates.form(id, None, {}) for id in ("x", "y", "-t")] == [None, None, None]
    assert templates.form("x", "long", {}) is None
    assert ("x" in templates, "y" in templates) == (True, False)


def test_the_forms_kept_are_bounded() -> None:
    templates = _templates("x = { $n ->\n [one] one\n *[other] { $n }\n }")
    for number in range(5000):
        templates.form("x", None, {"n": number})
    assert len(templates._forms) < 5000
