"""`python -m bot <command>`. Exit codes: 0; 1 it failed; 2 it was called wrongly."""

import sys

from bot.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
