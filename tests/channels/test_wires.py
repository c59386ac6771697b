"""Requests over connections of our own: what servers do with them, also over TLS."""

import asyncio
import ssl
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from yarl import URL

from channels import wires
from channels.wires import LineCutError, NotReachedError, Wires

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Server:
    """Answers each request with the next of its answers; what is empty ends the connection."""

    def __init__(self, *answers: bytes) -> None:
        self.answers = list(answers)
        self.requests: list[bytes] = []
        self.connections = 0
        self.serving: list[asyncio.Task[None] | None] = []
        self.gone = asyncio.Event()
        """Set when a connection has ended."""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.serving.append(asyncio.current_task())
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = int(head.partition(b"Content-Length: ")[2].split()[0])
                self.requests.append(head + await reader.readexactly(length))
                if self._answered(writer):
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        writer.close()
        with suppress(ConnectionError, ssl.SSLError):
            await writer.wait_closed()
        self.gone.set()

    def _answered(self, writer: asyncio.StreamWriter) -> bool:
        """Whether the connection ends with it."""
        answer = self.answers.pop(0)
        writer.write(answer)
        return not answer or (b"length" not in answer.lower() and b"chunked" not in answer)


@asynccontextmanager
async def line(server: Server, *, tls: ssl.SSLContext | None = None, patience: float = 5) -> AsyncIterator[Wires]:
    """Wires to a server."""
    listening = await asyncio.start_server(server.serve, "localhost", 0, ssl=tls)
    port = listening.sockets[0].getsockname()[1]
    made = Wires(URL(f"http{'s' if tls else ''}://localhost:{port}/bot1:x/"), patience=patience)
    try:
        yield made
    finally:
        await made.close()
        await asyncio.gather(*(each for each in server.serving if each))
        listening.close()
        await listening.wait_closed()


async def test_a_request_as_it_leaves_and_its_answer() -> None:
    server = Server(OK)
    async with line(server) as wires:
        assert await wires.post("send", b'{"a":1}') == (200, b"{}")
    [request] = server.requests
    head, _, body = request.partition(b"\r\n\r\n")
    first, host, *rest = head.split(b"\r\n")
    assert (first, host.partition(b":")[0]) == (b"POST /bot1:x/send HTTP/1.1", b"Host")
    assert (rest, body) == ([b"Content-Type: application/json", b"Content-Length: 7"], b'{"a":1}')


ANSWERS = {
    "an error": (b"HTTP/1.1 429 Too Many\r\nContent-Length: 1\r\n\r\n1", (429, b"1")),
    "in chunks": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n2\r\nbc\r\n0\r\n\r\n",
        (200, b"abc"),
    ),
    "up to the end": (b"HTTP/1.1 502 Bad Gateway\r\n\r\n<html>", (502, b"<html>")),
    "old": (b"HTTP/1.0 200 OK\r\nContent-length: 1\r\n\r\n1", (200, b"1")),
    "the last one": (b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\n1", (200, b"1")),
}


@pytest.mark.parametrize(("answer", "expected"), ANSWERS.values(), ids=ANSWERS)
async def test_answers_as_they_are_sent(answer: bytes, expected: tuple[int, bytes]) -> None:
    server = Server(answer, OK)
    async with line(server) as wires:
        assert await wires.post("send", b"{}") == expected
        assert await wires.post("send", b"{}") == (200, b"{}")


@pytest.mark.parametrize("answer", [b"", b"no HTTP\r\n\r\n", b"HTTP/1.1 200 OK\r\n"])
async def test_no_answer(answer: bytes) -> None:
    async with line(Server(answer, OK)) as wires:
        with pytest.raises(LineCutError):
            await wires.post("send", b"{}")
        assert await wires.post("send", b"{}") == (200, b"{}")


async def test_an_answer_without_end_is_not_read() -> None:
    async with line(Server(b"HTTP/1.1 200 OK\r\n\r\n" + b"1" * 4_000_000, OK)) as wires:
        with pytest.raises(LineCutError):
            await wires.post("send", b"{}")
        assert await wires.post("send", b"{}") == (200, b"{}")


async def test_an_answer_that_does_not_come() -> None:
    server = Server(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n", OK)
    async with line(server, patience=0.05) as wires:
        with pytest.raises(LineCutError):
            await wires.post("send", b"{}")
        assert await wires.post("send", b"{}") == (200, b"{}")
    assert server.connections == 2


async def test_nobody_there() -> None:
    async with line(Server()) as wires:
        pass
    with pytest.raises(NotReachedError):
        await wires.post("send", b"{}")


async def test_one_connection_serves_one_request_after_the_other() -> None:
    server = Server(*[OK] * 6)
    async with line(server) as wires:
        for _ in range(3):
            await wires.post("send", b"{}")
        assert server.connections == 1
        await asyncio.gather(*(wires.post("send", b"{}") for _ in range(3)))
    assert server.connections == 3


async def test_a_connection_that_ended_meanwhile_is_not_used_again() -> None:
    server = Server(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", OK)
    async with line(server) as wires:
        await wires.post("send", b"{}")
        [wire] = wires._idle
        wire.cut()
        await server.gone.wait()
        assert await wires.post("send", b"{}") == (200, b"{}")
    assert server.connections == 2


async def test_what_was_idle_for_long_is_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wires, "_IDLE_SECONDS", 0.0)
    server = Server(OK, OK)
    async with line(server) as line_:
        await line_.post("send", b"{}")
        await line_.post("send", b"{}")
    assert server.connections == 2


async def test_who_gives_up_leaves_no_answer_to_the_next() -> None:
    async with line(Server(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", OK)) as wires:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(wires.post("send", b"{}"), 0.05)
        assert await wires.post("send", b"{}") == (200, b"{}")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for this machine, with its key."""
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    given = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    made = ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(file.with_name("key")), "-out", str(file)]
    subprocess.run(["openssl", "req", *given, *made], check=True, capture_output=True)
    file.write_bytes(file.read_bytes() + file.with_name("key").read_bytes())
    return file


@pytest.fixture
def tls(certificate: Path) -> ssl.SSLContext:
    """What a server with this certificate needs."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Trust the certificate, or not."""

    def trust(yes: bool) -> None:
        monkeypatch.setattr(wires, "_tls", wires._tls.__wrapped__)
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate) if yes else str(certificate.with_name("none")))

    return trust


async def test_over_tls(tls: ssl.SSLContext, trusted: Callable[[bool], None]) -> None:
    trusted(True)
    server = Server(OK, OK)
    async with line(server, tls=tls) as wires:
        assert await wires.post("send", b"{}") == (200, b"{}")
        assert await wires.post("send", b"{}") == (200, b"{}")
    assert server.connections == 1


async def test_a_certificate_that_nobody_vouches_for(tls: ssl.SSLContext, trusted: Callable[[bool], None]) -> None:
    trusted(False)
    server = Server(OK)
    async with line(server, tls=tls) as wires:
        with pytest.raises(NotReachedError):
            await wires.post("send", b"{}")
    assert server.requests == []
