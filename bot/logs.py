"""Logs for operators: what happened to the service, never what anybody wrote, who they are, or a secret."""

import logging
import sys
import traceback

import structlog

_CONTENT_AT_DEBUG = ("telegram", "tortoise", "aiosqlite", "asyncpg", "httpx", "httpcore", "aiohttp.access", "asyncio")
"""Libraries that would write texts, tokens or paths into the log."""


class Lines(logging.Formatter):
    """Lines of libraries, in the service's own layout. Of an error they say what kind and where, never its words."""

    def __init__(self, layout: str) -> None:
        super().__init__()
        self._render = _renderer(layout)

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line = {"event": record.getMessage(), "level": record.levelname.lower(), "logger": record.name}
        if record.exc_info and record.exc_info[0]:
            line["event"] = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
            line["error"] = what_and_where(record.exc_info[1])
        return str(
            self._render(None, record.levelname.lower(), structlog.processors.TimeStamper(fmt="iso")(None, "", line))
        )


def what_and_where(error: BaseException | None) -> str:
    """The kind of an error and the place of the code it comes from; its own words may quote what somebody wrote."""
    frames = traceback.extract_tb(error.__traceback__) if error else []
    where = f" in {frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"


def _renderer(layout: str) -> structlog.typing.Processor:
    return structlog.processors.JSONRenderer() if layout == "json" else structlog.dev.ConsoleRenderer(colors=False)


def set_up_logs(level: str, layout: str) -> None:
    """Write to standard error; `layout` is `console` or `json`."""
    stream = logging.StreamHandler(sys.stderr)
    stream.setFormatter(Lines(layout))
    logging.basicConfig(level=level, handlers=[stream], force=True)
    for name in _CONTENT_AT_DEBUG:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    logging.getLogger("fontTools").setLevel(logging.WARNING)  # tells of each sheet how many letters it drew
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _renderer(layout),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
