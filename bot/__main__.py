"""`python -m bot <command>`. Exit codes: 0; 1 it failed; 2 it was called wrongly."""

import gc
import sys

gc.disable()  # until all code is there: none of it is garbage, and to look for some takes a quarter of the start

from bot.commands import main  # noqa: E402  # see above

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
