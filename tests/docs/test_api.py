"""The page about the API names every call and every ready notice."""

import re
from pathlib import Path

from reviews.announcements import NOTICES
from web.api.answers import LARGEST_BODY
from web.api.endpoints import ENDPOINTS

PAGE = (Path(__file__).parents[2] / "docs" / "api.md").read_text("utf-8")


def test_every_call_is_in_the_table() -> None:
    assert re.findall(r"^\| `([A-Z]+) (/\S+)` \|", PAGE, re.MULTILINE) == sorted(
        ((each.method, each.path) for each in ENDPOINTS), key=lambda call: PAGE.index(f"`{call[0]} {call[1]}`")
    )


def test_every_ready_notice_and_the_size_of_a_body_are_named() -> None:
    assert [notice for notice in NOTICES if f"`{notice}`" not in PAGE] == []
    assert f"{LARGEST_BODY // 1024} KB" in PAGE
