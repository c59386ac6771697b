"""What a bot says of itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Introduction:
    """In one language, before anybody has written to it."""

    description: str
    """Shown in the empty chat."""
    short_description: str
    """Shown on the profile, and sent along when the bot is shared."""
    commands: Mapping[str, str]
    """The menu of a private chat: command without slash -> what it does."""
    group_commands: Mapping[str, str] = field(default_factory=dict)
    """The menu in groups."""
