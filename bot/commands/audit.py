"""`audit verify`: is the record of what was done as it was written?"""

import argparse
from typing import Any

from bot.database import open_database
from bot.settings import Settings
from storage import audit


def add_to(commands: "argparse._SubParsersAction[Any]") -> None:
    """`audit verify`."""
    parser = commands.add_parser("audit", help="check the record of what was done")
    parser.add_argument("what", choices=["verify"])
    parser.set_defaults(run=_verify)


async def _verify(args: argparse.Namespace, settings: Settings) -> int:
    async with open_database(settings) as database, database.reading() as tx:
        broken = await audit.verify(tx)
    print("The record is whole." if broken is None else f"Row {broken} is missing or was changed.")
    return 0 if broken is None else 1
