"""Telegram: our bot accounts, in private chats and in groups (https://core.telegram.org/bots/api)."""

from channels.telegram.account import Polled, Telegram
from channels.telegram.introduction import Introduction

__all__ = ["Introduction", "Polled", "Telegram"]
