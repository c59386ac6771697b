import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", *(str(path.relative_to(ROOT)) for path in ROOT.glob("docs/*.md")))


def _words(pattern: str, path: str) -> set[str]:
    return set(re.findall(pattern, (ROOT / path).read_text(), re.MULTILINE))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_make_command_named_exists(document: str) -> None:
    assert _words(r"`(?:[A-Z_]+=\S+ )*make ([a-z]+)", document) - _words(r"^([a-z]+):", "Makefile") == set()


def test_the_readme_begins_with_the_two_commands() -> None:
    beginning = "\n".join((ROOT / "README.md").read_text().splitlines()[:20])
    assert re.findall(r"^make \w+", beginning, re.MULTILINE) == ["make run", "make test"]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_to_a_file_leads_somewhere(document: str) -> None:
    links = _words(r"\]\((?!https?:|#)([^)#\s]+)", document)
    assert [link for link in sorted(links) if not ((ROOT / document).parent / link).exists()] == []
