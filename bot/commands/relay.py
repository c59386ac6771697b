"""`relay`: organisations that pass our updates on, and tokens for their programs."""

import argparse
import secrets
import sys
from typing import Any

from bot.commands.staff import TOKEN
from bot.service import open_service
from bot.settings import Settings
from reviews import relays, webhooks
from reviews.staff import COMMAND


def add_to(commands: "argparse._SubParsersAction[Any]") -> None:
    """`relay list`, `relay token`."""
    parser = commands.add_parser("relay", help="organisations that pass our updates on: list, token")
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    acts.add_parser("list", help="those that do now, each with its code").set_defaults(run=_list)
    token = acts.add_parser("token", help="print a new API token for an organisation's programs; it lasts a year")
    token.add_argument("code", help="its code, as in its invitation link")
    token.set_defaults(run=_token)


async def _list(args: argparse.Namespace, settings: Settings) -> int:
    async with open_service(settings, prepare=True) as service, service.house.database.reading() as tx:
        for each in await relays.active(tx, service.house.vault):
            print(f"{each.code}  {each.name}")
    return 0


async def _token(args: argparse.Namespace, settings: Settings) -> int:
    token = TOKEN + secrets.token_urlsafe(32)
    async with open_service(settings, prepare=True) as service:
        house = service.house
        async with house.database.transaction() as tx:
            relay = await relays.of_code(tx, house.vault, code=args.code)
            if relay is None:
                print(f"there is no {args.code!r}; see them with: python -m bot relay list", file=sys.stderr)
                return 1
            await webhooks.new_token(tx, relay=relay, token=token, by=COMMAND, now=house.clock.real())
    print(token)
    return 0
