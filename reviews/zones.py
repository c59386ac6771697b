"""The zones of the world's countries, from the IANA list."""

from functools import cache
from importlib.resources import files

WORLD = (
    "Pacific/Pago_Pago", "Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles", "America/Denver",
    "America/Mexico_City", "America/Bogota", "America/Santo_Domingo", "America/St_Johns", "America/Sao_Paulo",
    "America/Noronha", "America/Nuuk", "Atlantic/Cape_Verde", "Africa/Dakar", "Africa/Lagos", "Africa/Johannesburg",
    "Africa/Cairo", "Africa/Nairobi", "Asia/Riyadh", "Asia/Tehran", "Asia/Dubai", "Asia/Kabul", "Asia/Karachi",
    "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Yangon", "Asia/Bangkok", "Asia/Manila", "Asia/Tokyo",
    "Australia/Adelaide", "Australia/Sydney", "Pacific/Port_Moresby", "Pacific/Guadalcanal", "Pacific/Auckland",
    "Pacific/Fiji", "Pacific/Tongatapu", "Pacific/Kiritimati", "Europe/London", "Europe/Paris", "Europe/Athens",
    "Europe/Moscow", "Asia/Tashkent",
)  # fmt: skip  # a line a place would be a page
"""One for each hour of the world, where nothing is known."""


def zones_of(country: str) -> tuple[str, ...]:
    """The zones of a country (ISO 3166-1 alpha-2), in the list's order; empty when it is not known."""
    return _by_country().get(country.upper(), ())


@cache
def _by_country() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in (files("tzdata.zoneinfo") / "zone.tab").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            country, _, zone, *_ = line.split("\t")
            found[country] = (*found.get(country, ()), zone)
    return found
