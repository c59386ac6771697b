"""`python -m locales check`: what is wrong with the texts; exit code 1 if anything is."""

import sys
from pathlib import Path

from locales.lint import check

ROOT = Path(__file__).parents[1]


def main(arguments: list[str]) -> int:
    """Prints every problem with its file, line and reason. Warnings are printed with `--warnings`."""
    if arguments[:1] != ["check"] or set(arguments[1:]) - {"--warnings"}:
        print("usage: python -m locales check [--warnings]", file=sys.stderr)
        return 2
    problems = sorted(check(ROOT))
    for problem in problems:
        if not problem.warning or "--warnings" in arguments:
            print(f"{problem.file.relative_to(ROOT)}:{problem.line}: {problem.reason}")
    warnings = sum(problem.warning for problem in problems)
    print(f"{len(problems) - warnings} problems, {warnings} warnings (shown with --warnings)")
    return int(len(problems) > warnings)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
