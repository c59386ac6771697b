"""Chats as their members see them."""

from dataclasses import dataclass, field, replace
from typing import Any, Literal

from tests.fakes.telegram.entities import Entity

Kind = Literal["private", "group", "supergroup", "channel"]


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message."""

    label: str
    data: str | None = None
    url: str | None = None
    style: str | None = None

    def to_json(self) -> dict[str, str]:
        """As the Bot API shows it."""
        shown = {"text": self.label, "callback_data": self.data, "url": self.url, "style": self.style}
        return {name: value for name, value in shown.items() if value is not None}


@dataclass(slots=True)
class Posted:
    """A message in a chat, as people see it."""

    id: int
    at: float
    by_bot: bool
    text: str
    entities: list[Entity] = field(default_factory=list)
    rows: list[list[Button]] = field(default_factory=list)
    silent: bool = False
    preview: bool = True
    """Whether Telegram would fetch a preview of a link in it."""
    edits: int = 0
    file: tuple[str, str, bytes] | None = None
    """Name, media type, content."""
    thread: int | None = None
    told: int = 0
    """Counts what the bot said in this chat, edits too: the number of the last time."""

    @property
    def buttons(self) -> list[Button]:
        """The buttons in reading order."""
        return [button for row in self.rows for button in row]

    @property
    def labels(self) -> list[str]:
        """What stands on the buttons."""
        return [button.label for button in self.buttons]

    def to_json(self, chat: "Chat", bot: dict[str, Any]) -> dict[str, Any]:
        """As the Bot API shows it."""
        shown: dict[str, Any] = {"message_id": self.id, "date": int(self.at), "chat": chat.to_json()}
        shown["from"] = bot if self.by_bot else chat.user_json()
        if self.thread:
            shown |= {"message_thread_id": self.thread, "is_topic_message": True}
        if self.file:
            shown["document"] = {"file_id": f"d{self.id}", "file_unique_id": f"u{self.id}", "file_name": self.file[0]}
        if self.text:
            shown["caption" if self.file else "text"] = self.text
        if self.entities:
            shown["caption_entities" if self.file else "entities"] = [entity.to_json() for entity in self.entities]
        if self.rows:
            shown["reply_markup"] = {"inline_keyboard": [[button.to_json() for button in row] for row in self.rows]}
        if self.edits:
            shown["edit_date"] = int(self.at)
        return shown


@dataclass(slots=True)
class Chat:
    """A private chat, group or channel with its messages."""

    id: int
    kind: Kind = "private"
    language: str | None = "en"
    name: str = "Sam"
    state: Literal["open", "blocked", "deactivated", "kicked"] = "open"
    started: bool = False
    """Whether the bot may write: after the person wrote first, or the bot was added."""
    migrated_to: int | None = None
    status: str = "member"
    """What the bot is in a group: member, administrator."""
    muted: bool = False
    """Whether the bot may not write in a group or channel that it is in."""
    members: dict[int, str] = field(default_factory=dict)
    """Status of each person in a group."""
    messages: dict[int, Posted] = field(default_factory=dict)
    last_id: int = 0
    taken: int = 0
    """How many messages of the bot were taken."""

    def post(self, message: Posted) -> None:
        """Show a message."""
        self.messages[message.id] = message

    def next_id(self) -> int:
        """The next message's number."""
        self.last_id += 1
        return self.last_id

    def shown(self) -> list[Posted]:
        """Everything that is still there, as it is now, oldest first."""
        return [replace(message) for message in self.messages.values()]

    def to_json(self) -> dict[str, Any]:
        """As the Bot API shows it."""
        if self.kind == "private":
            return {"id": self.id, "type": "private", "first_name": self.name}
        return {"id": self.id, "type": self.kind, "title": self.name}

    def user_json(self) -> dict[str, Any]:
        """The person of a private chat as the Bot API shows them."""
        return user(self.id, self.language, self.name)


def user(id: int, language: str | None, name: str = "Sam") -> dict[str, Any]:
    """A person as the Bot API shows them."""
    shown: dict[str, Any] = {"id": id, "is_bot": False, "first_name": name}
    return shown | {"language_code": language} if language else shown
