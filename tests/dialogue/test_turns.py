import pytest

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
    answered,
    options,
)
from dialogue.forms import Form, Group
from dialogue.inbound import Kind
from dialogue.places import given
from dialogue.replies import Say
from dialogue.turns import Outcome
from tests.dialogue.chats import Chat

NAME = Text("name", optional=True, reads="f-reads", secret=True)
NAMED = OneOf("named", options=options("yes", "no"))
NAMED_AGAIN = OneOf("again", options=options("yes", "no"))
ABOUT = Text("about", reads="f-reads", when=answered("named", "yes"))
TOPICS = SomeOf("topics", options=options(*(f"t{number}" for number in range(12))), most=3)
AGE = Number("age", most=120)
LAND = Country("land")


def _of(*fields: AnyField | Group) -> Chat:
    return Chat(Form("f", fields))


def test_a_form_from_the_first_question_to_sending() -> None:
    chat = _of(NAMED, ABOUT, AGE, NAME)
    assert [*chat.reply.says] == [Say("form-progress", at=1, of=3), Say("f-named")]
    assert chat.offered == ["f-named-yes", "f-named-no", "form-save", "form-delete"]
    chat.tap("f-named-yes")
    assert chat.said == ["form-progress", "f-reads", "form-safety-line", "f-about"]
    chat.say("Much", "٤١")
    assert chat.offered == ["form-skip", "form-back", "form-save", "form-delete"]
    chat.say("Amal")
    assert [*chat.reply.says] == [
        Say("form-review"),
        Say("form-answer", question=Say("f-named"), answer=Say("f-named-yes")),
        Say("form-answer", question=Say("f-about"), answer="Much"),
        Say("form-answer", question=Say("f-age"), answer=41),
        Say("form-answer", question=Say("f-name"), answer=Say("form-hidden")),
        Say("form-review-ask"),
    ]
    chat.tap("form-send")
    assert chat.outcome is Outcome.finished
    assert given(chat.form, chat.draft.answers) == {"named": "yes", "about": "Much", "age": 41, "name": "Amal"}


def test_answers_by_number_and_by_words() -> None:
    chat = _of(NAMED, AGE, NAMED_AGAIN)
    chat.say("２")
    assert chat.draft.answers == {"named": "no"}
    chat.say("2")
    assert chat.draft.answers == {"named": "no", "age": 2}
    chat.say("again yes")
    assert chat.draft.answers == {"named": "no", "age": 2, "again": "yes"}


def test_in_a_number_controls_are_answered_by_words_only() -> None:
    chat = _of(NAMED, AGE)
    chat.say("1", "1")
    assert (chat.draft.at, chat.draft.answers) == ("", {"named": "yes", "age": 1})
    chat.tap("form-back")
    chat.say("form back")
    assert chat.draft.at == "named"


@pytest.mark.parametrize(
    "field",
    [
        NAME,
        NAMED,
        TOPICS,
        AGE,
        LAND,
        Day("day"),
        Email("mail", optional=True),
        Phone("phone"),
        Link("link"),
        File("file"),
        Consent("agreed", version="1"),
    ],
    ids=lambda field: field.kind,
)
def test_after_three_wrong_answers_a_simpler_way_is_offered(field: AnyField) -> None:
    chat, nonsense = _of(field), (Kind.text, "\0" if isinstance(field, Text) else "@@")
    for _ in range(2):
        chat.send(*nonsense)
        assert f"form-simpler-{field.kind}" not in chat.said
    chat.send(*nonsense)
    assert chat.said[-2:] == [
        f"form-simpler-{field.kind}",
        "form-simpler-skip" if field.optional else "form-simpler-save",
    ]
    assert chat.said[0].startswith("form-wrong-")
    assert (chat.draft.answers, chat.draft.wrong) == ({}, 3)
    assert "@@" not in repr(chat.draft)
    assert chat.offered[:2] == ["form-country", "form-country"] or not isinstance(field, Country)


@pytest.mark.parametrize(
    ("kind", "text", "why"),
    [
        (Kind.other, "", "form-wrong-words"),
        (Kind.file, "file-1", "form-wrong-words"),
        (Kind.text, "\ud800", "form-wrong-empty"),
        (Kind.text, "x" * 1_000_000, "form-wrong-long"),
    ],
)
def test_what_is_not_words_is_said_and_changes_nothing(kind: Kind, text: str, why: str) -> None:
    chat = _of(NAMED, NAME)
    chat.tap("f-named-no")
    chat.send(kind, text)
    assert (chat.said[0], chat.draft.at, chat.draft.answers) == (why, "name", {"named": "no"})


def test_a_file_is_kept_by_its_reference() -> None:
    chat = _of(File("paper"))
    chat.send(Kind.file, "without a reference")
    assert chat.draft.answers == {}
    chat.send(Kind.file, "our paper", file_id="file-1")
    assert chat.draft.answers == {"paper": "file-1"}
    assert chat.reply.says[1] == Say("form-answer", question=Say("f-paper"), answer=Say("form-file"))


def test_a_long_list_has_pages_and_is_searched_by_words() -> None:
    chat = _of(TOPICS)
    assert [one for one in chat.offered if "topics" in one] == [f"f-topics-t{number}" for number in range(8)]
    chat.tap("form-more", "f-topics-t9")
    assert chat.offered[:6] == [
        "f-topics-t8",
        "form-ticked",
        "f-topics-t10",
        "f-topics-t11",
        "form-earlier",
        "form-done",
    ]
    chat.say("topics t1")
    assert chat.draft.picked == ("t1", "t9")
    chat.say("topics")
    assert "form-found" in chat.said
    chat.say("1", "form done")
    assert chat.draft.answers == {"topics": ("t0", "t1", "t9")}


def test_options_are_ticked_by_several_numbers_and_taken_away_again() -> None:
    chat = _of(TOPICS)
    chat.say("1 3 5")
    assert chat.draft.picked == ("t0", "t2", "t4")
    chat.say("7")
    assert chat.reply.says[0] == Say("form-wrong-many", most=3)
    chat.say("3", "form done")
    assert chat.draft.answers == {"topics": ("t0", "t4")}


def test_a_country_is_typed_or_found_or_taken_from_the_list() -> None:
    chat = _of(LAND, Country("other"), Country("third"))
    chat.say("Egypt", "nig")
    assert [choice.data[-2:] for choice in chat.reply.choices[:2]] == ["NE", "NG"]
    chat.say("2", "leb")
    assert (chat.said[-1], chat.offered[:2]) == ("form-found", ["form-country", "form-list"])
    chat.tap("form-list", "form-more")
    chat.say("3")
    assert chat.draft.answers == {"land": "EG", "other": "NG", "third": "TN"}


def test_a_consent_is_needed_unless_it_is_optional() -> None:
    chat = _of(Consent("store", version="2"), Consent("publish", version="1", optional=True))
    chat.tap("form-no")
    assert (chat.said[0], chat.draft.answers) == ("form-wrong-consent", {})
    chat.tap("form-yes", "form-no")
    assert chat.draft.answers == {"store": ("yes", "2"), "publish": ("no", "1")}


def test_words_of_danger_lead_to_safety_before_anything_is_kept() -> None:
    chat = _of(NAME)
    chat.say("They threatened me")
    assert chat.said == ["form-danger"]
    assert chat.offered == ["form-safety", "form-write-other", "form-write-anyway", "form-save", "form-delete"]
    assert chat.reply.choices[0].data == "cmd:safety"
    assert "threatened" not in repr(chat.draft)
    chat.tap("form-write-anyway")
    assert chat.draft.answers == {}
    chat.say("I help people who are threatened")
    assert chat.draft.answers == {"name": "I help people who are threatened"}


@pytest.mark.parametrize("field", [AGE, NAMED, LAND, Day("day"), TOPICS], ids=lambda field: field.kind)
def test_words_of_danger_are_heard_in_every_question(field: AnyField) -> None:
    chat = _of(field)
    chat.say("they threatened me")
    assert chat.said == ["form-danger"]
    assert "form-write-anyway" not in chat.offered
    chat.say("they threatened me")
    assert chat.said == ["form-danger"]
    chat.tap("form-write-other")
    assert (chat.said[0], chat.draft.answers) == ("form-progress", {})


def test_after_words_of_danger_other_words_are_an_answer() -> None:
    chat = _of(NAME)
    chat.say("They threatened me", "Amal")
    assert chat.draft.answers == {"name": "Amal"}


def test_after_words_of_danger_the_controls_are_still_answered_by_words() -> None:
    chat = _of(AGE, NAME)
    chat.say("30", "They threatened me", "form back")
    assert (chat.draft.at, chat.draft.answers) == ("age", {"age": 30})
    chat.say("31", "They threatened me", "form skip")
    assert chat.draft.answers == {"age": 31, "name": None}
