"""`bounce < MESSAGE`: a mail that came back, as the mail server pipes it in. A dead or unwilling mailbox is let go."""

import argparse
import sys
from typing import Any

from bot.service import open_service
from bot.settings import Settings
from channels.email import Returned, read_returned
from channels.email.returned import LARGEST
from reviews import mail
from storage.vault import Vault


def add_to(commands: "argparse._SubParsersAction[Any]") -> None:
    """`bounce [--by-address]`."""
    parser = commands.add_parser("bounce", help="read a returned mail (DSN or ARF) from standard input")
    parser.add_argument(
        "--by-address",
        action="store_true",
        help="believe the address it names too; only where nobody else can send mails to this command",
    )
    parser.set_defaults(run=_bounce)


async def _bounce(args: argparse.Namespace, settings: Settings) -> int:
    returned = read_returned(sys.stdin.buffer.read(LARGEST))
    if returned is None:
        print("Nothing to do: no complaint, and no mailbox that is gone.")
        return 0
    async with open_service(settings, prepare=False) as service:
        house = service.house
        mailbox = returned.mailbox or (_named(args, returned, house.vault))
        if mailbox is None:
            print("It holds nothing of a mail of ours, so it changes nothing. See --by-address.", file=sys.stderr)
            return 1
        reason = returned.kind
        async with house.database.transaction() as tx:
            ours = await mail.end(tx, house.vault, mailbox=mailbox, reason=reason, now=house.clock.now())
        house.database.wake()
    print("Nothing goes to this mailbox any more." if ours else "It is none of our mailboxes.")
    return 0


def _named(args: argparse.Namespace, returned: Returned, vault: Vault) -> str | None:
    return mail.mailbox_of(vault, returned.address) if args.by_address and returned.address else None
