"""What is kept of a form between two turns: small JSON, keyed by field and option code, never by a step number."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, get_args

from dialogue.fields import Value

Answers: TypeAlias = Mapping[str, Value | None]
"""Answers by path: `key`, or `group.0.key` in a group that repeats, with `group` itself as how often (an `int`).
`None` is a question that was skipped."""

State: TypeAlias = Literal["asking", "changing", "deleting", "warned", "sure"]
"""What is being asked at the present place: its question (or the review), which answer to change, whether to delete
all, whether to go to Safety instead, or the text once more after that."""

_STATES: tuple[State, ...] = get_args(State)


@dataclass(slots=True)  # not frozen, which takes four times as long to fill; nobody changes one all the same
class Draft:
    """A form that is being filled in. Nothing that was wrong is in it, only how often."""

    form: str
    fingerprint: str = ""
    at: str = ""
    """The path of the question that is being asked; empty on the review page."""
    answers: Answers = field(default_factory=dict)
    state: State = "asking"
    alone: bool = False
    """One answer alone is being changed; the review comes next."""
    covered: bool = False
    """What was answered earlier is not shown until the person asks for it."""
    wrong: int = 0
    """How many answers in a row were wrong."""
    page: int | None = None
    """The page of a long list; `None`: its first, or no list yet where the answer is typed first."""
    found: tuple[str, ...] = ()
    """The options that answer to the words typed last, where there were several."""
    picked: tuple[str, ...] | None = None
    """The options ticked so far."""

    @property
    def touched(self) -> bool:
        """Whether there is more to the present question than that it is asked."""
        tried = self.state != "asking" or self.wrong or self.page is not None or self.found or self.picked
        return bool(tried or self.alone or self.covered)


def to_json(draft: Draft) -> dict[str, Any]:
    """The draft as plain JSON."""
    return {
        "form": draft.form,
        "fingerprint": draft.fingerprint,
        "at": draft.at,
        "answers": {path: list(value) if isinstance(value, tuple) else value for path, value in draft.answers.items()},
        "state": draft.state,
        "alone": draft.alone,
        "covered": draft.covered,
        "wrong": draft.wrong,
        "page": draft.page,
        "found": list(draft.found),
        "picked": None if draft.picked is None else list(draft.picked),
    }


def from_json(kept: Mapping[str, Any]) -> Draft:
    """The draft that `to_json` packed, by this or another version of the service; what cannot be read is left out."""
    answers = kept.get("answers")
    return Draft(
        form=_text(kept.get("form")),
        fingerprint=_text(kept.get("fingerprint")),
        at=_text(kept.get("at")),
        answers=_answers(answers) if isinstance(answers, Mapping) else {},
        state=state if (state := kept.get("state")) in _STATES else "asking",
        alone=kept.get("alone") is True,
        covered=kept.get("covered") is True,
        wrong=_count(kept.get("wrong")) or 0,
        page=_count(kept.get("page")),
        found=_codes(kept.get("found")) or (),
        picked=_codes(kept.get("picked")),
    )


def _answers(kept: Mapping[Any, Any]) -> dict[str, Value | None]:
    return {
        path: _codes(value) if isinstance(value, list | tuple) else value
        for path, value in kept.items()
        if _fits(path, value)
    }


def _fits(path: object, value: object) -> bool:
    return isinstance(path, str) and (
        value is None or isinstance(value, str | list | tuple) or _count(value) is not None
    )


def _text(kept: object) -> str:
    return kept if isinstance(kept, str) else ""


def _count(kept: object) -> int | None:
    return kept if isinstance(kept, int) and not isinstance(kept, bool) else None


def _codes(kept: object) -> tuple[str, ...] | None:
    if not isinstance(kept, list | tuple):
        return None
    return tuple(code for code in kept if isinstance(code, str))
