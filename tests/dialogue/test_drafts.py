import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.drafts import Draft, from_json, to_json
from dialogue.fields import Consent, OneOf, SomeOf, options
from dialogue.forms import Form, Group
from dialogue.inbound import Kind
from dialogue.turns import resume, turn
from tests.dialogue.walks import inbound

FORM = Form(
    "f",
    (
        OneOf("one", options=options("a", "b")),
        SomeOf("some", options=options("a", "b")),
        Group("group", (Consent("yes", version="1"),)),
    ),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
PATHS = st.sampled_from(["one", "some", "group", "group.0.yes", "group.x.yes", "group.9.yes", "group."])
KEYS = ["form", "at", "state", "alone", "covered", "wrong", "page", "found", "picked", "new"]


def test_a_draft_survives_json() -> None:
    draft = Draft("f", "x", "some", {"one": "a", "two": None, "some": ("a", "b"), "n": 3}, "warned", True, True, 2, 1)
    assert from_json(json.loads(json.dumps(to_json(draft)))) == draft


@pytest.mark.parametrize("kept", [{}, {"answers": 3, "at": 4, "wrong": "x", "page": True, "picked": {}, "state": []}])
def test_what_cannot_be_read_is_left_out(kept: dict[str, Any]) -> None:
    assert from_json(kept) == Draft("")


@given(st.dictionaries(st.sampled_from(KEYS), JSON), st.dictionaries(PATHS, JSON))
def test_a_form_goes_on_with_whatever_was_kept(kept: dict[str, Any], answers: dict[str, Any]) -> None:
    draft = from_json({**kept, "answers": answers, "fingerprint": "of another form"})
    there = resume(FORM, draft)
    again = turn(FORM, from_json(to_json(there.draft)), inbound(Kind.joined))
    assert again.draft == there.draft
