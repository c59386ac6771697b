"""`outreach FILE --source TEXT --basis TEXT`: addresses that members bring, merged with those there are."""

import argparse
import sys
from pathlib import Path
from typing import Any

from bot.mail import mail_base
from bot.service import Service, open_service
from bot.settings import Settings
from reviews import outreach
from reviews.outreach import Import, Listed, Origin

_TOLD = {
    "consented": "agreed before: they get updates from now on",
    "invited": "get one mail that asks them, and nothing before their yes",
    "known": "are here already",
    "opted-out": "stopped or refused before: they stay out",
    "not-allowed": "have not agreed, and the basis allows no invitation: left out",
}


def add_to(commands: "argparse._SubParsersAction[Any]") -> None:
    """`outreach FILE --source TEXT --basis TEXT [--dry-run]`."""
    parser = commands.add_parser("outreach", help="import and merge a list of e-mail addresses (CSV)")
    parser.add_argument("file", type=Path, metavar="FILE", help=f"columns: {', '.join(outreach.COLUMNS)}")
    parser.add_argument("--source", required=True, help="where the list is from; those on it are told so")
    parser.add_argument(
        "--basis", required=True, help=f"the legal basis; begins with one of: {', '.join(outreach.BASES)}"
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would come of it, and change nothing")
    parser.set_defaults(run=_outreach)


async def _outreach(args: argparse.Namespace, settings: Settings) -> int:
    if outreach.basis_kind(args.basis) is None:
        print(f"--basis begins with one of: {', '.join(outreach.BASES)}", file=sys.stderr)
        return 2
    base = mail_base(settings)
    if base is None:
        print("There is no e-mail yet: set SMTP_URL and MAIL_FROM.", file=sys.stderr)
        return 2
    try:
        text = args.file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        print(f"{args.file}: {error.strerror if isinstance(error, OSError) else 'it is not UTF-8'}", file=sys.stderr)
        return 2
    async with open_service(settings, prepare=False) as service:
        listed = outreach.read_list(text, calendar=service.house.facts.calendar, languages=service.texts.known)
        if listed.problems:
            return _refused(args.file, listed)
        done = await _bring_in(service, listed, Origin(args.source, args.basis, base), dry=args.dry_run)
    _print_counts(listed, done)
    print("Nothing was changed." if args.dry_run else "The list was brought in.")
    return 0


async def _bring_in(service: Service, listed: Listed, origin: Origin, *, dry: bool) -> Import:
    house = service.house
    async with house.database.transaction() as tx:
        planned = await outreach.plan(tx, house.vault, contacts=listed.contacts, basis=origin.basis)
        if not dry:
            now, real = house.clock.now(), house.clock.real()
            await outreach.bring_in(
                tx,
                house.vault,
                calendar=house.facts.calendar,
                planned=planned,
                origin=origin,
                by="operator",
                now=now,
                real=real,
            )
    house.database.wake()
    return planned


def _refused(file: Path, listed: Listed) -> int:
    for problem in listed.problems:
        print(f"{file}:{problem.line}: {problem.reason}", file=sys.stderr)
    print(f"{len(listed.problems)} problems. Nothing was brought in.", file=sys.stderr)
    return 1


def _print_counts(listed: Listed, done: Import) -> None:
    print(f"{listed.rows} rows, {len(listed.contacts)} addresses ({listed.rows - len(listed.contacts)} doubles merged)")
    for fate, told in _TOLD.items():
        if number := done.counts.get(fate):  # type: ignore[call-overload]  # the keys are those of the table
            print(f"{number} {told}")
