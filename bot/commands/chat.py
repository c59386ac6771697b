r"""`chat`: talk to it in the terminal, by lines on standard input.

One line is one message, whatever comes after it, since programs write lines and wait for each reply. In a text of
several paragraphs `\n` stands for a new line.
"""

import argparse
import asyncio
import getpass
import sys
from typing import Any

from bot.heartbeat import Heartbeat
from bot.pulling import lines_at
from bot.service import Service, open_service
from bot.settings import Settings
from channels import Terminal
from dialogue.inbound import Inbound, Kind
from storage.people import new_id

_LONGEST_LINE = 1 << 20


def add_to(commands: "argparse._SubParsersAction[Any]") -> None:
    """`chat [--lang L] [--as NAME]`."""
    parser = commands.add_parser("chat", help="talk to it here")
    parser.add_argument("--lang", help="the language to begin in, such as ar")
    parser.add_argument("--as", dest="name", help="somebody who is remembered; without it you are new each time")
    parser.set_defaults(run=_chat)


async def _chat(args: argparse.Namespace, settings: Settings) -> int:
    async with open_service(settings, prepare=True) as service:
        language = service.texts.closest(args.lang)
        if args.lang and language is None:
            print(f"--lang {args.lang}: not known. There is {' '.join(service.texts.languages)}.", file=sys.stderr)
            return 2
        if language and not language.shipped:
            nearest = service.texts.nearest(language.code)
            print(f"--lang {args.lang}: there are no texts in it yet; you read {nearest}.", file=sys.stderr)
        heartbeat = Heartbeat(service.house)
        heartbeat.start()
        try:
            await _Conversation(service, args.name, language.code if language else None).hold()
        finally:
            heartbeat.stop()
    return 0


class _Conversation:
    """One person at one terminal."""

    def __init__(self, service: Service, name: str | None, language: str | None) -> None:
        self._service, self._language = service, language
        self._address = f"{getpass.getuser()}:{name}" if name else new_id()

    async def hold(self) -> None:
        """Until the end of the input."""
        if self._language:
            await self._turn(Kind.choice, f"start:speak:{self._language}", news_last=True)
        else:
            await self._turn(Kind.joined, "", news_last=True)
        loop = asyncio.get_running_loop()
        while line := await loop.run_in_executor(None, sys.stdin.buffer.readline, _LONGEST_LINE):
            await self._turn(Kind.text, line.decode("utf-8", "replace").strip().replace("\\n", "\n"))

    async def _turn(self, kind: Kind, text: str, *, news_last: bool = False) -> None:
        if text or kind is not Kind.text:
            inbound = Inbound("terminal", "main", self._address, new_id(), kind, text, self._language)
            await self._service.intake.take(inbound)
        await self._show(news_last=news_last)
        sys.stdout.write(">\n")
        sys.stdout.flush()

    async def _show(self, *, news_last: bool) -> None:
        """What came since the last look: reminders, then the reply. At the beginning the greeting, then what waited."""
        found = await lines_at(self._service, channel=Terminal.name, address=self._address, news_last=news_last)
        for line in found:
            for payload in Terminal.compose(line.message) if line.fresh else ():
                sys.stdout.writelines(f"{said}\n" for said in Terminal.shown(payload))
