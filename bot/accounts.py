"""Our accounts at the messaging apps, as the settings name them."""

import hashlib

import aiohttp

from bot.settings import Settings
from channels import Telegram
from reviews.calendar import Calendar


def platform_session() -> aiohttp.ClientSession:
    """How messaging apps are reached: without cookies, and with no limit but the senders' windows."""
    return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0), cookie_jar=aiohttp.DummyCookieJar())


def telegram_accounts(settings: Settings, session: aiohttp.ClientSession) -> dict[str, Telegram]:
    """The accounts of the settings, by name."""
    return {
        account: Telegram(
            token=token.get_secret_value(),
            session=session,
            account=account,
            base_url=settings.telegram_api_url.rstrip("/"),
            secret=_secret(settings, token.get_secret_value()),
        )
        for account, token in settings.telegram_accounts.items()
    }


def _secret(settings: Settings, token: str) -> str:
    """What Telegram sends along: given, or derived from the token, which stays unknown from it."""
    if settings.telegram_secret:
        return settings.telegram_secret.get_secret_value()
    return hashlib.sha256(f"webhook:{token}".encode()).hexdigest()


def setting_of(settings: Settings, account: str) -> str:
    """The setting that the token of an account came by."""
    single = account == "main" and settings.telegram_token
    return "TELEGRAM_TOKEN" if single else f"TELEGRAM_TOKEN_{account.upper()}"


def strange_accounts(settings: Settings, calendar: Calendar) -> list[str]:
    """The settings of accounts for regions that there are not."""
    known = {"main", *(region.slug for region in calendar.regions)}
    return [setting_of(settings, account) for account in settings.telegram_accounts if account not in known]
