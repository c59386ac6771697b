"""Lists of addresses: read, merged, written to as far as their basis allows, and never against a no."""

import json
import sqlite3
from pathlib import Path

import pytest

from reviews.calendar import Calendar
from reviews.mail import mailbox_of
from reviews.outreach import read_list
from storage.masterkeys import MasterKeys
from storage.vault import Vault
from tests.bot.commands.conftest import Run
from tests.bot.running import Place

MAIL = {"SMTP_URL": "smtp://localhost", "MAIL_FROM": "Passerelle <updates@passerelle.example>"}
LIST = """address,language,region,topics,consent
Ana@Example.org,ar,arab,events,2020-11-02
ana@example.org,,africa,calendar,
ben@example.org,fr,africa,,
"""


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    """A list."""
    file = tmp_path / "list.csv"
    file.write_text(LIST)
    return file


def look(home: Place, sql: str, *params: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(home.url.removeprefix("sqlite://")) as database:
        rows = database.execute(sql, params).fetchall()
    database.close()
    return rows


@pytest.mark.requirement("S3-36", "S1-46")
def test_a_list_is_merged_and_its_source_and_basis_kept(run: Run, home: Place, csv: Path) -> None:
    said = run("outreach", csv, "--source", "Forum 2020", "--basis", "invitation: Art. 6 (1) f", **MAIL)

    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        "3 rows, 2 addresses (1 doubles merged)",
        "1 agreed before: they get updates from now on",
        "1 get one mail that asks them, and nothing before their yes",
        "The list was brought in.",
    ]
    assert look(home, "SELECT p.state, p.language, a.state FROM people p JOIN addresses a ON a.person = p.id") == [
        ("active", "ar", "open"),
        ("new", "fr", "asked"),
    ]
    assert look(home, "SELECT what, slug FROM follows ORDER BY id") == [
        ("region", "arab"), ("region", "africa"), ("region", "africa"),
    ]  # fmt: skip
    assert look(home, "SELECT topic FROM topics ORDER BY topic") == [("calendar",), ("events",)]
    assert look(home, "SELECT purpose, version, language FROM consents") == [("updates", "list:2020-11-02", "ar")]
    assert set(look(home, "SELECT source, basis FROM outreach")) == {("Forum 2020", "invitation: Art. 6 (1) f")}
    assert [job.split(":")[0] for (job,) in look(home, "SELECT job FROM ledger ORDER BY id")] == [  # type: ignore[attr-defined]  # text
        "mail-welcome",
        "mail-ask",
    ]
    [(actor, verb, detail)] = look(home, "SELECT actor, verb, detail FROM audit")
    assert (actor, verb) == ("operator", "outreach.import")
    assert json.loads(str(detail)) == {
        "source": "Forum 2020", "basis": "invitation: Art. 6 (1) f", "consented": 1, "invited": 1,
    }  # fmt: skip
    assert "ana@" not in Path(home.url.removeprefix("sqlite://")).read_bytes().decode("latin-1").lower()


def test_without_a_basis_for_it_nobody_is_asked(run: Run, home: Place, csv: Path) -> None:
    said = run("outreach", csv, "--source", "Forum 2020", "--basis", "consent: signed forms", **MAIL)

    assert "1 have not agreed, and the basis allows no invitation: left out" in said.out
    assert look(home, "SELECT COUNT(*) FROM people") == [(1,)]


def test_the_same_list_again_changes_nothing(run: Run, home: Place, csv: Path) -> None:
    said = [run("outreach", csv, "--source", "Forum 2020", "--basis", "invitation", **MAIL) for _ in range(2)]

    assert "2 are here already" in said[1].out
    assert look(home, "SELECT COUNT(*) FROM people") == [(2,)]
    assert look(home, "SELECT COUNT(*) FROM ledger") == [(2,)]


def test_another_list_adds_its_regions(run: Run, home: Place, csv: Path, tmp_path: Path) -> None:
    run("outreach", csv, "--source", "Forum 2020", "--basis", "invitation", **MAIL)
    other = tmp_path / "other.csv"
    other.write_text("address,region\nana@example.org,asia_pacific\n")
    run("outreach", other, "--source", "Network", "--basis", "consent", **MAIL)

    followed = "SELECT f.slug FROM follows f JOIN people p ON p.id = f.person WHERE p.state = 'active' ORDER BY f.id"
    assert look(home, followed) == [("arab",), ("africa",), ("asia_pacific",)]
    assert look(home, "SELECT source FROM outreach ORDER BY id DESC LIMIT 1") == [("Network",)]


@pytest.mark.requirement("S3-36")
@pytest.mark.parametrize("reason", ["unsubscribed", "complaint", "declined", "bounce", "forgotten", "silent"])
def test_a_no_is_kept(run: Run, home: Place, csv: Path, reason: str) -> None:
    mailbox = mailbox_of(Vault(MasterKeys.from_file(home.key)), "ANA@example.org")
    look(home, "INSERT INTO mail_stops (mailbox, reason, at) VALUES (?, ?, 0)", mailbox, reason)
    said = run("outreach", csv, "--source", "Forum 2020", "--basis", "consent", **MAIL)

    assert "1 stopped or refused before: they stay out" in said.out
    assert look(home, "SELECT COUNT(*) FROM people") == [(0,)]


def test_a_dry_run_changes_nothing(run: Run, home: Place, csv: Path) -> None:
    said = run("outreach", csv, "--source", "Forum 2020", "--basis", "invitation", "--dry-run", **MAIL)

    assert said.out.endswith("Nothing was changed.\n")
    assert look(home, "SELECT COUNT(*) FROM people") == [(0,)]
    assert look(home, "SELECT COUNT(*) FROM audit") == [(0,)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("nobody,en,arab,,", "this is no e-mail address"),
        ("c@example.org,xx-none,arab,,", "'xx-none' is no language code that is known here"),
        ("c@example.org,en,mars,,", "there is no region 'mars'"),
        ("c@example.org,en,arab,weather,", "there is no topic 'weather'"),
        ("c@example.org,en,arab,,last year", "consent is the day of their yes"),
        ("c@example.org,en,arab,,,more", "it has more columns than the first line"),
    ],
)
def test_a_line_that_cannot_be_read_stops_all(run: Run, home: Place, csv: Path, line: str, reason: str) -> None:
    csv.write_text(LIST + line + "\n")
    said = run("outreach", csv, "--source", "Forum 2020", "--basis", "invitation", **MAIL)

    assert said.code == 1
    assert f"list.csv:5: {reason}" in said.err
    assert "c@example.org" not in said.err
    assert look(home, "SELECT COUNT(*) FROM people") == [(0,)]


def test_what_is_missing_is_said(run: Run, csv: Path, tmp_path: Path) -> None:
    given = ("--source", "Forum 2020", "--basis")
    assert run("outreach", csv, *given, "because").code == 2
    assert "set SMTP_URL" in run("outreach", csv, *given, "consent").err
    assert run("outreach", tmp_path / "nowhere.csv", *given, "consent", **MAIL).code == 2
    csv.write_text("name;region\n")
    assert "the columns are address" in run("outreach", csv, *given, "consent", **MAIL).err


@pytest.mark.parametrize("heading", ["address;region", "E-Mail,Region", " email ,region"])
def test_headings_as_spreadsheets_write_them(heading: str) -> None:
    given = f"{heading}\nana@example.org{';' if ';' in heading else ','}\n"
    listed = read_list(given, calendar=Calendar(), languages=("en",))
    assert ([each.address for each in listed.contacts], listed.problems) == (["ana@example.org"], ())
