from datetime import date
from pathlib import Path

import pytest

from channels import CHANNELS, LIMITS
from channels.limits import Limits, load_limits


def test_every_app_has_its_numbers_and_where_they_are_from() -> None:
    assert set(LIMITS) == {*CHANNELS, "tightest"}
    assert all(limits.source and type(limits.checked_on) is date for limits in LIMITS.values())


def test_the_tightest_fits_every_app() -> None:
    tightest = LIMITS["tightest"]

    assert tightest.label == 20
    assert all(tightest.text <= limits.text and tightest.data_bytes <= limits.data_bytes for limits in LIMITS.values())


def test_telegram_s_numbers() -> None:
    telegram = LIMITS["telegram"]

    assert (telegram.text, telegram.entities, telegram.caption) == (4096, 100, 1024)
    assert (telegram.buttons, telegram.buttons_per_row, telegram.data_bytes) == (100, 8, 64)
    assert (telegram.per_second, telegram.per_chat_per_second, telegram.chat_burst) == (30, 1, 3)
    assert (telegram.per_group_per_minute, telegram.delete_hours) == (20, 48)


def test_a_mail_that_is_put_off_is_tried_for_five_days_less_and_less_often() -> None:
    mail, waits = LIMITS["email"], list[float]()
    while (wait := mail.next_try(len(waits))) is not None:
        waits.append(wait)

    assert waits == sorted(waits)
    assert (waits[0], waits[1], waits[-1]) == (300, 900, 4 * 3600)
    assert 4.5 * 86_400 < sum(waits) <= 5 * 86_400
    assert LIMITS["telegram"].next_try(0) is None


@pytest.mark.parametrize(("unit", "length"), [("utf16", 4), ("characters", 3)])
def test_apps_count_differently(unit: str, length: int) -> None:
    limits = Limits("a test", date(2026, 1, 1), text=1, text_unit=unit, buttons=0)  # type: ignore[arg-type]  # a table

    assert limits.length("a😀é") == length


def test_a_number_that_nobody_knows_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "limits.yaml"
    file.write_text("app: {source: a, checked_on: 2026-01-01, text: 1, text_unit: utf16, buttons: 0, butons: 1}")

    with pytest.raises(TypeError, match="butons"):
        load_limits(file)
