"""Server-sent events: an open page hears that its conversation has changed, and fetches what is new by itself."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from typing import Any

from aiohttp import web

from web.chat import lines_of, must_have, state_of
from web.pages import SITE

STREAMS: web.AppKey[set[asyncio.Task[Any]]] = web.AppKey("streams", set)
"""Those who serve an open stream, to be ended when the service stops."""

HEARTBEAT = 20.0
"""Seconds; proxies close a connection on which nothing was said for a minute."""

log = logging.getLogger(__name__)

_HEADERS = {"Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}


async def chat_events(request: web.Request) -> web.StreamResponse:
    """The state of the conversation, now and whenever it changes; the words are fetched apart."""
    session = must_have(request)
    stream = web.StreamResponse(headers=_HEADERS)
    await stream.prepare(request)
    async with _until_stopped(request.app), _heartbeat(stream):
        told = ""
        async for _ in request.app[SITE].wakes(session.address):
            state = state_of(await lines_of(request, session))
            if state != told:
                await stream.write(f"data: {state}\n\n".encode())
            told = state
    return stream


async def end_streams(app: web.Application) -> None:
    """End the open streams; their pages connect again by themselves, to whoever serves then."""
    streams = app[STREAMS]
    for task in tuple(streams):
        task.cancel()


@contextlib.asynccontextmanager
async def _until_stopped(app: web.Application) -> AsyncIterator[None]:
    """Register as one to be ended. Whatever goes wrong ends the stream; an open page then connects again by itself."""
    task = asyncio.current_task()
    assert task is not None
    app[STREAMS].add(task)
    try:
        yield
    except ConnectionError:
        log.debug("a page with an open stream was closed")
    except Exception as fault:  # noqa: BLE001  # the answer has begun, so it cannot become a page of its own
        log.error("a stream of the web chat ended: %s", type(fault).__name__)
    finally:
        app[STREAMS].discard(task)


@contextlib.asynccontextmanager
async def _heartbeat(stream: web.StreamResponse) -> AsyncIterator[None]:
    beating = asyncio.create_task(_beat(stream))
    try:
        yield
    finally:
        beating.cancel()


async def _beat(stream: web.StreamResponse) -> None:
    with contextlib.suppress(ConnectionError):
        while True:
            await asyncio.sleep(HEARTBEAT)
            await stream.write(b":\n\n")
