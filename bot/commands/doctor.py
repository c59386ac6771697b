"""`doctor`: is everything in order, and if not, how it is mended."""

import argparse
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp

from bot.accounts import setting_of, strange_accounts, telegram_accounts
from bot.clock import clock_of
from bot.commands.load import print_remarks
from bot.database import missing_file, open_database
from bot.facts import Facts
from bot.mail import mail_account
from bot.packs import missing_fonts
from bot.settings import BadSettings, Settings, strange_names
from channels.outcomes import Outcome, Retry, Sent
from locales import lint
from reviews import staff
from reviews.calendar import Calendar
from storage.database import Database, DatabaseError
from storage.schema import check_schema
from storage.vault import Vault, VaultError, open_samples, open_vault, sealed_with

_CHECKOUT = Path(__file__).parents[2]


def add_to(commands: "argparse._SubParsersAction[Any]") -> None:
    """`doctor`."""
    commands.add_parser("doctor", help="check everything, and say how to mend it").set_defaults(run=_doctor)


async def _doctor(args: argparse.Namespace, settings: Settings) -> int:
    faults = 0
    async for what, fault in _checks(settings):
        print(f"{what}: {fault or 'in order'}")
        faults += fault is not None
    print("All in order." if not faults else f"{faults} to mend.")
    return 1 if faults else 0


async def _checks(settings: Settings) -> AsyncIterator[tuple[str, str | None]]:
    """Each thing that is looked at, and what is wrong with it."""
    yield "settings", None
    if strange := strange_names():
        print(f"Look at .env: it has {', '.join(strange)}, which is no setting of this program.")
    for fault in missing_fonts():  # only organisations that print sheets need them
        print(f"Look at sheets: {fault}")
    problems = sum(not each.warning for each in lint.check(_CHECKOUT))
    many = "1 problem" if problems == 1 else f"{problems} problems"
    yield "texts", f"{many}; see with: python -m locales check" if problems else None
    if path := missing_file(settings):
        yield "database", f"there is no {path}. Check DATABASE_URL, or make it with: python -m bot release"
        return
    try:
        async with open_database(settings) as database:
            async for check in _database_checks(database, settings):
                yield check
    except DatabaseError as error:
        yield "database", f"{error}. Check DATABASE_URL."
        return
    async for check in _channel_checks(settings):
        yield check


async def _database_checks(database: Database, settings: Settings) -> AsyncIterator[tuple[str, str | None]]:
    try:
        await check_schema(database)
        yield "database", None
    except DatabaseError as error:
        yield "database", str(error)
        return
    async for check in _key_checks(database, settings):
        yield check
    facts = Facts()
    await facts.refresh(database)
    yield "facts", None if facts.calendar.facts else "none are loaded; run: python -m bot release"
    if strange := strange_accounts(settings, facts.calendar):
        regions = ", ".join(region.slug for region in facts.calendar.regions)
        yield "telegram accounts", f"{', '.join(strange)}: there is no such region; there are {regions}"
    print_remarks(facts.calendar, (await clock_of(database, settings)).now())
    await _print_thin(database, facts.calendar)


async def _key_checks(database: Database, settings: Settings) -> AsyncIterator[tuple[str, str | None]]:
    try:
        async with database.transaction() as tx:
            if not settings.master_key_file.exists() and not await sealed_with(tx):
                for wrong in _not_made(settings):
                    yield "master key", wrong
                return
            vault = await open_vault(tx, path=settings.master_key_file, make=False)
            await open_samples(tx, vault)
        yield "master key", None
        yield "email", await _wrong_with_mail(settings, vault)
    except VaultError as error:
        yield "master key", str(error)


def _not_made(settings: Settings) -> list[str]:
    """Nothing is sealed yet, so nothing is lost: outside production the first run makes the key."""
    if settings.environment == "production":
        return ["there is none yet; make it with: python -m bot keys create"]
    print(f"Look at the master key: there is none yet; the first run makes it, in {settings.master_key_file}.")
    return []


async def _print_thin(database: Database, calendar: Calendar) -> None:
    """Regions in which nothing can be sent while one person is away: no fault of the installation."""
    async with database.reading() as tx:
        thin = await staff.thin_regions(tx, calendar=calendar)
    for region, number in thin:
        print(f"Look at {region}: {number} may approve announcements there; two are needed. See python -m bot staff.")


async def _wrong_with_mail(settings: Settings, vault: Vault) -> str | None:
    try:
        account = mail_account(settings, vault)
    except BadSettings as error:
        return str(error)
    outcome = await account.line.check() if account else Sent("")
    if isinstance(outcome, Sent):
        return None
    if outcome.reason == "token":
        return "the mail server does not let us in; check the name and password in SMTP_URL"
    return "the mail server cannot be reached; check SMTP_URL and the network"


async def _channel_checks(settings: Settings) -> AsyncIterator[tuple[str, str | None]]:
    async with aiohttp.ClientSession() as session:
        for account, channel in telegram_accounts(settings, session).items():
            outcome = await channel.identify()
            yield f"telegram {account}", _wrong_with_telegram(settings, account, outcome)
    if not settings.telegram_accounts:
        yield "telegram", None


def _wrong_with_telegram(settings: Settings, account: str, outcome: Outcome) -> str | None:
    if isinstance(outcome, Sent):
        return None
    if isinstance(outcome, Retry) and outcome.reason == "token":
        return f"Telegram does not know the token; check {setting_of(settings, account)}"
    return "Telegram cannot be reached; check the network and TELEGRAM_API_URL"
