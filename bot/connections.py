"""Connections to systems that are not ours: only to addresses that the policy allows, each looked at before connecting.

A name is resolved once for each connection, all its addresses are judged, and what was judged is what is connected to,
so a name that says something else a moment later is of no use. Addresses in figures are not resolved; they are judged
as the socket is made, as is everything else, again.
"""

import socket
from ssl import SSLContext
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from reviews.rules.addresses import Policy

_HEADERS_AND_LITTLE = 32 * 1024
"""Bytes of an answer that are taken in before it is looked at; the connection takes at most twice as many."""


class AddressRefused(OSError):
    """An address that is not connected to. It says nothing of which."""


class _Judging(AbstractResolver):
    """Resolves names, and refuses those of which any address is not allowed."""

    def __init__(self, policy: Policy, names: AbstractResolver) -> None:
        self._policy, self._names = policy, names

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._names.resolve(host, port, family)
        if not found or not all(self._policy.allows(each["host"]) for each in found):
            raise AddressRefused("not a public address")
        return found

    async def close(self) -> None:
        await self._names.close()


def outside(
    policy: Policy, *, seconds: float, names: AbstractResolver | None = None, tls: SSLContext | None = None
) -> aiohttp.ClientSession:
    """A session that connects only where `policy` allows, knows no proxies and cookies, and keeps no connection.

    `names` resolves names; none: as this machine does. `tls` says whose certificates count; none: those that this
    machine trusts. They are always checked.
    """

    def made(info: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, address = info
        if not policy.allows(address[0]):
            raise AddressRefused("not a public address")
        return socket.socket(family, kind, protocol)

    connector = aiohttp.TCPConnector(
        resolver=_Judging(policy, names or aiohttp.ThreadedResolver()),
        use_dns_cache=False,
        force_close=True,
        limit=0,
        socket_factory=made,
        ssl=tls or True,
    )
    return aiohttp.ClientSession(
        connector=connector,
        timeout=aiohttp.ClientTimeout(total=seconds),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        read_bufsize=_HEADERS_AND_LITTLE,
    )
