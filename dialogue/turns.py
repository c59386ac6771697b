"""One turn of a form: what came in, the draft as it is now, what to say next. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from dialogue.drafts import Draft
from dialogue.forms import Form
from dialogue.inbound import Inbound
from dialogue.reading import Reading
from dialogue.replies import Reply


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


def begin(form: Form, reading: Reading = Reading()) -> Turn:
    """The first question of a form."""
    raise NotImplementedError


def resume(form: Form, draft: Draft, reading: Reading = Reading()) -> Turn:
    """The present question again, after a pause. Shows no earlier answer until asked."""
    raise NotImplementedError


def turn(form: Form, draft: Draft, inbound: Inbound, reading: Reading = Reading()) -> Turn:
    """What an inbound does to a draft.

    Texts are resolved to choices here, by number or words, except where digits are an answer. Commands and words that
    always win are taken by the inbound path before.
    """
    raise NotImplementedError
