"""The fake as a server on loopback: real HTTP, real JSON, and faults on demand."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Literal, Self

import aiohttp
import orjson
from aiohttp import web
from multidict import CIMultiDict

from tests.fakes.telegram.account import Account
from tests.fakes.telegram.people import Group, Person
from tests.fakes.telegram.rules import ApiError, dump

Trouble = Literal["error", "gateway", "garbage", "cut before", "cut after", "silence", "slow", "held", "flood"]
"""`error`: a 5xx in the Bot API's JSON. `gateway`: a 502 of a proxy, in HTML, after the call was taken. `garbage`: 200
with something that is not JSON, after the call was taken. `cut before` and `cut after`: the line is cut before or after
the call was taken. `silence`: taken, never answered. `slow`: answered late. `held`: taken and answered once `let_go`
is set. `flood`: 429."""

_HEADERS = CIMultiDict({"Content-Type": "application/json"})
MAIN = "1:fake-token"


@dataclass(slots=True)
class Fault:
    """What goes wrong, with which method, how often."""

    trouble: Trouble
    method: str | None
    times: int
    seconds: float


class FakeTelegram:
    """Telegram on loopback. `async with FakeTelegram() as fake:`; leaving it fails on what Telegram would not like."""

    def __init__(self, *, token: str = MAIN, port: int = 0, host: str = "127.0.0.1") -> None:
        self.token = token
        self.host = host
        self.port = port
        self.faults: list[Fault] = []
        self.unread: list[str] = []
        """Requests that were not understood."""
        self.let_go = asyncio.Event()
        """Whether what is held is answered."""
        self._offset = 0.0
        self._stopped = asyncio.Event()
        self._accounts: dict[str, Account] = {}
        self._runner: web.ServerRunner | None = None
        self._client: aiohttp.ClientSession | None = None
        self.main = self.account(token)

    # For tests

    @property
    def url(self) -> str:
        """The base for `TELEGRAM_API_URL`."""
        return f"http://{self.host}:{self.port}"

    def account(self, token: str) -> Account:
        """A bot account, made when it is first asked for."""
        if token not in self._accounts:
            self._accounts[token] = Account(token, self.clock, self._session)
        return self._accounts[token]

    def person(self, id: int, *, language: str | None = "en", token: str | None = None) -> Person:
        """A person and their private chat with the bot."""
        return Person(self.account(token or self.token), id, language)

    def group(self, id: int, *, kind: Literal["group", "supergroup", "channel"] = "supergroup") -> Group:
        """A group or channel; negative id."""
        return Group(self.main, id, kind)

    def clock(self) -> float:
        """Telegram's seconds since 1970."""
        return time.time() + self._offset

    def advance(self, *, hours: float = 0, seconds: float = 0) -> None:
        """Let time pass at Telegram."""
        self._offset += hours * 3600 + seconds

    def unlimited(self) -> None:
        """No flood limits."""
        for account in self._accounts.values():
            account.flood.limited = False

    def fault(self, trouble: Trouble, method: str | None = None, *, times: int = 1, seconds: float = 1) -> None:
        """Let the next calls (of a method) go wrong. `seconds`: how slow, or `retry_after`."""
        self.faults.append(Fault(trouble, method, times, seconds))

    @property
    def violations(self) -> list[str]:
        """What Telegram would let pass and we do not."""
        return self.unread + [said for account in self._accounts.values() for said in account.violations]

    def unanswered(self) -> int:
        """How many taps have not been acknowledged."""
        return sum(tap.answers == 0 for account in self._accounts.values() for tap in account.taps.values())

    # Serving

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        await self.stop()
        if kind is None and self.violations:
            raise AssertionError("\n".join(self.violations))

    async def start(self) -> None:
        """Listen; `port` is known afterwards."""
        self._runner = web.ServerRunner(web.Server(self._answer, access_log=None), shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self.host, self.port, backlog=1024)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening and calling webhooks."""
        self._stopped.set()
        for account in self._accounts.values():
            await account.updates.stop()
        if self._client:
            await self._client.close()
        if self._runner:
            await self._runner.cleanup()

    def _session(self) -> aiohttp.ClientSession:
        self._client = self._client or aiohttp.ClientSession()
        return self._client

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path.startswith("/file/"):
            return self._file(request.path)
        _, token, method = [*request.path.split("/"), "", ""][:3]
        account = self._accounts.get(token.removeprefix("bot"))
        if not token.startswith("bot") or account is None:
            return _error(ApiError(401, "Unauthorized"))
        try:
            params = await _params(request)
        except ConnectionError:
            return web.Response()  # whoever called was killed, and hears nothing of it
        except orjson.JSONDecodeError:
            self.unread.append(f"{method}: a body that is not JSON in UTF-8")
            return _error(ApiError(400, "Bad Request: can't parse JSON"))
        fault = self._fault(method) if self.faults else None
        if fault:
            early = await self._before(fault, request)
            if early is not None:
                return early
        try:
            result = await account.call(method, params)
        except ApiError as error:
            return _error(error)
        except (TypeError, ValueError, AttributeError, KeyError, IndexError) as error:
            self.unread.append(f"{method}: parameters of the wrong shape ({error!r})")
            return _error(ApiError(400, "Bad Request: wrong parameters"))
        answer = web.Response(body=b'{"ok":true,"result":%b}' % dump(result), headers=_HEADERS)
        return await self._after(fault, request, answer) if fault else answer

    def _file(self, path: str) -> web.Response:
        """https://core.telegram.org/bots/api#getfile: what `file_path` is the path of."""
        _, _, token, where = path.split("/", 3)
        account = self._accounts.get(token.removeprefix("bot"))
        for file_id, content in account.files.items() if account else ():
            assert account
            if account.path(file_id) == where:
                return web.Response(body=content, content_type="application/octet-stream")
        return _error(ApiError(404, "Not Found"))

    def _fault(self, method: str) -> Fault | None:
        for fault in self.faults:
            if fault.method in {None, method}:
                fault.times -= 1
                if not fault.times:
                    self.faults.remove(fault)
                return fault
        return None

    async def _before(self, fault: Fault, request: web.BaseRequest) -> web.StreamResponse | None:
        if fault.trouble == "error":
            return _error(ApiError(500, "Internal Server Error"))
        if fault.trouble == "flood":
            wait = int(fault.seconds)
            return _error(ApiError(429, f"Too Many Requests: retry after {wait}", retry_after=wait))
        if fault.trouble == "slow":
            await asyncio.sleep(fault.seconds)
        if fault.trouble == "held":
            await self.let_go.wait()
        if fault.trouble == "cut before":
            return _cut(request)
        return None

    async def _after(self, fault: Fault, request: web.BaseRequest, answer: web.Response) -> web.StreamResponse:
        if fault.trouble == "gateway":
            return web.Response(status=502, text="<html><h1>502 Bad Gateway</h1></html>", content_type="text/html")
        if fault.trouble == "garbage":
            return web.Response(body=b"\x00<garbage")
        if fault.trouble == "silence":
            await self._stopped.wait()
        if fault.trouble == "cut after":
            return _cut(request)
        return answer


def _cut(request: web.BaseRequest) -> web.Response:
    if request.transport:
        request.transport.abort()
    return web.Response()


def _error(error: ApiError) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    return web.Response(status=error.code, body=orjson.dumps(body), headers=_HEADERS)


async def _params(request: web.BaseRequest) -> dict[str, Any]:
    """The parameters, however they were sent. A file is (name, media type, content)."""
    params: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        raw = await request.read()
        return params | (orjson.loads(raw) if raw else {})
    if request.content_type in {"multipart/form-data", "application/x-www-form-urlencoded"}:
        return params | _fields(await request.post())
    return params


def _fields(form: Mapping[str, Any]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in form.items():
        if isinstance(value, web.FileField):
            fields[name] = (value.filename, value.content_type, value.file.read())
        else:
            fields[name] = value
    return fields
