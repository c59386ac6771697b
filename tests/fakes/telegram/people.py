"""People and groups: they write, tap, block, leave, and look at their screens."""

from typing import Any, Literal

from channels.telegram.shape import KEPT
from tests.fakes.telegram.account import Account, Tap
from tests.fakes.telegram.chats import Chat, Posted, user

CONTENTS: dict[str, Any] = {
    "voice": {"file_id": "f1", "file_unique_id": "u1", "duration": 3},
    "photo": [{"file_id": "f2", "file_unique_id": "u2", "width": 90, "height": 90}],
    "document": {"file_id": "f3", "file_unique_id": "u3", "file_name": "a.pdf"},
    "video": {"file_id": "f4", "file_unique_id": "u4", "width": 1, "height": 1, "duration": 1},
    "audio": {"file_id": "f5", "file_unique_id": "u5", "duration": 1},
    "video_note": {"file_id": "f6", "file_unique_id": "u6", "length": 1, "duration": 1},
    "animation": {"file_id": "f7", "file_unique_id": "u7", "width": 1, "height": 1, "duration": 1},
    "sticker": {"file_id": "f8", "file_unique_id": "u8", "type": "regular", "width": 1, "height": 1},
    "location": {"latitude": 31.95, "longitude": 35.91},
    "contact": {"phone_number": "100000", "first_name": "Sam"},
    "poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "type": "regular"},
    "dice": {"emoji": "🎲", "value": 3},
    "pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}},
    "new_chat_title": "New title",
}
"""What a message can carry instead of words."""


class _Place:
    """A chat that things happen in."""

    def __init__(self, account: Account, chat: Chat) -> None:
        self.account = account
        self.chat = chat
        self._heard = chat.taken

    def sees(self) -> list[Posted]:
        """The chat as it is on the screen now, oldest first: what was edited as edited, what was deleted not at all."""
        return self.chat.shown()

    def last(self) -> Posted:
        """The bot's last message. Raises IndexError where there is none."""
        return [message for message in self.sees() if message.by_bot][-1]

    async def hears(self, *, seconds: float = 30) -> Posted:
        """The next message or edit of the bot that this object has not heard yet. Raises TimeoutError."""
        while True:
            fresh = [message for message in self.sees() if message.told > self._heard]
            if fresh:
                first = min(fresh, key=lambda message: message.told)
                self._heard = first.told
                return first
            await self.account.next_said(self.chat.id, seconds)

    def taps(self, what: str | int, *, on: Posted | None = None, by: int | None = None) -> str:
        """Tap a button by its label, its data (with or without `KEPT`) or its number from 1, by default on the last
        message that has buttons.

        The id of the callback query; the address of a button that opens one, without any update.
        """
        message = on or [message for message in self.sees() if message.buttons][-1]
        found = [
            button
            for place, button in enumerate(message.buttons, 1)
            if what in {place, button.label, button.data, (button.data or "").removesuffix(KEPT)}
        ]
        if not found:
            raise AssertionError(f"no button {what!r} among {message.labels}")
        if found[0].url:
            return found[0].url
        return self.taps_data(found[0].data or "", message.id, by=by, on=message)

    def taps_data(self, data: str, message_id: int, *, by: int | None = None, on: Posted | None = None) -> str:
        """Tap a button of a message that may be long gone; the id of the callback query."""
        id = f"{self.chat.id}{len(self.account.taps):06}"
        self.account.taps[id] = Tap(self.chat.id, self.account.clock())
        sender = user(by, self.chat.language) if by else self.chat.user_json()
        message = on or self.chat.messages.get(message_id)
        shown = {"chat": self.chat.to_json(), "message_id": message_id, "date": 0}  # "inaccessible"
        if message:
            shown = message.to_json(self.chat, self.account.me)
        body = {"id": id, "from": sender, "chat_instance": "1", "data": data, "message": shown}
        self.account.updates.push("callback_query", body, self.chat.id)
        return id

    def happens(self, kind: str, body: Any) -> int:
        """An update of any kind, also one that nobody knows; its id."""
        return self.account.updates.push(kind, body, self.chat.id)

    def _message(self, content: dict[str, Any], *, by: dict[str, Any], text: str = "") -> dict[str, Any]:
        now = self.account.clock()
        posted = Posted(self.chat.next_id(), now, False, text)
        self.chat.post(posted)
        return {"message_id": posted.id, "date": int(now), "chat": self.chat.to_json(), "from": by} | content

    def _membership(self, old: str, new: str, by: dict[str, Any]) -> int:
        bot = self.account.me
        body = {
            "chat": self.chat.to_json(),
            "from": by,
            "date": int(self.account.clock()),
            "old_chat_member": {"status": old, "user": bot},
            "new_chat_member": {"status": new, "user": bot},
        }
        return self.happens("my_chat_member", body)


class Person(_Place):
    """A person in their private chat with the bot."""

    def __init__(self, account: Account, id: int, language: str | None) -> None:
        chat = account.chats.setdefault(id, Chat(id))
        chat.language = language
        super().__init__(account, chat)

    def starts(self, payload: str = "") -> int:
        """Press Start, perhaps on a deep link; the update's id."""
        return self.says(f"/start {payload}".strip())

    def says(self, text: str) -> int:
        """Write something; the update's id."""
        return self.sends(text=text)

    def sends(self, **content: Any) -> int:
        """Send a message with any content (`voice=CONTENTS["voice"]`, `forward_origin=...`); the update's id."""
        self.chat.started = True
        text = str(content.get("text", ""))
        return self.happens("message", self._message(content, by=self.chat.user_json(), text=text))

    def sends_a(self, what: str) -> int:
        """Send a voice message, a photo, a location ...: a key of CONTENTS; the update's id."""
        return self.sends(**{what: CONTENTS[what]})

    def sends_file(self, content: bytes) -> int:
        """Send a file; the update's id."""
        return self.sends(document=self.account.upload(f"file{len(self.account.files)}", content))

    def forwards(self, text: str) -> int:
        """Forward somebody's message; the update's id."""
        origin = {"type": "hidden_user", "sender_user_name": "Kim", "date": 1}
        return self.sends(text=text, forward_origin=origin)

    def edits(self, text: str) -> int:
        """Change the last thing that was written; the update's id."""
        mine = [message for message in self.chat.messages.values() if not message.by_bot][-1]
        mine.text = text
        body = {"message_id": mine.id, "date": int(mine.at), "edit_date": int(self.account.clock()), "text": text}
        return self.happens("edited_message", body | {"chat": self.chat.to_json(), "from": self.chat.user_json()})

    def reacts(self, emoji: str) -> int:
        """React to the bot's last message; the update's id, 0 when the bot did not ask for reactions."""
        reaction = [{"type": "emoji", "emoji": emoji}]
        body = {"message_id": self.last().id, "date": int(self.account.clock()), "old_reaction": []}
        whom = {"chat": self.chat.to_json(), "user": self.chat.user_json(), "new_reaction": reaction}
        return self.happens("message_reaction", body | whom)

    def blocks(self) -> int:
        """Block the bot; the update's id."""
        self.chat.state = "blocked"
        return self._membership("member", "kicked", self.chat.user_json())

    def unblocks(self) -> int:
        """Unblock the bot; the update's id."""
        self.chat.state = "open"
        return self._membership("kicked", "member", self.chat.user_json())

    def deactivates(self) -> None:
        """Delete the Telegram account."""
        self.chat.state = "deactivated"


class Group(_Place):
    """A group, supergroup or channel."""

    def __init__(self, account: Account, id: int, kind: Literal["group", "supergroup", "channel"]) -> None:
        super().__init__(account, account.chats.setdefault(id, Chat(id, kind, name="Neighbours")))

    def adds_bot(self, *, by: int = 7, administrator: bool = False) -> int:
        """Somebody adds the bot; the update's id."""
        self.chat.started, self.chat.state = True, "open"
        self.chat.status = "administrator" if administrator else "member"
        return self._membership("left", self.chat.status, user(by, "en"))

    def promotes_bot(self, *, by: int = 7) -> int:
        """Somebody makes the bot an administrator; the update's id."""
        self.chat.status = "administrator"
        return self._membership("member", "administrator", user(by, "en"))

    def removes_bot(self, *, by: int = 7) -> int:
        """Somebody removes the bot; the update's id."""
        self.chat.state = "kicked"
        return self._membership(self.chat.status, "kicked", user(by, "en"))

    def says(self, text: str, *, by: int | dict[str, Any] = 7, **more: Any) -> int:
        """A member writes, with privacy mode off or to the bot; the update's id. `by`: an id, or a user as JSON."""
        sender = by if isinstance(by, dict) else user(by, "en")
        self.chat.members.setdefault(sender["id"], "member")
        return self.happens("message", self._message({"text": text} | more, by=sender, text=text))

    def posts(self, text: str) -> int:
        """The channel posts something; the update's id."""
        return self.happens("channel_post", self._message({"text": text}, by=self.chat.to_json(), text=text))

    def migrates(self, new: int) -> int:
        """The group becomes a supergroup with another id; the update's id."""
        self.chat.migrated_to = new
        self.account.chats[new] = Chat(new, "supergroup", name=self.chat.name, started=True, status=self.chat.status)
        return self.happens("message", self._message({"migrate_to_chat_id": new}, by=user(7, "en")))
