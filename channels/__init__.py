"""The messaging apps: one file (or folder) per app, which translates and transports, and nothing else.

A new app is a file here, its numbers in `limits.yaml`, and a line in `CHANNELS`.
"""

from collections.abc import Mapping

from channels.channel import Channel, NotVerifiedError, Payload
from channels.email import Email
from channels.limits import LIMITS, Limits
from channels.telegram import Telegram
from channels.terminal import Terminal
from channels.webchat import WebChat

CHANNELS: Mapping[str, type[Channel]] = {app.name: app for app in (Telegram, Email, WebChat, Terminal)}
"""Every app by its name. The class knows the app's shape; an account of it is made where its settings are known."""

__all__ = [
    "CHANNELS",
    "LIMITS",
    "Channel",
    "Email",
    "Limits",
    "NotVerifiedError",
    "Payload",
    "Telegram",
    "Terminal",
    "WebChat",
]
