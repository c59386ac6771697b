"""Every answer that says no says what is wrong, where, and what to do; bodies are bounded, tokens are needed."""

from datetime import timedelta

import pytest

from storage.database import Database, DatabaseAway
from tests.web.api.conftest import BASE, Program
from web.api.answers import LARGEST_BODY


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer wrong", "Basic eDp5", "Bearer \u00e9"])
async def test_without_a_token_there_is_nothing(program: Program, header: str | None) -> None:
    headers = {"Authorization": header} if header else {}
    answer = await program.client.get(BASE, headers=headers)
    problem = await answer.json()
    assert (answer.status, answer.headers["WWW-Authenticate"]) == (401, "Bearer")
    assert problem["where"] == "the header Authorization"
    assert "staff token" in problem["what_to_do"]


async def test_a_token_expires_by_the_real_time(program: Program) -> None:
    token = await program.token("Ed", "editor", expires=program.room.now + timedelta(days=1))
    assert (await program.call("GET", "", token))[0] == 200
    program.room.now += timedelta(days=1)
    assert (await program.call("GET", "", token))[0] == 401


@pytest.mark.parametrize("path", ["/api/v1/nothing", "/api/v1/", f"{BASE}/x/y/z"])
async def test_what_is_not_there_says_so_as_json(program: Program, path: str) -> None:
    status, problem = await program.call("GET", path)
    assert (status, problem["error"]) == (404, "there is no such path")


async def test_an_unknown_announcement_is_not_found(program: Program) -> None:
    token = await program.token("Ed", "editor")
    for method, path, body in (("GET", "/x", None), ("POST", "/x/pause", None), ("POST", "/x/approve", {"version": 1})):
        assert (await program.call(method, path, token, body))[0] == 404


async def test_a_body_that_is_no_json_or_too_large_is_refused(program: Program) -> None:
    token = await program.token("Ed", "editor")
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    for data, status in ((b"{", 400), (b"\xff\xfe", 400), (b"[" * 100_000, 400), (b"x" * (LARGEST_BODY + 1), 413)):
        answer = await program.client.post(BASE, data=data, headers=headers)
        assert (answer.status, sorted(await answer.json())) == (status, ["error", "what_to_do", "where"])


async def test_while_the_database_is_away_it_is_to_be_sent_again(
    program: Program, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = await program.token("Ed", "editor")

    def away() -> None:
        raise DatabaseAway("gone")

    monkeypatch.setattr(type(database), "transaction", lambda _: away())
    status, problem = await program.call("POST", "", token, {"texts": {"en": "x"}})
    assert status == 503
    assert "Idempotency-Key" in problem["what_to_do"]
