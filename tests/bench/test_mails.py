"""Many mails through a real mail server: each is taken once."""

from pathlib import Path

import pytest

from tests.bench.mails import measure, sink


@pytest.mark.smtp_sink
async def test_a_load_of_mails_is_taken_once_each(tmp_path: Path) -> None:
    with sink(tmp_path) as server:
        found = await measure(1_000, server, tmp_path)
    assert (found.sent, found.taken) == (1_000, 1_000)
