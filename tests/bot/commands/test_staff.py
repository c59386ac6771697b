"""`staff`: accounts, sign-in links, tokens; and what the doctor says of thin regions."""

import pytest

from tests.bot.commands.conftest import Run


@pytest.fixture(autouse=True)
def complete_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether all texts are translated is looked after elsewhere, and takes long."""
    monkeypatch.setattr("locales.lint.check", lambda checkout: [])


@pytest.mark.requirement("S3-66")
def test_an_account_is_added_listed_given_a_token_and_removed(run: Run) -> None:
    added = run("staff", "add", "Ada", "--role", "editor", "--region", "arab")
    assert added.code == 0
    *told, link = added.out.splitlines()
    line = f"/start staff_{link.rpartition('/sign-in/')[2]}"
    assert told == [
        "Ada is editor for arab.",
        f"To sign in, once and within 24 hours, send in the web chat or the terminal: {line}",
        "or open, for the app they will work from:",
    ]
    again = run("staff", "add", "Ada", "--role", "approver", "--region", "all")
    assert again.out.splitlines()[:2] == [
        "Ada is approver for all.",
        "A link that was made for them before and not used works too, until its 24 hours are over.",
    ]
    token = run("staff", "token", "Ada")
    assert token.out == f"{token.out.strip()}\n"
    assert token.out.startswith("pas_")
    assert run("staff", "list").out == "Ada: editor for arab; approver for network\n"
    assert run("staff", "remove", "Ada").out == "Ada can do nothing any more.\n"
    assert run("staff", "list").out == ""


def test_one_role_is_taken_away_and_the_account_stays(run: Run) -> None:
    run("staff", "add", "Ada", "--role", "editor", "--region", "arab")
    run("staff", "add", "Ada", "--role", "approver")
    taken = ("staff", "remove", "Ada", "--role", "editor")
    missed = run(*taken)
    assert (missed.code, missed.err) == (
        1,
        "Ada is not editor for network; see the roles with: python -m bot staff list\n",
    )
    assert run(*taken, "--region", "arab").out == "Ada: approver for network\n"
    assert run("staff", "list").out == "Ada: approver for network\n"
    assert run("staff", "remove", "Ada", "--role", "approver").out == "Ada: no role any more\n"
    assert run("staff", "remove", "Ada").out == "Ada can do nothing any more.\n"


def test_a_forgotten_pin_is_reset_and_its_owner_signs_in_anew(run: Run) -> None:
    run("staff", "add", "Ada", "--role", "editor")
    said, *_, link = run("staff", "pin", "Ada", "--reset").out.splitlines()
    assert said == "Ada has no PIN and no chat any more; they choose a PIN when they are asked for one."
    assert "/sign-in/" in link
    assert run("staff", "list").out == "Ada: editor for network\n"


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (("add", "Ada", "--role", "king"), 1, "there is no role 'king'; there are administrator, approver"),
        (
            ("add", "Ada", "--role", "editor", "--region", "atlantis"),
            1,
            "there is no region 'atlantis'; there are africa",
        ),
        (("add", "Ada"), 2, "--role"),
        (("remove", "Zed"), 1, "there is no 'Zed'; see them with: python -m bot staff list"),
        (("remove", "Zed", "--role", "editor"), 1, "there is no 'Zed'; see them with: python -m bot staff list"),
        (("remove", "Zed", "--region", "arab"), 1, "say --role too"),
        (("token", "Zed"), 1, "there is no 'Zed'; add it with: python -m bot staff add Zed --role ROLE"),
        (("pin", "Zed", "--reset"), 1, "there is no 'Zed'; see them with: python -m bot staff list"),
        (("pin", "Ada"), 2, "--reset"),
        ((), 2, "ACT"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(run: Run, args: tuple[str, ...], code: int, said: str) -> None:
    done = run("staff", *args)
    assert (done.code, done.out) == (code, "")
    assert said in done.err


def test_the_doctor_names_regions_where_too_few_approve(run: Run) -> None:
    run("staff", "add", "Ada", "--role", "approver")
    run("staff", "add", "Ben", "--role", "approver", "--region", "arab")
    told = [line for line in run("doctor").out.splitlines() if "may approve" in line]
    regions = ("africa", "asia_pacific", "europe_north_america", "latin_america_caribbean")
    assert told == [
        f"Look at {region}: 1 may approve announcements there; two are needed. See python -m bot staff."
        for region in regions
    ]
