"""That the fake hands out updates as Telegram does, by polling and by webhook."""

import asyncio

import aiohttp
import orjson
import pytest
from aiohttp import web

from tests.fakes.conftest import Call
from tests.fakes.telegram import FakeTelegram, Person
from tests.fakes.telegram.rules import ApiError


async def test_only_one_may_poll(fake: FakeTelegram) -> None:
    updates = fake.main.updates
    first = asyncio.create_task(updates.get(offset=0, limit=1, wait=10))
    await asyncio.sleep(0)  # let it begin to wait
    second = asyncio.create_task(updates.get(offset=0, limit=1, wait=10))

    with pytest.raises(ApiError, match="terminated by other getUpdates request"):
        await first
    fake.person(42).says("hello")
    assert [update["message"]["text"] for update in await second] == ["hello"]


async def test_updates_are_kept_until_they_are_confirmed(call: Call, sam: Person) -> None:
    for n in range(3):
        sam.says(str(n))

    ids = [update["update_id"] for update in await call("getUpdates")]
    assert ids == [1001, 1002, 1003, 1004]
    assert len(await call("getUpdates", limit=2)) == 2
    assert [update["update_id"] for update in await call("getUpdates", offset=1003)] == [1003, 1004]
    assert [update["update_id"] for update in await call("getUpdates", offset=-1)] == [1004]


async def test_only_what_was_asked_for_is_delivered(call: Call, sam: Person) -> None:
    await call("sendMessage", chat_id=42, text="a")
    assert sam.reacts("👍") == 0

    await call("getUpdates", allowed_updates=["message_reaction"])
    assert sam.reacts("👍") > 0
    assert sam.says("a") == 0


class Hook:
    """A webhook that can fail."""

    def __init__(self) -> None:
        self.called: list[tuple[str | None, int]] = []
        self.statuses: list[int] = []
        self.done = asyncio.Event()

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        update = orjson.loads(await request.read())
        self.called.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), update["update_id"]))
        status = self.statuses.pop(0) if self.statuses else 200
        if status == 200 and not self.statuses:
            self.done.set()
        return web.Response(status=status)


async def test_a_webhook_is_called_until_it_says_yes(call: Call, fake: FakeTelegram, sam: Person) -> None:
    hook = Hook()
    hook.statuses = [500, 404, 200]
    runner = web.ServerRunner(web.Server(hook))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()

    port = runner.addresses[0][1]
    assert await call("setWebhook", url=f"http://127.0.0.1:{port}/", secret_token="s-1") is True
    await asyncio.wait_for(hook.done.wait(), 5)

    assert hook.called == [("s-1", 1001)] * 3
    assert (await call("getUpdates"))[0] == 409
    await call("deleteWebhook")
    assert await call("getUpdates") == []
    await runner.cleanup()


async def test_parameters_come_in_any_form(fake: FakeTelegram, sam: Person) -> None:
    url = f"{fake.url}/bot{fake.token}/sendMessage"
    markup = '{"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}'
    params = {"chat_id": "42", "text": "a", "reply_markup": markup, "disable_notification": "true"}
    async with aiohttp.ClientSession() as session:
        await session.post(url, data=params)
        await session.get(url, params=params)

    assert [(message.text, message.labels, message.silent) for message in sam.sees()[1:]] == [("a", ["A"], True)] * 2


async def test_a_chat_as_the_person_sees_it(call: Call, sam: Person) -> None:
    await call(
        "sendMessage",
        chat_id=42,
        text="Which?",
        reply_markup={"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]},
    )
    assert (await sam.hears()).labels == ["A"]

    await call("editMessageText", chat_id=42, message_id=2, text="Yes.")
    assert (await sam.hears()).text == "Yes."

    await call("deleteMessage", chat_id=42, message_id=1)
    assert [(message.text, message.edits) for message in sam.sees()] == [("Yes.", 1)]
    with pytest.raises(TimeoutError):
        await sam.hears(seconds=0.01)
