"""Connections to systems that are not ours: refused before connecting, unless the address is public."""

import asyncio
import socket
from contextlib import suppress

import aiohttp
import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.test_utils import TestServer

from bot.connections import AddressRefused, outside
from reviews.rules.addresses import PUBLIC, Policy

HERE = Policy(("http",), lambda address: address.is_loopback)
"""What tests may write to: this machine, without TLS."""


class _Names(AbstractResolver):
    """Resolves every name to what is next in a list, again and again to the last."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers, self.asked = list(answers), 0

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = self.answers[min(self.asked, len(self.answers) - 1)]
        self.asked += 1
        return [
            ResolveResult(
                hostname=host,
                host=each,
                port=port,
                family=socket.AF_INET6 if ":" in each else socket.AF_INET,
                proto=0,
                flags=0,
            )
            for each in found
        ]

    async def close(self) -> None:
        """Nothing to close."""


@pytest.mark.parametrize(
    "addresses",
    [
        *(["127.0.0.1"], ["10.1.2.3"], ["169.254.169.254"], ["::1"], ["::ffff:127.0.0.1"], ["64:ff9b::7f00:1"]),
        *(["fe80::1"], ["fd00::1"], ["255.255.255.255"], ["224.0.0.1"], ["100.64.0.1"], ["8.8.8.8", "127.0.0.1"]),
    ],
)
async def test_names_that_stand_for_others_are_refused_before_connecting(addresses: list[str]) -> None:
    async with outside(PUBLIC, seconds=5, names=_Names(addresses)) as session:
        with pytest.raises(aiohttp.ClientConnectorError) as refused:
            await session.post("https://hooks.example.org/")
    assert isinstance(refused.value.os_error, AddressRefused)


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254", "10.0.0.1"])
async def test_addresses_in_figures_are_refused_before_connecting(host: str) -> None:
    names = _Names(["8.8.8.8"])
    async with outside(PUBLIC, seconds=5, names=names) as session:
        with pytest.raises(aiohttp.ClientConnectorError):
            await session.post(f"https://{host}/")
    assert names.asked == 0


@pytest.mark.parametrize("host", ["2130706433", "0x7f000001", "0177.0.0.1", "127.1", "localhost"])
async def test_other_ways_to_write_them_are_refused_too(host: str) -> None:
    async with outside(PUBLIC, seconds=5) as session:
        with pytest.raises((aiohttp.ClientConnectorError, aiohttp.InvalidURL)):
            await session.post(f"https://{host}/")


async def test_what_was_judged_is_what_is_connected_to() -> None:
    """A name that stands for something else a moment later is asked once for each connection."""
    names = _Names(["127.0.0.1"], ["10.0.0.1"])
    app = web.Application()
    app.router.add_post("/in", _taken)
    async with TestServer(app, host="127.0.0.1") as server, outside(HERE, seconds=5, names=names) as session:
        first = await session.post(f"http://hooks.example.org:{server.port}/in", data=b"{}")
        assert (first.status, names.asked) == (204, 1)
        with pytest.raises(aiohttp.ClientConnectorError):
            await session.post(f"http://hooks.example.org:{server.port}/in", data=b"{}")
        assert names.asked == 2


async def _taken(_: web.Request) -> web.Response:
    return web.Response(status=204)


async def test_an_endless_answer_is_not_read() -> None:
    written = 0
    closed = asyncio.Event()
    server = await asyncio.start_server(lambda reader, writer: flood(reader, writer), "127.0.0.1", 0)  # noqa: PLW0108  # defined below

    async def flood(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal written
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
        with suppress(ConnectionError):
            while True:
                writer.write(b"x" * 65536)
                await writer.drain()
                written += 65536
        closed.set()

    host, port = server.sockets[0].getsockname()
    async with server, outside(HERE, seconds=5) as session:
        response = await session.post(f"http://{host}:{port}/", data=b"{}", allow_redirects=False)
        response.close()
        async with asyncio.timeout(5):
            await closed.wait()
    assert response.status == 200
    assert written < 50_000_000  # what the system's own buffers hold
