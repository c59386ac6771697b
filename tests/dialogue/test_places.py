import pytest

from dialogue.drafts import Answers, Draft
from dialogue.fields import Consent, Number, OneOf, SomeOf, Text, answered, options
from dialogue.forms import Form, Group
from dialogue.places import fitted, given, places, pruned
from tests.dialogue.chats import Chat

NAMED = OneOf("named", options=options("yes", "no"))
NAME = Text("name", reads="reads", when=answered("named", "yes"))
TITLE = Text("title", reads="reads", when=answered("name"))
TOPICS = SomeOf("topics", options=options("a", "b"))
AGE = Number("age")
FILES = Group("files", (Number("size"), Number("pages", when=answered("size", "2"))), most=3)
FORM = Form("f", (NAMED, NAME, TITLE, TOPICS, FILES, AGE))


@pytest.mark.parametrize(
    ("answers", "paths"),
    [
        ({}, ["named", "topics", "files", "age"]),
        ({"named": "yes"}, ["named", "name", "topics", "files", "age"]),
        ({"named": "yes", "name": "A"}, ["named", "name", "title", "topics", "files", "age"]),
        ({"named": "no", "name": "A"}, ["named", "topics", "files", "age"]),
        ({"files": 1, "files.0.size": 2}, ["named", "topics", "files.0.size", "files.0.pages", "files", "age"]),
        ({"files": 9}, ["named", "topics", *(f"files.{n}.size" for n in range(3)), "files", "age"]),
    ],
)
def test_which_questions_apply(answers: dict[str, str | int], paths: list[str]) -> None:
    assert [place.path for place in places(FORM, answers)] == paths


def test_what_no_longer_applies_is_gone_with_all_that_depended_on_it() -> None:
    answers: Answers = {
        "named": "no",
        "name": "A",
        "title": "Dr",
        "age": 3,
        "files": 1,
        "files.0.pages": 7,
        "files.1.size": 2,
    }
    assert pruned(FORM, answers) == {"named": "no", "age": 3, "files": 1}


def test_what_finish_gets() -> None:
    answers = {"named": "yes", "name": None, "topics": ("a",), "files": 3, "files.0.size": 2, "files.2.size": 1}
    assert given(FORM, answers) == {"named": "yes", "topics": ("a",), "files": [{"size": 2}, {"size": 1}]}


KEPT = Draft(
    "f",
    "an older form",
    "topics",
    {
        "named": "yes",
        "name": "Amal",
        "title": None,
        "age": 40,
        "gone": "x",
        "files": 3,
        "files.0.size": 2,
        "files.2.size": 1,
    },
    picked=("a", "gone"),
)


@pytest.mark.parametrize(
    ("form", "at", "answers", "picked"),
    [
        pytest.param(
            Form("f", (AGE, TOPICS, NAMED, NAME)),
            "topics",
            {"named": "yes", "name": "Amal", "age": 40},
            ("a",),
            id="reordered and removed",
        ),
        pytest.param(
            Form("f", (Number("new"), NAMED, AGE)),
            "new",
            {"named": "yes", "age": 40},
            None,
            id="its question is removed",
        ),
        pytest.param(Form("f", (NAMED, AGE)), "", {"named": "yes", "age": 40}, None, id="nothing is left open"),
        pytest.param(
            Form("f", (OneOf("named", options=options("no")), NAME, TOPICS)),
            "topics",
            {},
            ("a",),
            id="an option is removed",
        ),
        pytest.param(
            Form("f", (Number("age", most=30), Number("name"), TOPICS)),
            "topics",
            {},
            ("a",),
            id="limits and types changed",
        ),
        pytest.param(
            Form("f", (TOPICS, Group("files", (Number("size"),), most=2))),
            "topics",
            {"files": 2, "files.0.size": 2},
            ("a",),
            id="fewer repetitions",
        ),
    ],
)
def test_a_form_changed_by_a_deploy_goes_on(
    form: Form, at: str, answers: dict[str, object], picked: tuple[str, ...] | None
) -> None:
    there = fitted(form, KEPT)
    assert (there.at, there.answers, there.picked) == (at, answers, picked)
    assert there.fingerprint == form.fingerprint


def test_a_question_that_a_deploy_put_before_is_asked_before_sending() -> None:
    chat = Chat(Form("f", (NAMED, AGE)))
    chat.say("2")
    chat.come_back(Form("f", (Number("new"), NAMED, AGE)))
    assert chat.draft.at == "age"
    chat.say("40")
    assert chat.draft.at == "new"
    chat.say("7")
    assert chat.draft.answers == {"named": "no", "age": 40, "new": 7}


def test_a_new_version_of_a_consent_is_asked_again() -> None:
    chat = Chat(Form("f", (Consent("store", version="1"), AGE)))
    chat.say("1", "30")
    chat.come_back(Form("f", (Consent("store", version="2"), AGE)))
    assert (chat.draft.at, chat.draft.answers) == ("store", {"age": 30})
