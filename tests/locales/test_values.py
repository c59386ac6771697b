"""Values in words: how a name is cut where there is little room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.replies import Original, Say, pack_say, unpack_say
from locales.values import shortened


@pytest.mark.parametrize(
    ("text", "longest", "told"),
    [
        ("Regional Review Conference", 0, "Regional Review Conference"),
        ("Regional Review Conference", 26, "Regional Review Conference"),
        ("Regional Review Conference", 16, "Regional Review…"),
        ("Report, in short: the first", 20, "Report, in short…"),
        ("مؤتمر الاستعراض الإقليمي", 16, "مؤتمر الاستعراض…"),
        ("区域审查会议筹备文件", 5, "区域审查…"),
        ("Donaudampfschifffahrt", 10, "Donaudamp…"),
        ("e\u0301e\u0301e\u0301e\u0301", 6, "e\u0301e\u0301…"),
        ("... ... ...", 5, "…"),
    ],
)
def test_a_long_name_is_cut_at_the_end_of_a_word(text: str, longest: int, told: str) -> None:
    assert shortened(text, longest) == told


@given(st.text(), st.integers(1, 30))
def test_it_is_never_longer_than_its_room(text: str, longest: int) -> None:
    assert len(shortened(text, longest)) <= longest


@pytest.mark.parametrize("value", [Original("x"), Original("x", "fr", 40)])
def test_its_room_is_kept_with_it(value: Original) -> None:
    assert unpack_say(pack_say(Say("a", name=value))) == Say("a", name=value)
