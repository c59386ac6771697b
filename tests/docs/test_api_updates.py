"""The example in docs/api.md checks the signatures that we make."""

import re
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from reviews.rules.signing import headers, secret_of

PAGE = (Path(__file__).parents[2] / "docs/api.md").read_text()


def test_the_example_checks_our_signatures() -> None:
    [code] = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    made: dict[str, Any] = {}
    exec(code, made)  # noqa: S102  # our own documentation
    secret, fresh = secret_of(b"x" * 32), secret_of(b"y" * 32)
    now = datetime.fromtimestamp(time.time(), UTC)
    sent = headers(id="sent_1", at=now, body=b"{}", secrets=[fresh, secret])
    assert made["genuine"](secret, sent, b"{}")
    assert not made["genuine"](secret, sent, b"[]")
    assert not made["genuine"](secret_of(b"z" * 32), sent, b"{}")
    old = headers(id="sent_1", at=datetime(2021, 2, 1, tzinfo=UTC), body=b"{}", secrets=[secret])
    assert not made["genuine"](secret, old, b"{}")
