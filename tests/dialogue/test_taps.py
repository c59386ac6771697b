from dialogue.asking import OVER
from dialogue.fields import AnyField, Country, Number, OneOf, SomeOf, Text, answered, options
from dialogue.forms import Form, Group
from dialogue.inbound import Kind
from dialogue.places import given
from dialogue.turns import Outcome
from tests.dialogue.chats import Chat

NAMED = OneOf("named", options=options("yes", "no"))
NAME = Text("name", reads="f-reads", when=answered("named", "yes"))
AGE = Number("age")
TOPICS = SomeOf("topics", options=options("a", "b", "c"))
LAND = Country("land", optional=True)
PARTNERS = Group("partners", (Text("who", reads="f-reads"), Country("where", optional=True)), most=2)


def _of(*fields: AnyField | Group) -> Chat:
    return Chat(Form("f", fields))


def test_back_keeps_the_answer_and_does_not_show_it() -> None:
    chat = _of(NAMED, NAME, AGE)
    chat.say("1", "Amal")
    chat.tap("form-back")
    assert chat.offered == ["form-keep", "form-back", "form-save", "form-delete"]
    assert "Amal" not in repr(chat.reply)
    chat.tap("form-keep")
    assert (chat.draft.at, chat.draft.answers) == ("age", {"named": "yes", "name": "Amal"})


def test_going_back_to_ticks_shows_them_only_when_asked() -> None:
    chat = _of(TOPICS, AGE)
    chat.tap("f-topics-b", "form-done", "form-back")
    assert chat.offered == [
        "f-topics-a",
        "f-topics-b",
        "f-topics-c",
        "form-show-chosen",
        "form-keep",
        "form-save",
        "form-delete",
    ]
    chat.tap("form-show-chosen")
    assert chat.offered[:4] == ["f-topics-a", "form-ticked", "f-topics-c", "form-done"]


def test_one_answer_is_changed_alone_and_what_no_longer_applies_is_gone() -> None:
    chat = _of(NAMED, NAME, AGE)
    chat.say("1", "Amal", "30")
    chat.tap("form-change", "f-age")
    chat.say("31")
    assert (chat.said[0], chat.draft.answers) == ("form-review", {"named": "yes", "name": "Amal", "age": 31})
    chat.tap("form-change", "f-named", "f-named-no")
    assert (chat.said[0], chat.draft.answers) == ("form-review", {"named": "no", "age": 31})
    chat.tap("form-change", "f-named", "f-named-yes")
    assert chat.draft.at == "name"
    chat.say("Noor")
    assert (chat.said[0], chat.draft.answers["name"]) == ("form-review", "Noor")


def test_changing_one_answer_can_be_left_as_it_was() -> None:
    chat = _of(NAMED, AGE)
    chat.say("2", "30")
    chat.tap("form-change", "f-named", "form-back")
    assert (chat.said[0], chat.draft.alone) == ("form-review", False)
    chat.tap("form-change", "form-back")
    assert chat.said[0] == "form-review"


def test_ticks_are_shown_when_they_are_changed_alone() -> None:
    chat = _of(TOPICS)
    chat.tap("f-topics-a", "f-topics-b", "form-done", "form-change", "f-topics", "form-ticked", "form-done")
    assert chat.draft.answers == {"topics": ("b",)}


def test_deleting_is_asked_once_more() -> None:
    chat = _of(AGE, NAMED)
    chat.say("30")
    chat.tap("form-delete")
    assert chat.said == ["form-delete-ask"]
    chat.tap("form-delete-no")
    assert (chat.draft.at, chat.draft.answers) == ("named", {"age": 30})
    chat.tap("form-delete", "form-delete-yes")
    assert (chat.outcome, chat.said, chat.draft.answers) == (Outcome.deleted, ["form-deleted"], {})


def test_save_and_stop_then_come_back_on_the_same_question_showing_nothing() -> None:
    chat = _of(NAMED, NAME, TOPICS)
    chat.say("1", "Amal", "2")
    chat.tap("form-save")
    assert (chat.outcome, chat.said) == (Outcome.saved, ["form-saved"])
    chat.come_back()
    assert chat.said[:3] == ["form-resumed", "form-progress", "f-topics"]
    assert "form-ticked" not in chat.offered
    assert "Amal" not in repr(chat.reply)
    chat.tap("form-show-chosen")
    assert chat.offered[1] == "form-ticked"


def test_coming_back_to_the_review_shows_answers_only_when_asked() -> None:
    chat = _of(NAMED, NAME)
    chat.say("1", "Amal")
    chat.come_back()
    assert (chat.said, chat.offered) == (
        ["form-resumed", "form-ready"],
        ["form-show", "form-back", "form-save", "form-delete"],
    )
    chat.tap("form-show")
    assert chat.said[0] == "form-review"


def test_double_and_stale_taps_change_nothing_and_say_so() -> None:
    chat = _of(NAMED, AGE, TOPICS)
    yes = chat.data("f-named-yes")
    for data in (yes, yes):
        chat.send(Kind.choice, data)
    assert chat.reply.says[0] == OVER
    assert (chat.draft.at, chat.draft.answers) == ("age", {"named": "yes"})
    chat.say("30")
    tick = chat.data("f-topics-a")
    for data in (tick, tick):
        chat.send(Kind.choice, data)
    assert chat.draft.picked == ("a",)


def test_a_tap_on_send_sends_only_what_was_shown_beside_it() -> None:
    chat = _of(NAMED, AGE)
    chat.say("1", "30")
    send = chat.data("form-send")
    chat.tap("form-change", "f-age")
    chat.say("31")
    chat.send(Kind.choice, send)
    assert (chat.outcome, chat.reply.says[0]) == (Outcome.asking, OVER)


def test_a_tap_that_was_made_up_does_nothing() -> None:
    chat = _of(NAMED, AGE)
    mark = chat.reply.choices[0].data.rpartition(":")[0]
    for what in ("g", "s", "k", "9", "1-", "", "mx", "²", "c"):
        chat.send(Kind.choice, f"{mark}:{what}")
        assert (chat.draft.at, chat.draft.answers, chat.outcome) == ("named", {}, Outcome.asking)


def test_a_group_repeats() -> None:
    chat = _of(PARTNERS, AGE)
    assert chat.offered == ["form-add", "form-go-on", "form-save", "form-delete"]
    chat.tap("form-add")
    chat.say("One", "Egypt")
    chat.tap("form-add")
    chat.say("Two")
    chat.tap("form-skip")
    assert chat.offered == ["form-go-on", "form-remove", "form-back", "form-save", "form-delete"]
    chat.tap("form-go-on")
    chat.say("30")
    assert given(chat.form, chat.draft.answers) == {
        "partners": [{"who": "One", "where": "EG"}, {"who": "Two"}],
        "age": 30,
    }
    chat.tap("form-change", "f-partners", "form-remove", "form-go-on")
    assert given(chat.form, chat.draft.answers) == {"partners": [{"who": "One", "where": "EG"}], "age": 30}


def test_a_double_tap_takes_away_one_repetition_only() -> None:
    chat = _of(PARTNERS)
    for name in ("One", "Two"):
        chat.tap("form-add")
        chat.say(name)
        chat.tap("form-skip")
    remove = chat.data("form-remove")
    for data in (remove, remove):
        chat.send(Kind.choice, data)
    assert chat.draft.answers == {"partners": 1, "partners.0.who": "One", "partners.0.where": None}


def test_back_from_a_repetition_just_added_takes_it_away() -> None:
    chat = _of(PARTNERS)
    chat.tap("form-add", "form-back", "form-go-on")
    assert (chat.said[0], given(chat.form, chat.draft.answers)) == ("form-review", {})


def test_a_group_that_is_needed_is_asked_at_once() -> None:
    chat = _of(Group("partners", PARTNERS.fields, least=1, most=1), LAND)
    assert chat.draft.at == "partners.0.who"
    chat.say("One", "form skip", "form skip")
    assert given(chat.form, chat.draft.answers) == {"partners": [{"who": "One"}]}
