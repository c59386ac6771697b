"""`keys`: the master key, which wraps everybody's own key."""

import argparse
from typing import Any

from bot.database import open_database
from bot.settings import Settings
from storage.database import Database
from storage.vault import MasterKeys, Vault, open_samples, open_vault, rewrap


def add_to(commands: "argparse._SubParsersAction[Any]") -> None:
    """`keys create`, `keys rotate`, `keys check`."""
    parser = commands.add_parser("keys", help="the master key: create, rotate, check")
    parser.add_argument("what", choices=["create", "rotate", "check"])
    parser.set_defaults(run=_keys)


async def _keys(args: argparse.Namespace, settings: Settings) -> int:
    path = settings.master_key_file
    if args.what == "create":
        MasterKeys.make(path)
        print(f"A master key is in {path}. Keep a copy of it apart from the database.")
        return 0
    if args.what == "rotate":
        MasterKeys.rotate(path)
    async with open_database(settings) as database:
        async with database.transaction() as tx:
            vault = await open_vault(tx, path=path, make=False)
        moved = 0
        while args.what == "rotate" and (some := await _rewrap(database, vault)):
            moved += some
        async with database.reading() as tx:
            opened = await open_samples(tx, vault)
    print(
        f"{moved} keys are wrapped anew." if args.what == "rotate" else f"{path} opens this database: {opened} tried."
    )
    return 0


async def _rewrap(database: Database, vault: Vault) -> int:
    async with database.transaction() as tx:
        return await rewrap(tx, vault)
