import pytest

from dialogue.replies import Say
from handlers import sheet_preview
from reviews.audience import Counts
from reviews.previews import Preview


@pytest.mark.parametrize(
    ("people", "places", "more"),
    [
        (0, 0, [Say("notice-reaches-nobody")]),
        (0, 2, [Say("announce-in-places", number=2)]),
        (3, 0, []),
    ],
)
def test_a_preview_says_when_nobody_would_get_it(people: int, places: int, more: list[Say]) -> None:
    seen = Preview(Counts(people), places=places, minutes=1, missing=(), problems=(), shown={})
    assert sheet_preview.told(seen) == [Say("announce-reaches", number=people, minutes=1), *more]
