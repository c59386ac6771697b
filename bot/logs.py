"""Logs for operators: what happened to the service, never what anybody wrote, who they are, or a secret."""

import logging
import sys

import structlog

_CONTENT_AT_DEBUG = ("telegram", "tortoise", "aiosqlite", "asyncpg", "httpx", "httpcore", "aiohttp.access", "asyncio")
"""Libraries that would write texts, tokens or paths into the log."""


def set_up_logs(level: str, layout: str) -> None:
    """Write to standard error; `layout` is `console` or `json`."""
    logging.basicConfig(level=level, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s", force=True)
    for name in _CONTENT_AT_DEBUG:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    lines = structlog.processors.JSONRenderer() if layout == "json" else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            lines,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
