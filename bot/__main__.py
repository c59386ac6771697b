"""`python -m bot <command>`. Exit codes: 0; 1 it failed; 2 it was called wrongly."""

import gc
import sys

gc.disable()  # until all code is there: none of it is garbage, and to look for some takes a quarter of the start

try:
    from bot.commands import main
except ModuleNotFoundError as missing:
    sys.exit(f"{missing.name} is not installed for this Python: use .venv/bin/python, which `make run` makes")

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
