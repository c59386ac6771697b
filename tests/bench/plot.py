"""Bars as SVG: nothing that a library would be needed for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

_WIDTH, _BAR, _LONGEST = 720, 22, 420
_STYLE = (
    "text{font:14px system-ui,sans-serif;fill:#333}.title{font-weight:600}.ours{fill:#0b6e4f}.peer{fill:#9aa5b1}"
    "rect.page{fill:#fff}"
)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is, how long, and whether it is ours."""

    label: str
    value: float
    ours: bool


def draw(groups: Mapping[str, Sequence[Bar]]) -> str:
    """Groups of bars one below the other, each group with a scale of its own."""
    parts, top = [], 10
    for title, bars in groups.items():
        top += 20
        parts.append(f'<text class="title" x="10" y="{top}">{escape(title)}</text>')
        longest = max((bar.value for bar in bars), default=1)
        for bar in bars:
            top += 18
            parts.append(f'<text x="10" y="{top + 4}">{escape(bar.label)}</text>')
            parts.append(_bar(bar, top + 10, longest))
            top += _BAR + 12
        top += 14
    size = f'width="{_WIDTH}" height="{top}" viewBox="0 0 {_WIDTH} {top}"'
    page = f'<rect class="page" width="{_WIDTH}" height="{top}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}><style>{_STYLE}</style>{page}{"".join(parts)}</svg>\n'


def _bar(bar: Bar, top: int, longest: float) -> str:
    width = max(1, round(_LONGEST * bar.value / longest))
    look = "ours" if bar.ours else "peer"
    words = f'<text x="{width + 18}" y="{top + 16}">{bar.value:,.0f}</text>'
    return f'<rect class="{look}" x="10" y="{top}" width="{width}" height="{_BAR}" rx="2"/>{words}'
