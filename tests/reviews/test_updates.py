"""Changes of the calendar as programs of organisations are told of them: dates, publications."""

from datetime import timedelta
from typing import Any

import pytest
import yaml

from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.programs import LANGUAGES, Programs
from tests.reviews.staffing import EVENTS


@pytest.fixture
async def net(database: Database, vault: Vault) -> Programs:
    net = Programs(database, vault, NOW)
    await net.load(EVENTS)
    return net


async def publish(net: Programs, **fields: object) -> list[tuple[str, str | None]]:
    """Enter a paper a day later; the updates there are then, each with its link."""
    net.now += timedelta(days=1)
    paper = {"slug": "paper", "title": "Concept note", "type": "concept_note", "event": "arab-review", **fields}
    await net.load(yaml.safe_dump({"documents": [paper]}))
    await net.gather()
    return [(told["type"], told["announcement"]["link"]) for told in (await net.page(regions=("arab",))).updates]


async def test_a_publication_is_told_once_and_its_new_address_and_that_it_is_withdrawn(net: Programs) -> None:
    out, right = "https://example.org/paper", "https://example.org/right"
    assert await publish(net, url=out) == []  # with the first ones the service began
    await net.load(yaml.safe_dump({"documents": [{"slug": "other", "title": "Other", "type": "report"}]}))
    await publish(net, slug="second", status="in preparation")
    first = await publish(net, slug="second", url=out)
    assert first == [("publication.out", out)]
    assert await publish(net, slug="second", url=out, title="Another title") == first
    both = await publish(net, slug="second", url=right)
    assert both == [*first, ("publication.out", right)]
    assert await publish(net, slug="second", status="in preparation") == [*both, ("publication.withdrawn", None)]
    told = (await net.page()).updates[0]
    assert (told["id"], told["announcement"]["subject"]) == ("publication_document_second_2", "document:second")
    assert (told["announcement"]["regions"], told["announcement"]["code"]) == (["arab"], None)
    assert list(told["announcement"]["texts"]) == list(LANGUAGES)


async def test_a_date_that_changed_is_told_and_a_new_one_is_not(net: Programs) -> None:
    assert await net.gather() == 0
    await net.change("arab-review", moment={"precision": "day_range", "start": "2021-03-03", "end": "2021-03-04"})
    assert [await net.gather(), await net.gather()] == [1, 0]
    await net.change("arab-review", place="Tunis")
    assert await net.gather() == 0
    [told] = (await net.page()).updates
    assert told["type"] == "date.changed"
    assert told["id"] == "date_event_arab-review_2"
    assert {name: told["announcement"][name] for name in ("code", "subject", "regions", "link")} == {
        "code": None,
        "subject": "event:arab-review",
        "regions": ["arab"],
        "link": "https://example.org/arab",
    }


MOVED = {"precision": "day_range", "start": "2021-03-03", "end": "2021-03-04"}
SOURCES = """
sources:
- {slug: note, title: The note}
"""


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, [(["arab"], ["calendar", "events"])]),
        ({"audience": "stakeholders"}, [(["arab"], ["calendar", "events"])]),
        ({"audience": "states"}, []),
        ({"audience": "staff"}, []),
        ({"regions": [], "level": "national"}, []),
        ({"regions": [], "sub_regions": ["gulf"]}, [(["arab"], ["calendar", "events"])]),
        ({"regions": [], "level": "global"}, [([], ["calendar", "events", "global"])]),
    ],
)
async def test_a_changed_date_is_told_to_those_whom_it_concerns(
    net: Programs, fields: dict[str, Any], told: list[tuple[list[str], list[str]]]
) -> None:
    await net.change("arab-review", **fields)
    await net.gather()
    await net.change("arab-review", moment=MOVED)
    await net.gather()
    bodies = [update["announcement"] for update in (await net.page()).updates]
    assert [(body["regions"], body["topics"]) for body in bodies] == told


async def test_whoever_said_so_is_named_as_in_a_post(net: Programs) -> None:
    await net.load(SOURCES)
    await net.change("arab-review", source="note")
    await net.change("arab-review", moment=MOVED)
    await publish(net, slug="paper")  # the first ones
    await publish(net, slug="second", source="note", url="https://example.org/second")
    last = [update["announcement"]["texts"]["en"].splitlines()[-1] for update in (await net.page()).updates]
    assert last == ["(telling-source-undated)"] * 2


@pytest.mark.parametrize(("example", "told"), [(True, 0), (False, 1)])
async def test_a_call_that_nobody_made_is_not_told(net: Programs, example: bool, told: int) -> None:
    opens = {"precision": "day", "start": "2021-02-01"}
    call = {"slug": "speak", "name": "Speak", "regions": ["arab"], "opens": opens, "example": example}
    for end in ("2021-02-18", "2021-02-19"):
        await net.load(yaml.safe_dump({"calls": [{**call, "moment": {"precision": "day", "start": end}}]}))
        await net.gather()
    assert len((await net.page()).updates) == told
