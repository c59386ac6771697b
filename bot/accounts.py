"""Our accounts at the messaging apps, as the settings name them."""

import hashlib

import aiohttp

from bot.settings import Settings
from channels import Telegram


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
