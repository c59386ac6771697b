"""The same form, seen otherwise: by staff, as columns of an export, as a JSON schema."""

from typing import Any

from dialogue.drafts import Answers
from dialogue.forms import Form
from dialogue.reading import Reading
from dialogue.replies import Argument, Say


def view(
    form: Form, answers: Answers, reading: Reading = Reading(), *, secrets: bool = False
) -> list[tuple[Say, Argument]]:
    """Questions and answers in order; secret ones masked unless `secrets`."""
    raise NotImplementedError


def columns(form: Form) -> tuple[str, ...]:
    """Export columns, by path, in order: `organisers.0.name` for groups, up to their limit."""
    raise NotImplementedError


def row(form: Form, answers: Answers) -> dict[str, str]:
    """An export row: a text for each of `columns`, empty where there is no answer."""
    raise NotImplementedError


def schema(form: Form) -> dict[str, Any]:
    """JSON Schema (2020-12) of what `places.given` returns."""
    raise NotImplementedError
