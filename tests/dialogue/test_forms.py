import pytest

from dialogue.fields import Number, OneOf, Option, SomeOf, Text, answered, options
from dialogue.forms import Entry, Form, Group, message_id, option_label, question
from dialogue.replies import Say

NAME = Text("name", reads="reads")


@pytest.mark.parametrize(
    "fields",
    [
        (NAME, NAME),
        (Text("Name", reads="reads"),),
        (Text("name"),),
        (Text("name", reads="reads", longest=0),),
        (OneOf("one", options=()),),
        (OneOf("one", options=(Option("a"), Option("a"))),),
        (SomeOf("some", options=options("a"), least=2),),
        (SomeOf("some", options=options("a", "b"), least=2, most=1),),
        (Number("number", least=2, most=1),),
        (Number("number", when=answered("name")), NAME),
        (Group("group", ()),),
        (Group("group", (NAME,), least=3, most=2),),
        (NAME, Group("group", (NAME,))),
        (Group("group", (NAME,)), Number("number", when=answered("name"))),
    ],
)
def test_a_form_that_cannot_be_asked_is_refused(fields: tuple[Entry, ...]) -> None:
    with pytest.raises(ValueError, match=r"^form: "):
        Form("form", fields)


def test_the_fingerprint_stands_for_everything_that_is_asked() -> None:
    form = Form("form", (NAME, Number("number")))
    assert form.fingerprint == Form("form", (NAME, Number("number"))).fingerprint
    others = [
        Form("other", form.fields),
        Form("form", (Number("number"), NAME)),
        Form("form", (NAME,)),
        Form("form", (NAME, Number("number", most=3))),
    ]
    assert len({form.fingerprint, *(other.fingerprint for other in others)}) == 5


def test_texts_are_found_by_convention() -> None:
    mode = OneOf("mode_wished", options=options("in_person"))
    shared = SomeOf("objectives", options=options("1"), labels="objective-")
    group = Group("co_organisers", (mode,))
    form = Form("side_event", (shared, group))
    assert question(form, shared) == Say("side-event-objectives")
    assert question(form, mode, group) == Say("side-event-co-organisers-mode-wished")
    assert option_label(form, shared, "1") == Say("objective-1")
    assert option_label(form, mode, "in_person", group) == Say("side-event-co-organisers-mode-wished-in-person")
    assert message_id("a_b", "c") == "a-b-c"
    assert form.groups == (group,)
