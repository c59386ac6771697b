from xml.etree import ElementTree as ET

from tests.bench.plot import Bar, draw

SVG = "{http://www.w3.org/2000/svg}"


def test_bars_are_as_long_as_their_values_say_within_their_group() -> None:
    drawn = ET.fromstring(draw({"a": [Bar("they", 100, False), Bar("we & us", 400, True)], "b": [Bar("it", 7, False)]}))  # noqa: S314  # our own
    bars = [rect for rect in drawn.iter(f"{SVG}rect") if rect.get("class") != "page"]
    assert [(bar.get("class"), bar.get("width")) for bar in bars] == [("peer", "105"), ("ours", "420"), ("peer", "420")]
    assert [text.text for text in drawn.iter(f"{SVG}text")] == ["a", "they", "100", "we & us", "400", "b", "it", "7"]


def test_all_of_it_is_within_the_page() -> None:
    drawn = ET.fromstring(draw({"a": [Bar("they", 1, False)]}))  # noqa: S314  # our own
    lowest = max(int(rect.get("y", "0")) + int(rect.get("height", "0")) for rect in drawn.iter(f"{SVG}rect"))
    assert lowest <= int(drawn.get("height", "0"))
