"""`staff`: who may draft, approve and decide; how they sign in; their tokens for the API."""

import argparse
import asyncio
import secrets
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp

from bot.accounts import telegram_accounts
from bot.database import open_database, prepare_database
from bot.settings import Settings
from reviews import loading, staff
from reviews.roles import Grant
from reviews.staff import COMMAND, Staff, StaffError
from storage.database import Database, Transaction
from storage.people import new_id

TOKEN = "pas_"  # noqa: S105  # how every API token begins, so that scanners of leaked secrets know them
_PATIENCE = 5.0


def add_to(commands: "argparse._SubParsersAction[Any]") -> None:
    """`staff add`, `staff list`, `staff pin`, `staff remove`, `staff token`."""
    parser = commands.add_parser("staff", help="accounts of staff: add, list, pin, remove, token")
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    add = acts.add_parser("add", help="give an account a role; prints a one-time sign-in link")
    add.add_argument("name")
    add.add_argument("--role", required=True)
    add.add_argument("--region", help="only for this region, or for `event:SLUG`, `group:SLUG`, `process:SLUG`")
    acts.add_parser("list", help="all accounts, and regions with fewer than two who approve")
    pin = acts.add_parser("pin", help="for whoever forgot their PIN; prints a one-time sign-in link")
    pin.add_argument("name")
    pin.add_argument("--reset", action="store_true", required=True, help="forget it, and sign all their chats out")
    remove = acts.add_parser("remove", help="take an account with its chats and tokens away; or only one role of it")
    remove.add_argument("name")
    remove.add_argument("--role", help="only this role; the account stays")
    remove.add_argument("--region", help="of that role: for what it was given")
    token = acts.add_parser("token", help="print a new API token")
    token.add_argument("name")
    token.add_argument("--scope", action="append", default=[], help="only this verb; may be repeated")
    token.add_argument("--region", action="append", default=[], help="only this region; may be repeated")
    token.add_argument("--days", type=int, default=365, help="how long it lasts")
    parser.set_defaults(run=_staff)


async def _staff(args: argparse.Namespace, settings: Settings) -> int:
    try:
        async with open_database(settings) as database:
            await prepare_database(database, settings)
            return await _ACTS[args.act](args, settings, database)
    except StaffError as error:
        print(f"{error}", file=sys.stderr)
        return 1


async def _add(args: argparse.Namespace, settings: Settings, database: Database) -> int:
    token = secrets.token_urlsafe(24)
    async with database.transaction() as tx:
        await _check_region(tx, args.region)
        account = await staff.add(
            tx,
            name=args.name,
            role=args.role,
            region=args.region,
            by=COMMAND,
            id=new_id(),
            token=token,
            now=datetime.now(UTC),
        )
        links = await staff.open_links(tx, staff=account.id, now=datetime.now(UTC))
    print(f"{args.name} is {args.role} for {args.region or 'the network'}.")
    if links > 1:
        print("A link that was made for them before and not used works too, until its 24 hours are over.")
    await _print_links(settings, token)
    return 0


async def _print_links(settings: Settings, token: str) -> None:
    print(f"To sign in, once and within 24 hours, send in the web chat or the terminal: /start staff_{token}")
    print("or open, for the app they will work from:")
    for link in [f"{settings.public_url}/sign-in/{token}", *await _telegram_links(settings, token)]:
        print(link)


async def _check_region(tx: Transaction, region: str | None) -> None:
    """Raises StaffError for a region that is none. The facts may not be loaded yet: then anything goes."""
    known = [each.slug for each in (await loading.calendar_of(tx)).regions]
    if region and ":" not in region and known and region not in {*known, "all"}:
        raise StaffError(f"there is no region {region!r}; there are {', '.join(known)}")


async def _telegram_links(settings: Settings, token: str) -> list[str]:
    """The same for Telegram, where it is on and answers."""
    async with aiohttp.ClientSession() as session:
        accounts = list(telegram_accounts(settings, session).values())[:1]
        for account in accounts:
            try:
                await asyncio.wait_for(account.identify(), _PATIENCE)
            except TimeoutError:
                return []
        return [f"https://t.me/{each.username}?start=staff_{token}" for each in accounts if each.username]


async def _list(args: argparse.Namespace, settings: Settings, database: Database) -> int:
    async with database.reading() as tx:
        for each in await staff.everyone(tx):
            print(f"{each.name}: {'; '.join(_told(grant) for grant in each.grants)}")
    return 0


def _told(grant: Grant) -> str:
    return f"{grant.role} for {grant.target or grant.scope}"


async def _remove(args: argparse.Namespace, settings: Settings, database: Database) -> int:
    if args.role:
        return await _take_away(args, database)
    if args.region:
        raise StaffError("say --role too: a region alone would take the whole account away")
    async with database.transaction() as tx:
        if not await staff.remove(tx, name=args.name, by=COMMAND, now=datetime.now(UTC)):
            raise StaffError(f"there is no {args.name!r}; see them with: python -m bot staff list")
    print(f"{args.name} can do nothing any more.")
    return 0


async def _take_away(args: argparse.Namespace, database: Database) -> int:
    """One role; what is left is said."""
    name, now = args.name, datetime.now(UTC)
    async with database.transaction() as tx:
        left = await staff.take_away(tx, name=name, role=args.role, region=args.region, by=COMMAND, now=now)
    print(f"{name}: {'; '.join(_told(grant) for grant in left.grants) or 'no role any more'}")
    return 0


async def _pin(args: argparse.Namespace, settings: Settings, database: Database) -> int:
    token = secrets.token_urlsafe(24)
    async with database.transaction() as tx:
        await staff.reset_pin(tx, name=args.name, by=COMMAND, token=token, now=datetime.now(UTC))
    print(f"{args.name} has no PIN and no chat any more; they choose a PIN when they are asked for one.")
    await _print_links(settings, token)
    return 0


async def _token(args: argparse.Namespace, settings: Settings, database: Database) -> int:
    token, now = TOKEN + secrets.token_urlsafe(32), datetime.now(UTC)
    async with database.transaction() as tx:
        account = await _account(tx, args.name)
        await staff.new_token(
            tx,
            staff=account.id,
            token=token,
            by=COMMAND,
            scopes=args.scope,
            regions=args.region,
            expires=now + timedelta(days=args.days),
            now=now,
        )
    print(token)
    return 0


async def _account(tx: Transaction, name: str) -> Staff:
    """The account. Raises StaffError."""
    account = await staff.by_name(tx, name=name)
    if account is None:
        raise StaffError(f"there is no {name!r}; add it with: python -m bot staff add {name} --role ROLE")
    return account


_ACTS = {"add": _add, "list": _list, "pin": _pin, "remove": _remove, "token": _token}
