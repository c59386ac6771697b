"""`chat`: talk to it in the terminal, by lines on standard input."""

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
        if args.lang and args.lang not in service.texts.known:
            print(f"--lang {args.lang}: not known. Known are {' '.join(service.texts.known)}.", file=sys.stderr)
            return 2
        heartbeat = Heartbeat(service.house)
        heartbeat.start()
        try:
            await _Conversation(service, args.name, args.lang).hold()
        finally:
            heartbeat.stop()
    return 0


class _Conversation:
    """One person at one terminal."""

    def __init__(self, service: Service, name: str | None, language: str | None) -> None:
        self._service, self._language = service, language
        self._address = f"{getpass.getuser()}:{name}" if name else new_id()
        self._shown = 0

    async def hold(self) -> None:
        """Until the end of the input."""
        if self._language:
            await self._turn(Kind.choice, f"start:speak:{self._language}")
        else:
            await self._turn(Kind.joined, "")
        loop = asyncio.get_running_loop()
        while line := await loop.run_in_executor(None, sys.stdin.buffer.readline, _LONGEST_LINE):
            await self._turn(Kind.text, line.decode("utf-8", "replace").strip())

    async def _turn(self, kind: Kind, text: str) -> None:
        if text or kind is not Kind.text:
            inbound = Inbound("terminal", "main", self._address, new_id(), kind, text, self._language)
            await self._service.intake.take(inbound)
        await self._show()
        sys.stdout.write(">\n")
        sys.stdout.flush()

    async def _show(self) -> None:
        """What came since the last look: reminders, then the reply."""
        for line in await lines_at(self._service, channel=Terminal.name, address=self._address):
            for payload in Terminal.compose(line.message) if line.fresh else ():
                said = [payload.text, f"[{payload.file.name}]"] if payload.file else [payload.text]
                sys.stdout.write("\n".join(said) + "\n")
