"""Signatures, against the example of the Standard Webhooks specification."""

from datetime import UTC, datetime

from reviews.rules.signing import headers, secret_of

SECRET = "whsec_plJ3nmyCDGBKInavdOK15jsl"
BODY = b'{"event_type":"ping","data":{"success":true}}'
AT = datetime.fromtimestamp(1731705121, UTC)
ID = "msg_loFOjxBNrRLzqYUf"


def test_one_signature_as_the_specification_has_it() -> None:
    assert headers(id=ID, at=AT, body=BODY, secrets=[SECRET]) == {
        "webhook-id": ID,
        "webhook-timestamp": "1731705121",
        "webhook-signature": "v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=",
    }


def test_two_secrets_make_two() -> None:
    one, two = (
        headers(id=ID, at=AT, body=BODY, secrets=[each])["webhook-signature"] for each in (SECRET, secret_of(b"x" * 32))
    )
    both = headers(id=ID, at=AT, body=BODY, secrets=[SECRET, secret_of(b"x" * 32)])
    assert both["webhook-signature"] == f"{one} {two}"
