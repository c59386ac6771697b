"""What became of an announcement, drawn: a bar for each state and reason, and how the sent ones grew. SVG, pure."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from html import escape
from typing import TypeAlias

from dialogue.replies import Code, Say

Words: TypeAlias = Callable[[Say], str]
_WIDTH, _LEFT, _LONGEST = 720, 20, 560
_BAR, _ROW = 18, 46
_CURVE = 160
_STYLE = (
    "text{font:14px system-ui,'Noto Sans',sans-serif;fill:#222}.title{font-weight:600;font-size:16px}.page{fill:#fff}"
    ".sent{fill:#0b6e4f}.waits{fill:#9aa5b1}.skipped{fill:#6b7f99}.lost{fill:#b3261e}"
    "polyline{fill:none;stroke:#0b6e4f;stroke-width:2.5}line{stroke:#9aa5b1}"
)
_LOOKS = {"sent": "sent", "skipped": "skipped", "pending": "waits", "sending": "waits"}
"""Of bars by their state; all others are lost."""
_ORDER = ("sent", "pending", "sending", "uncertain", "failed", "gone", "skipped")


@dataclass(frozen=True, slots=True)
class Plot:
    """What is drawn. The bars sum to the audience."""

    code: str
    audience: int
    bars: Sequence[tuple[str, str, int]]
    """State, reason or nothing, how many recipients."""
    course: Sequence[int] = ()
    """How many were sent by then, at equal steps between the first and the last."""
    begins: datetime | None = None
    ends: datetime | None = None

    def packed(self) -> str:
        """As text that holds nothing but numbers and codes."""
        return json.dumps(asdict(self), default=datetime.isoformat)

    @staticmethod
    def unpacked(kept: str) -> "Plot":
        """The plot that `packed` packed."""
        read = json.loads(kept)
        times = {name: datetime.fromisoformat(read[name]) if read[name] else None for name in ("begins", "ends")}
        return Plot(**{**read, **times, "bars": tuple(tuple(bar) for bar in read["bars"])})


def bars_of(reasons: Mapping[tuple[str, str], int]) -> tuple[tuple[str, str, int], ...]:
    """A bar for each state and reason, in the order in which they are told."""
    known = sorted(reasons.items(), key=lambda each: (_ORDER.index(each[0][0]), -each[1], each[0][1]))
    return tuple((state, reason, number) for (state, reason), number in known)


def svg(plot: Plot, *, words: Words) -> bytes:
    """The picture, its words in one language."""
    parts = [_text(_LEFT, 32, words(Say("desk-plot", code=Code(plot.code), number=plot.audience)), "title")]
    top = 44
    for state, reason, number in plot.bars:
        parts += _bar(top, state, number, plot.audience, words(line_of(state, reason, number)))
        top += _ROW
    if plot.course and plot.begins and plot.ends:
        parts += _curve(top + 20, plot, words)
        top += _CURVE + 70
    size = f'width="{_WIDTH}" height="{top + 10}" viewBox="0 0 {_WIDTH} {top + 10}"'
    page = f'<rect class="page" width="{_WIDTH}" height="{top + 10}"/>'
    drawn = f'<svg xmlns="http://www.w3.org/2000/svg" {size}><style>{_STYLE}</style>{page}{"".join(parts)}</svg>\n'
    return drawn.encode()


def line_of(state: str, reason: str, number: int) -> Say:
    """How many are in a state, for which reason if there is one."""
    of = Say(f"desk-in-{state}")
    if reason:
        return Say("desk-report-line", state=of, reason=Code(reason), number=number)
    return Say("desk-report-plain", state=of, number=number)


def _bar(top: int, state: str, number: int, audience: int, said: str) -> Iterator[str]:
    width = max(2, round(_LONGEST * number / audience)) if audience else 2
    look = _LOOKS.get(state, "lost")
    yield _text(_LEFT, top + 14, said)
    yield f'<rect class="{look}" x="{_LEFT}" y="{top + 20}" width="{width}" height="{_BAR}" rx="2"/>'


def _curve(top: int, plot: Plot, words: Words) -> Iterator[str]:
    """From nobody to all that were sent; the whole height is the audience."""
    assert plot.begins
    assert plot.ends
    bottom, right = top + 16 + _CURVE, _LEFT + _LONGEST
    steps = len(plot.course)
    points = [(_LEFT, bottom)]
    for at, number in enumerate(plot.course, 1):
        points.append((_LEFT + round(_LONGEST * at / steps), bottom - round(_CURVE * number / max(1, plot.audience))))
    line = " ".join(f"{x},{y}" for x, y in points)
    yield _text(_LEFT, top, words(Say("desk-plot-course")))
    yield f'<line x1="{_LEFT}" y1="{bottom}" x2="{right}" y2="{bottom}"/>'
    yield f'<line x1="{_LEFT}" y1="{bottom - _CURVE}" x2="{right}" y2="{bottom - _CURVE}" stroke-dasharray="4"/>'
    yield f'<polyline points="{line}"/>'
    yield _text(_LEFT, bottom + 20, f"{plot.begins:%Y-%m-%d %H:%M:%S} UTC")
    yield _text(right, bottom + 20, f"{plot.ends:%Y-%m-%d %H:%M:%S} UTC", anchor="end")
    yield _text(right + 10, bottom - _CURVE + 5, f"{plot.audience:,}")
    yield _text(right + 10, bottom + 5, "0")


def _text(x: int, y: int, text: str, kind: str = "", *, anchor: str = "start") -> str:
    look = f' class="{kind}"' if kind else ""
    return f'<text{look} x="{x}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'
