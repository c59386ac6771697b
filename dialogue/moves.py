"""Where a turn leads: on, back to the same question, or out of the form."""

from dataclasses import dataclass, replace
from enum import StrEnum

from dialogue.asking import PATIENCE, ask
from dialogue.drafts import Answers, Draft
from dialogue.fields import Country, Value
from dialogue.places import first_open, places
from dialogue.replies import Reply, Say
from dialogue.steps import Step, step_of


class Outcome(StrEnum):
    """How a turn ends. A closed list."""

    asking = "asking"
    """Keep the draft, say the reply."""
    saved = "saved"
    """Keep the draft, leave the form."""
    deleted = "deleted"
    """Delete the draft, leave the form."""
    finished = "finished"
    """All is answered and the person said send: call `finish` with `places.given(form, draft.answers)`."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a turn comes to. The reply of `finished` is only used by journeys that have none of their own."""

    draft: Draft
    reply: Reply
    outcome: Outcome = Outcome.asking


def asking(step: Step, draft: Draft, *before: Say) -> Turn:
    """The question of a draft, after what has to be said before."""
    shown = step.places if draft.answers is step.draft.answers else None
    return Turn(draft, ask(step_of(step.form, draft, step.reading, shown), *before))


def wrong(step: Step, why: Say) -> Turn:
    """Says why. Of the answer nothing stays but the count; countries are listed once typing them went wrong often."""
    times = min(step.draft.wrong + 1, 99)
    lists = times >= PATIENCE and isinstance(step.place and step.place.field, Country)
    page = 0 if lists and step.draft.page is None else step.draft.page
    return asking(step, replace(step.draft, wrong=times, page=page, found=()), why)


def answered(step: Step, value: Value | None) -> Turn:
    """Keeps an answer and goes on."""
    return onward(step, {**step.draft.answers, step.draft.at: value})


def onward(step: Step, answers: Answers) -> Turn:
    """To the next question; to the review when none is open, and at once if only one answer was to be changed.

    Answers that no longer apply are dropped.
    """
    shown = places(step.form, answers)
    paths = [place.path for place in shown]
    kept = {path: answers[path] for path in paths if path in answers}
    after = [] if step.draft.alone else paths[paths.index(step.draft.at) + 1 :]
    missing = first_open(shown, kept)
    path = after[0] if after else missing.path if missing else ""
    alone = step.draft.alone and path != ""
    draft = Draft(step.draft.form, step.draft.fingerprint, path, kept, alone=alone)
    return Turn(draft, ask(step_of(step.form, draft, step.reading, shown)))


def covered(draft: Draft) -> Draft:
    """The draft as it is shown to somebody who may not be the one who answered."""
    return replace(draft, state="asking", covered=draft.at == "" or bool(draft.picked), page=None, found=())
