"""`run`, `web`, `worker` and `release`: the processes."""

import argparse
from typing import Any

from bot.database import missing_file, open_database, prepare_database
from bot.roles import run_roles
from bot.settings import Settings


def add_to(commands: "argparse._SubParsersAction[Any]") -> None:
    """Their arguments: none."""
    commands.add_parser("run", help="everything in one process").set_defaults(run=_everything)
    commands.add_parser("web", help="pages and webhooks").set_defaults(run=_web)
    commands.add_parser("worker", help="clock and sender").set_defaults(run=_worker)
    commands.add_parser("release", help="bring the tables up to date").set_defaults(run=_release)


async def _everything(args: argparse.Namespace, settings: Settings) -> int:
    _tell_of_new(settings)
    await run_roles(settings, pages=True, worker=True, prepare=True)
    return 0


async def _web(args: argparse.Namespace, settings: Settings) -> int:
    await run_roles(settings, pages=True, worker=False, prepare=False)
    return 0


async def _worker(args: argparse.Namespace, settings: Settings) -> int:
    await run_roles(settings, pages=False, worker=True, prepare=False)
    return 0


async def _release(args: argparse.Namespace, settings: Settings) -> int:
    _tell_of_new(settings)
    async with open_database(settings) as database:
        await prepare_database(database, settings)
    print("The tables are up to date.")
    return 0


def _tell_of_new(settings: Settings) -> None:
    """Whoever meant an older database sees that its path is written wrongly, and that this is another one."""
    if path := missing_file(settings):
        print(f"There is no database {path} yet: a new one is made.", flush=True)
