"""Signatures of webhooks, as Standard Webhooks (standardwebhooks.com) has them: HMAC-SHA256 over id, time and body."""

import base64
import hashlib
import hmac
from collections.abc import Iterable
from datetime import datetime

PREFIX = "whsec_"
"""How a secret begins."""
LENGTH = 32
"""Bytes of a secret."""


def secret_of(random: bytes) -> str:
    """A secret as it is written down."""
    return PREFIX + base64.b64encode(random).decode()


def headers(*, id: str, at: datetime, body: bytes, secrets: Iterable[str]) -> dict[str, str]:
    """The three headers; one signature for each secret that holds now."""
    seconds = int(at.timestamp())
    signed = b"%s.%d.%s" % (id.encode(), seconds, body)
    return {
        "webhook-id": id,
        "webhook-timestamp": str(seconds),
        "webhook-signature": " ".join(_signature(secret, signed) for secret in secrets),
    }


def _signature(secret: str, signed: bytes) -> str:
    key = base64.b64decode(secret.removeprefix(PREFIX))
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
