import json
from dataclasses import replace
from random import Random

import pytest

from dialogue.asking import OVER
from dialogue.drafts import Draft, from_json, to_json
from dialogue.forms import Form
from dialogue.inbound import Inbound, Kind
from dialogue.places import first_open, fitted, given, places, pruned
from dialogue.reading import holds
from dialogue.replies import Reply
from dialogue.steps import PAGE, step_of, visible
from dialogue.turns import Outcome, Turn, begin, resume, turn
from tests.dialogue.walks import READING, deployed, inbound, settled, some_form, some_inbound

SEEDS = 10
TURNS = 10_400
"""Of each seed: more than 100,000 together."""


def _tap(reply: Reply, *labels: str) -> Inbound | None:
    """A tap on the first of these labels that is offered."""
    data = {choice.label.id: choice.data for choice in reversed(reply.choices)}
    return next((inbound(Kind.choice, data[label]) for label in labels if label in data), None)


def _check_draft(form: Form, draft: Draft) -> None:
    assert from_json(json.loads(json.dumps(to_json(draft)))) == draft
    assert pruned(form, draft.answers) == draft.answers
    shown = places(form, draft.answers)
    for place in shown:
        value = draft.answers.get(place.path)
        if place.field and place.path in draft.answers:
            assert place.field.optional if value is None else holds(place.field, value)
    assert draft.at in {place.path for place in shown} if draft.at else first_open(shown, draft.answers) is None


def _check_reply(form: Form, taken: Turn) -> None:
    data = [choice.data for choice in taken.reply.choices]
    assert len(set(data)) == len(data)
    assert all(len(one) <= 64 and one.isascii() for one in data)
    assert len(visible(step_of(form, taken.draft, READING))) <= PAGE
    assert taken.reply.choices


def _check_turn(form: Form, before: Draft, sent: Inbound, taken: Turn) -> None:
    said = taken.reply.says[0] if taken.reply.says else None
    if said == OVER or (said and said.id.startswith("form-wrong")):
        assert (taken.draft.answers, taken.draft.at) == (before.answers, before.at)
    if sent.kind is Kind.text and "threatened" in sent.text and before.state != "sure":
        assert taken.draft.answers == before.answers
    if taken.draft.state == "warned" or taken.draft.wrong > before.wrong:
        count_only = replace(before, wrong=taken.draft.wrong, state=taken.draft.state, page=taken.draft.page, found=())
        assert replace(taken.draft, found=()) == count_only
    if taken.outcome is Outcome.finished:
        assert before.at == ""
        assert not before.covered
        given(form, taken.draft.answers)


def _check_back_and_forward(form: Form, draft: Draft, reply: Reply) -> None:
    back = _tap(reply, "form-back")
    if back is None or draft.state != "asking" or draft.alone or draft.at == "":
        return
    earlier = turn(form, draft, back, READING)
    if earlier.draft.at not in earlier.draft.answers:
        return
    added = earlier.draft.answers != draft.answers
    forward = _tap(earlier.reply, "form-keep", "form-add" if added else "form-go-on")
    assert forward
    assert settled(turn(form, earlier.draft, forward, READING).draft) == settled(draft)


def _check_deploy(old: Draft, form: Form, draft: Draft) -> None:
    """Answers to unconditional questions of their own stay wherever they are still valid; so does the question."""
    for place in places(form, draft.answers):
        value = old.answers.get(place.path)
        if place.field and place.group is None and value is not None and holds(place.field, value):
            assert draft.answers[place.path] == value
    if old.at in {place.path for place in places(form, draft.answers)}:
        assert draft.at == old.at


def _walk(rng: Random, turns: int) -> int:
    """One person with one form until they send or delete it; how many turns that took, at most `turns`."""
    form = some_form(rng)
    taken, old = begin(form, READING), "f:1:1"
    for number in range(turns):
        _check_draft(form, taken.draft)
        if taken.outcome in {Outcome.deleted, Outcome.finished}:
            return number
        if taken.outcome is Outcome.saved or rng.random() < 0.01:
            taken = resume(form, taken.draft, READING)
        if rng.random() < 0.01:
            before, form = taken.draft, deployed(rng, form)
            taken = Turn(fitted(form, before), taken.reply)
            _check_deploy(before, form, taken.draft)
            taken = resume(form, taken.draft, READING)
        _check_reply(form, taken)
        if rng.random() < 0.05:
            _check_back_and_forward(form, taken.draft, taken.reply)
        before, sent = taken.draft, some_inbound(rng, taken.reply, old)
        old = rng.choice((old, taken.reply.choices[0].data))
        taken = turn(form, before, sent, READING)
        _check_turn(form, before, sent, taken)
    return turns


@pytest.mark.parametrize("seed", range(SEEDS))
def test_whatever_people_do_a_form_goes_on(seed: int) -> None:
    rng, turns = Random(seed), 0
    while turns < TURNS:
        turns += _walk(rng, 400)
    assert SEEDS * TURNS > 100_000
