"""The picture of a report: bars as long as their share of the audience, and the curve of those that were sent."""

import re
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

from dialogue.replies import Say
from reviews.plots import Plot, bars_of, svg

BEGINS, ENDS = datetime(2021, 2, 1, 9, 0, tzinfo=UTC), datetime(2021, 2, 1, 9, 5, tzinfo=UTC)
REASONS = {("failed", "markup"): 5, ("sent", ""): 80, ("gone", "blocked"): 10, ("skipped", "stopped"): 5}
SVG = "{http://www.w3.org/2000/svg}"


def words(say: Say) -> str:
    return say.id if not say.args else f"{say.id} {say.args.get('reason', '')} {say.args['number']}"


def drawn(plot: Plot) -> ET.Element:
    return ET.fromstring(svg(plot, words=words))  # noqa: S314  # made by ourselves


def test_bars_are_as_long_as_their_share_and_sum_to_the_audience() -> None:
    plot = Plot("7F3A", 100, bars_of(REASONS))
    assert [(state, n) for state, _, n in plot.bars] == [("sent", 80), ("failed", 5), ("gone", 10), ("skipped", 5)]
    assert sum(n for _, _, n in plot.bars) == plot.audience
    bars = [each for each in drawn(plot).iter(f"{SVG}rect") if each.get("class") != "page"]
    assert [(each.get("class"), each.get("width")) for each in bars] == [
        ("sent", "448"),
        ("lost", "28"),
        ("lost", "56"),
        ("skipped", "28"),
    ]


def test_the_curve_goes_from_nobody_to_all_that_were_sent() -> None:
    plot = Plot("7F3A", 100, bars_of(REASONS), (20, 50, 80), BEGINS, ENDS)
    [line] = drawn(plot).iter(f"{SVG}polyline")
    points = [tuple(map(int, each.split(","))) for each in (line.get("points") or "").split()]
    heights = [points[0][1] - y for _, y in points]
    assert heights == [0, 32, 80, 128]
    assert [x for x, _ in points] == sorted(x for x, _ in points)
    assert "2021-02-01 09:05:00 UTC" in [each.text for each in drawn(plot).iter(f"{SVG}text")]


def test_it_is_packed_and_unpacked_and_nothing_in_it_becomes_markup() -> None:
    plot = Plot("7F3A", 1, bars_of({("failed", "<b>&"): 1}), (1,), BEGINS, ENDS)
    assert drawn(Plot.unpacked(plot.packed())) is not None
    assert svg(Plot.unpacked(plot.packed()), words=words) == svg(plot, words=words)
    assert re.search(rb"<b>", svg(plot, words=lambda say: str(say.args.get("reason", "x")))) is None


def test_an_announcement_of_which_nothing_was_sent_has_a_picture_too() -> None:
    assert [each.text for each in drawn(Plot("7F3A", 0, ())).iter(f"{SVG}text")] == ["desk-plot  0"]
