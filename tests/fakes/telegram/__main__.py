"""The fake in a process of its own: `python -m tests.fakes.telegram --port 9000`."""

import argparse
import asyncio

from tests.fakes.telegram.server import MAIN, FakeTelegram


def arguments() -> argparse.Namespace:
    """What can be asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.fakes.telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default=MAIN)
    parser.add_argument("--unlimited", action="store_true", help="no flood limits")
    parser.add_argument("--anyone", action="store_true", help="every private chat exists")
    parser.add_argument("--forget", action="store_true", help="keep no messages")
    return parser.parse_args()


async def serve(asked: argparse.Namespace) -> None:
    """Serve until the process is ended."""
    fake = FakeTelegram(token=asked.token, port=asked.port)
    fake.main.flood.limited = not asked.unlimited
    fake.main.anyone = asked.anyone
    fake.main.remember = not asked.forget
    await fake.start()
    print(fake.url, flush=True)
    await asyncio.Event().wait()


asyncio.run(serve(arguments()))
