"""Updates over real TLS: the certificate counts, and the name in it."""

import socket
import ssl
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.abc import AbstractResolver, ResolveResult

from reviews.rules.addresses import Policy
from storage.database import Database
from storage.vault import Vault
from tests.bot.receiving import Yard, opened_yard, verified

HOOKS = "hooks.example.org"
HERE = Policy(("https",), lambda address: address.is_loopback)


class _Here(AbstractResolver):
    """Every name is this machine."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = {"hostname": host, "host": "127.0.0.1", "port": port, "family": family, "proto": 0, "flags": 0}
        return [ResolveResult(**found)]  # type: ignore[typeddict-item]  # these are its keys

    async def close(self) -> None:
        return


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an authority of our own (`ca.pem`), and a certificate for one name that it made (`both.pem`)."""
    folder = tmp_path_factory.mktemp("tls")
    new = ("openssl", "req", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-x509")
    for arguments in (
        (*new, "-subj", "/CN=Authority", "-keyout", "ca.key", "-out", "ca.pem"),
        (
            *(*new, "-subj", f"/CN={HOOKS}", "-addext", f"subjectAltName=DNS:{HOOKS}"),
            *("-CA", "ca.pem", "-CAkey", "ca.key", "-keyout", "key.pem", "-out", "cert.pem"),
        ),
    ):
        subprocess.run(arguments, cwd=folder, check=True, capture_output=True)
    (folder / "both.pem").write_bytes((folder / "cert.pem").read_bytes() + (folder / "key.pem").read_bytes())
    return folder


@pytest.fixture
async def yard(sqlite: Database, vault: Vault, authority: Path) -> AsyncIterator[Yard]:
    speaks = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    speaks.load_cert_chain(authority / "both.pem")
    async with opened_yard(sqlite, vault, policy=HERE, tls=speaks) as yard:
        yield yard


async def test_an_update_arrives_where_the_certificate_is_for_that_name(yard: Yard, authority: Path) -> None:
    hook = await yard.net.hook(yard.relay, yard.receiver.url.replace("127.0.0.1", HOOKS))
    await yard.net.announced(yard.desk)
    async with yard.delivering(HERE, names=_Here(), tls=ssl.create_default_context(cafile=authority / "ca.pem")):
        headers, body = await yard.receiver.next()
        await yard.until(state="delivered", attempts=1, status=204)
    assert verified(hook.secret, headers, body)


@pytest.mark.parametrize(
    ("host", "trusted"), [("other.example.org", True), ("127.0.0.1", True), (HOOKS, False)], ids=str
)
async def test_nothing_is_sent_to_another_name_or_on_the_word_of_nobody(
    yard: Yard, authority: Path, host: str, trusted: bool
) -> None:
    await yard.net.hook(yard.relay, yard.receiver.url.replace("127.0.0.1", host))
    await yard.net.announced(yard.desk)
    tls = ssl.create_default_context(cafile=authority / "ca.pem") if trusted else None
    async with yard.delivering(HERE, names=_Here(), tls=tls):
        await yard.until(state="pending", attempts=1, status=None)
    assert yard.receiver.got == []
