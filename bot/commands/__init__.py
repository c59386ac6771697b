"""The commands of the service, one module each."""

import argparse
import asyncio
import gc
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module

from bot.logs import set_up_logs, what_and_where
from bot.settings import BadSettings, read_settings
from storage.database import DatabaseError
from storage.vault import VaultError

_MODULES = {
    "run": "roles",
    "web": "roles",
    "worker": "roles",
    "release": "roles",
    "load": "load",
    "chat": "chat",
    "doctor": "doctor",
    "keys": "keys",
    "staff": "staff",
    "relay": "relay",
    "audit": "audit",
    "outreach": "outreach",
    "bounce": "bounce",
}
"""Commands, and which module has each."""
_LATER = ("backup", "restore")


def main(args: Sequence[str]) -> int:
    """Run a command; its exit code."""
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in _modules(args):
        import_module(f"bot.commands.{name}").add_to(commands)
    if args and args[0] in _LATER:
        print(f"python -m bot {args[0]}: not possible in this version yet", file=sys.stderr)
        return 2
    try:
        given = parser.parse_args(args)
    except SystemExit as end:
        return int(end.code or 0)
    return _run(given)


def _modules(args: Sequence[str]) -> Iterable[str]:
    """Only the module of the command that is called, so that nothing waits for what others need; for help, all."""
    called = _MODULES.get(args[0]) if args else None
    return [called] if called else dict.fromkeys(_MODULES.values())


def _run(given: argparse.Namespace) -> int:
    gc.freeze()  # the code stays: nobody need look through it again
    gc.enable()
    try:
        settings = read_settings()
        set_up_logs(settings.log_level if given.command != "chat" else "ERROR", settings.log_format)
        return int(asyncio.run(given.run(given, settings)))
    except BadSettings as error:
        print(f"A setting is wrong. {error}", file=sys.stderr)
    except (DatabaseError, VaultError, OSError) as error:
        print(f"{error}", file=sys.stderr)
    except KeyboardInterrupt:
        return 0
    except Exception as error:  # noqa: BLE001  # its own words and its traceback could quote what somebody wrote
        print(f"It failed: {what_and_where(error)}. That is a fault of this program.", file=sys.stderr)
    return 1
