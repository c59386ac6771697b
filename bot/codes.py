"""QR codes: links that can be printed."""

import io

import segno


def qr_png(link: str) -> bytes:
    """A QR code as a picture that can be printed and sent."""
    made = io.BytesIO()
    segno.make(link, error="m", micro=False).save(made, kind="png", scale=12, border=4)
    return made.getvalue()


def qr_svg(link: str) -> bytes:
    """A QR code that is sharp at any size."""
    made = io.BytesIO()
    segno.make(link, error="m", micro=False).save(made, kind="svg", scale=10, border=4, xmldecl=True)
    return made.getvalue()
