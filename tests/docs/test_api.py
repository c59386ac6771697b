"""The page about the API names every call of announcements and every ready notice."""

import re
from pathlib import Path

from reviews.announcements import NOTICES
from web.api.answers import LARGEST_BODY
from web.api.endpoints import ENDPOINTS

PAGE = (Path(__file__).parents[2] / "docs" / "api.md").read_text("utf-8")


def test_every_call_of_announcements_is_in_the_table() -> None:
    listed = set(re.findall(r"^\| `([A-Z]+) (/announcements\S*)` \|", PAGE, re.MULTILINE))
    assert listed == {(each.method, each.path) for each in ENDPOINTS if each.path.startswith("/announcements")}


def test_every_ready_notice_and_the_size_of_a_body_are_named() -> None:
    assert [notice for notice in NOTICES if f"`{notice}`" not in PAGE] == []
    assert f"{LARGEST_BODY // 1024} KB" in PAGE
