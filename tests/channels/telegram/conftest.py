"""People and groups on the fake Telegram."""

import pytest

from tests.fakes.telegram import FakeTelegram, Group, Person


@pytest.fixture
def sam(fake: FakeTelegram) -> Person:
    sam = fake.person(42)
    sam.starts()
    return sam


@pytest.fixture
def group(fake: FakeTelegram) -> Group:
    group = fake.group(-1001)
    group.adds_bot()
    return group
