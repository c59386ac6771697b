"""Announcements through the API, as the outside contract has it."""

from datetime import timedelta
from typing import Any

import pytest

from tests.web.api.conftest import Program

PLAIN = {"texts": {"en": "Hello"}, "audience": {"regions": ["arab"]}, "urgent": True}
DAY = timedelta(days=1)
_MARKS = dict.fromkeys(map(ord, "\u2068\u2069"))
"""What isolates names and numbers."""


async def drafted(program: Program, token: str, **more: Any) -> dict[str, Any]:
    status, made = await program.call("POST", "", token, {**PLAIN, **more})
    assert status == 201, made
    return made  # type: ignore[no-any-return]  # JSON


@pytest.mark.requirement("S1-46")
async def test_the_whole_way_of_an_announcement(program: Program) -> None:
    ed, ann = await program.token("Ed", "editor"), await program.token("Ann", "approver")
    await program.room.subscribe("a", "b", "c")
    made = await drafted(program, ed)
    assert made == {
        "id": made["id"],
        "version": 1,
        "state": "draft",
        "code": made["id"][:8].upper(),
        "corrects": None,
    }
    path = f"/{made['id']}"
    assert (await program.call("POST", f"{path}/approve", ann, {"version": 1}))[1]["state"] == "sending"
    assert program.woken == ["woken", "woken"]
    await program.room.send(1)
    assert (await program.call("POST", f"{path}/pause", ed))[1]["state"] == "paused"
    assert await program.room.send() == 0
    assert (await program.call("POST", f"{path}/resume", ed))[1]["state"] == "sending"
    status, full = await program.call("GET", path, ed)
    assert (status, full["audience"], full["counts"], full["author"]) == (200, 3, {"sent": 1, "pending": 2}, "Ed")
    status, correction = await program.call("POST", f"{path}/correct", ed, {"texts": {"en": "Hello again"}})
    assert (status, correction["state"], correction["corrects"]) == (200, "draft", made["id"])
    approve = f"/{correction['id']}/approve"
    assert (await program.call("POST", approve, ann, {"version": 1}))[1]["state"] == "sending"
    await program.room.send()
    await program.room.beat()
    await _all_is_reported(program, path, ed)
    assert (await program.call("POST", f"{path}/recall", ann))[1]["state"] == "recalled"
    _, listing = await program.call("GET", "", ed)
    assert {each["state"] for each in listing["announcements"]} == {"recalled"}


async def _all_is_reported(program: Program, path: str, token: str) -> None:
    _, report = await program.call("GET", f"{path}/report", token)
    assert report == {
        "audience": 3,
        "counts": {"sent": 3},
        "lines": [{"state": "sent", "reason": "", "recipients": 3}],
        "places": [],
    }
    csv = await program.raw("GET", f"{path}/report?format=csv", token)
    assert await csv.text() == "state,reason,recipients\nsent,,3\n"
    picture = await program.raw("GET", f"{path}/report.svg?lang=en", token)
    assert picture.content_type == "image/svg+xml"
    said = (await picture.text()).translate(_MARKS)
    assert ("sent: 3" in said, "Recipients: 3" in said) == (True, True)


async def test_creating_is_idempotent_by_key(program: Program) -> None:
    ed = await program.token("Ed", "editor")
    answers = [await program.call("POST", "", ed, PLAIN, Idempotency_Key=key) for key in ("k", "k", "l")]
    assert [status for status, _ in answers] == [201] * 3
    assert answers[0] == answers[1] != answers[2]
    status, problem = await program.call("POST", "", ed, {**PLAIN, "texts": {"en": "Other"}}, Idempotency_Key="k")
    assert (status, problem["where"]) == (409, "the header Idempotency-Key")
    assert await program.call("POST", "", ed, PLAIN, Idempotency_Key="k") == answers[0]
    status, problem = await program.call("POST", "", ed, PLAIN, Idempotency_Key="x" * 256)
    assert (status, problem["where"]) == (400, "the header Idempotency-Key")


async def test_the_author_never_approves_and_an_older_version_is_stale(program: Program) -> None:
    ed, ann = await program.token("Ed", "approver"), await program.token("Ann", "approver")
    made = await drafted(program, ed)
    path = f"/{made['id']}"
    status, problem = await program.call("POST", f"{path}/approve", ed, {"version": 1})
    assert (status, problem["error"]) == (403, "You wrote or changed this. Somebody else must approve it.")
    status, edited = await program.call("PUT", path, ed, {**PLAIN, "texts": {"en": "Better"}, "version": 1})
    assert (status, edited["version"], edited["state"]) == (200, 2, "draft")
    status, problem = await program.call("POST", f"{path}/approve", ann, {"version": 1})
    assert (status, problem["where"], problem["error"]) == (409, "version", "it is version 2 now")
    assert (await program.call("POST", f"{path}/approve", ann, {"version": 2}))[0] == 200
    assert (await program.call("POST", f"{path}/approve", ann, {"version": 2}))[0] == 409


async def test_a_large_send_takes_the_number(program: Program) -> None:
    ed, ann = await program.token("Ed", "editor"), await program.token("Ann", "approver")
    await program.room.subscribe(*(f"p{number}" for number in range(101)))
    made = await drafted(program, ed)
    path = f"/{made['id']}/approve"
    status, problem = await program.call("POST", path, ann, {"version": 1})
    assert (status, problem["where"]) == (422, "confirm_count")
    assert "101" in problem["error"]
    status, sent = await program.call("POST", path, ann, {"version": 1, "confirm_count": 101})
    assert (status, sent["state"]) == (200, "sending")


@pytest.mark.parametrize(
    ("when", "instant", "local"),
    [
        ({"at": "2021-02-03T09:00:00Z"}, "2021-02-03T09:00:00Z", None),
        ({"at": "2021-02-03T09:00", "zone": "Asia/Beirut"}, "2021-02-03T07:00:00Z", "2021-02-03 09:00"),
        ({"at": "2021-07-03T09:00", "zone": "Asia/Beirut"}, "2021-07-03T06:00:00Z", "2021-07-03 09:00"),
        ({"at": "2021-10-30T23:30", "zone": "Asia/Beirut"}, "2021-10-30T20:30:00Z", "2021-10-30 23:30"),
    ],
)
async def test_it_is_sent_at_a_time_in_a_named_zone_and_both_are_shown(
    program: Program, when: dict[str, str], instant: str, local: str | None
) -> None:
    ed, ann = await program.token("Ed", "editor"), await program.token("Ann", "approver")
    made = await drafted(program, ed, **when)
    assert (await program.call("POST", f"/{made['id']}/approve", ann, {"version": 1}))[1]["state"] == "approved"
    _, full = await program.call("GET", f"/{made['id']}", ed)
    assert (full["at"], full["at_local"], full["zone"]) == (instant, local, when.get("zone"))


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"texts": {"en": "x"}, "audiense": {}}, "audiense"),
        ({"texts": {"en": "x"}, "audience": {"regions": "arab"}}, "audience.regions"),
        ({"texts": {"en": "x"}, "audience": {"regions": ["atlantis"]}}, "the announcement"),
        ({"texts": {}}, "texts"),
        ({"texts": {"en": "x" * 4_097}}, "texts"),
        ({"texts": {"en": "x"}, "fallback": "fr"}, "fallback"),
        ({"texts": {"en": "{date}"}}, "subject"),
        ({"texts": {"en": "{evnt}"}}, "texts"),
        ({"texts": {"en": "x"}, "at": "2021-01-01T00:00:00Z"}, "at"),
        ({"texts": {"en": "x"}, "at": "2021-03-03T00:00:00"}, "the body"),
        ({"texts": {"en": "x"}, "at": "2021-03-28T00:30:00", "zone": "Asia/Beirut"}, "the body"),  # skipped that night
        ({"texts": {"en": "x"}, "at": "2021-03-03T00:00:00", "zone": "Moon/Base"}, "the body"),
        ({"texts": {"en": "x"}, "wave_hour": 24}, "wave_hour"),
    ],
)
async def test_a_wrong_body_is_refused_with_what_where_and_what_to_do(
    program: Program, body: dict[str, Any], where: str
) -> None:
    ed = await program.token("Ed", "editor")
    status, problem = await program.call("POST", "", ed, body)
    assert (status, problem["where"]) == (422, where)
    assert problem["error"]
    assert problem["what_to_do"]


async def test_a_preview_says_whom_it_reaches_and_whom_not(program: Program) -> None:
    ed = await program.token("Ed", "editor")
    await program.room.subscribe("a", "b")
    await program.room.subscribe("c", language="fr")
    made = await drafted(program, ed)
    assert await program.call("GET", f"/{made['id']}/preview", ed) == (
        200,
        {
            "recipients": 3,
            "by_language": {"en": 2, "fr": 1},
            "by_region": {"arab": 3},
            "by_channel": {"telegram": 3},
            "places": 0,
            "excluded": {},
            "minutes": 1,
            "missing": ["fr"],
            "problems": [],
            "shown": {"en": {"telegram": ["en/telegram: 2"]}},
        },
    )


async def test_a_correction_takes_the_language_of_those_who_have_no_new_text(program: Program) -> None:
    ed, ann = await program.token("Ed", "editor"), await program.token("Ann", "approver")
    await program.room.subscribe("a", language="ar")
    made = await drafted(program, ed, texts={"en": "Hello", "ar": "مرحبا"})
    await program.call("POST", f"/{made['id']}/approve", ann, {"version": 1})
    path, texts = f"/{made['id']}/correct", {"en": "Hello again"}
    status, problem = await program.call("POST", path, ed, {"texts": texts})
    assert (status, problem["where"]) == (422, "texts")
    status, correction = await program.call("POST", path, ed, {"texts": texts, "fallback": "en"})
    assert (status, correction["state"]) == (200, "draft")


async def test_failures_of_one_kind_are_tried_again(program: Program) -> None:
    ed, ann = await program.token("Ed", "editor"), await program.token("Ann", "approver")
    await program.room.subscribe("a")
    made = await drafted(program, ed)
    await program.call("POST", f"/{made['id']}/approve", ann, {"version": 1})
    await program.room.settle(await program.room.take(), "failed", "busy")
    path = f"/{made['id']}/retry"
    assert (await program.call("POST", path, ed, {"reason": "busy"}))[0] == 403
    assert await program.call("POST", path, ann, {"reason": "busy"}) == (200, {"retried": 1})


async def test_regional_tokens_reach_their_region(program: Program) -> None:
    regional = await program.token("Ed", "editor", "africa")
    limited = await program.token("Net", "editor", regions=["africa"])
    reading = await program.token("Net", "editor", scopes=["announcement.read"])
    own = await program.token("Net", "editor")
    for token in (regional, limited, reading):
        assert (await program.call("POST", "", token, PLAIN))[0] == 403
    for token in (regional, limited):
        africa = {**PLAIN, "audience": {"regions": ["africa"]}}
        assert (await program.call("POST", "", token, africa))[0] == 201
    made = await drafted(program, own)
    assert (await program.call("GET", f"/{made['id']}", reading))[0] == 200
    assert (await program.call("GET", f"/{made['id']}", regional))[0] == 404
