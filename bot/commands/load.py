"""`load PATH...`: dates, events, contacts and documents from YAML or .ics files; all or nothing."""

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.clock import clock_of
from bot.database import open_database, prepare_database
from bot.settings import Settings
from locales.texts import Texts
from reviews import checklist, loading, news, reminders
from reviews.calendar import Calendar
from reviews.loading import Plan
from storage.database import Database

ASK_ABOVE = 100
"""How many people may be told without a question."""


def add_to(commands: "argparse._SubParsersAction[Any]") -> None:
    """`load PATH... [--dry-run] [--yes] [--reason TEXT]`."""
    parser = commands.add_parser("load", help="load dates, events, contacts and documents")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--dry-run", action="store_true", help="show what would change, and change nothing")
    parser.add_argument("--yes", action="store_true", help="do not ask, however many people are told")
    parser.add_argument("--reason", help="why it changes; kept with the old values")
    parser.set_defaults(run=_load)


async def _load(args: argparse.Namespace, settings: Settings) -> int:
    try:
        files = loading.files_in(args.paths)
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    async with open_database(settings) as database:
        await prepare_database(database, settings)
        clock = await clock_of(database, settings)
        return await _load_into(database, files, args, clock.now())


async def _load_into(database: Database, files: dict[str, bytes], args: argparse.Namespace, now: datetime) -> int:
    async with database.reading() as tx:
        before = await loading.calendar_of(tx)
    plan = loading.plan(files, before)
    if plan.problems:
        return _refuse(plan)
    _print_changes(plan)
    after = plan.on(before)
    async with database.reading() as tx:
        told = await news.count_to_tell(tx, calendar=after, changes=plan.changes, now=now)
    print(f"People who will be told: {told}")
    print_remarks(after, now, among=plan.subjects)
    if args.dry_run or not plan.facts:
        print("Nothing was changed." if plan.facts else "Nothing to change.")
        return 0
    if told > ASK_ABOVE and not args.yes and not _agreed(told):
        print("Nothing was loaded.")
        return 1
    await _apply(database, plan, args.reason, now)
    print(f"{len(plan.facts)} facts were loaded.")
    return 0


def _refuse(plan: Plan) -> int:
    for problem in plan.problems:
        print(f"{problem.file}:{problem.line}: {problem.reason}", file=sys.stderr)
    print(f"{len(plan.problems)} problems. Nothing was loaded.", file=sys.stderr)
    return 1


async def _apply(database: Database, plan: Plan, reason: str | None, now: datetime) -> None:
    """The facts, their history, the moved reminders and the news, together."""
    async with database.transaction() as tx:
        await loading.apply(tx, plan=plan, now=now, who="load", reason=reason)
        calendar = await loading.calendar_of(tx)
        await reminders.replan_all_for(tx, calendar=calendar, subjects=plan.subjects, now=now)
        await news.queue(tx, calendar=calendar, changes=plan.changes, now=now)
    database.wake()


def _print_changes(plan: Plan) -> None:
    for change in plan.changes:
        if change.field:
            print(f"{change.subject} {change.field}: {_short(change.old)} -> {_short(change.new)}")
        else:
            print(f"{change.subject}: new")


def _short(value: Any) -> str:
    written = value.get("as_written") if isinstance(value, dict) else None
    text = "nothing" if value is None else str(written or value)
    return text if len(text) <= 160 else f"{text[:157]}..."


def _agreed(told: int) -> bool:
    if not sys.stdin.isatty():
        print(f"More than {ASK_ABOVE} people would be told: say --yes if that is meant.", file=sys.stderr)
        return False
    return input(f"{told} people will be told. Type the number to go on: ").strip() == str(told)


def print_remarks(calendar: Calendar, now: datetime, among: Sequence[str] | None = None) -> int:
    """What a careful colleague would point out; how many remarks."""
    found = [each for each in checklist.remarks(calendar, now) if among is None or each.subject in among]
    texts = Texts.load() if found else None
    for remark in found:
        assert texts
        print(f"Look at {remark.subject} ({remark.region or 'global'}): {texts.plain(remark.say, ('en',))}")
    return len(found)
