"""What a bot says of itself: its name, descriptions and commands, by language."""

from typing import Any

from tests.fakes.telegram import rules
from tests.fakes.telegram.entities import units
from tests.fakes.telegram.rules import bad

Params = dict[str, Any]


class Profile:
    """A bot as people see it before they write."""

    def __init__(self, id: int) -> None:
        self.me: Params = {"id": id, "is_bot": True, "first_name": "Fake", "username": "fake_bot"}
        self.commands: dict[tuple[str, str], list[tuple[str, str]]] = {}
        """Commands by scope (`default:`, `chat:42`) and two-letter language."""
        self.texts: dict[tuple[str, str], str] = {}
        """Texts by what they are (`name`, `description`, `short_description`) and two-letter language."""

    def getMe(self, params: Params) -> Params:
        """https://core.telegram.org/bots/api#getme"""
        return self.me | {"can_join_groups": True, "can_read_all_group_messages": False}

    def setMyCommands(self, params: Params) -> bool:
        """https://core.telegram.org/bots/api#setmycommands"""
        key = rules.scope(params)
        self.commands[key] = rules.commands(params["commands"])
        return True

    def deleteMyCommands(self, params: Params) -> bool:
        """https://core.telegram.org/bots/api#deletemycommands"""
        self.commands.pop(rules.scope(params), None)
        return True

    def getMyCommands(self, params: Params) -> list[Params]:
        """https://core.telegram.org/bots/api#getmycommands"""
        return [{"command": name, "description": said} for name, said in self.commands.get(rules.scope(params), [])]

    def setMyName(self, params: Params) -> bool:
        """https://core.telegram.org/bots/api#setmyname"""
        return self._describe(params, "name", 64)

    def setMyDescription(self, params: Params) -> bool:
        """https://core.telegram.org/bots/api#setmydescription"""
        return self._describe(params, "description", 512)

    def setMyShortDescription(self, params: Params) -> bool:
        """https://core.telegram.org/bots/api#setmyshortdescription"""
        return self._describe(params, "short_description", 120)

    def getMyName(self, params: Params) -> Params:
        """https://core.telegram.org/bots/api#getmyname"""
        return {"name": self.texts.get(("name", rules.language(params)), "Fake")}

    def getMyDescription(self, params: Params) -> Params:
        """https://core.telegram.org/bots/api#getmydescription"""
        return {"description": self.texts.get(("description", rules.language(params)), "")}

    def getMyShortDescription(self, params: Params) -> Params:
        """https://core.telegram.org/bots/api#getmyshortdescription"""
        return {"short_description": self.texts.get(("short_description", rules.language(params)), "")}

    def _describe(self, params: Params, what: str, most: int) -> bool:
        text = str(params.get(what) or "")
        if units(text) > most:
            raise bad(f"{what} is too long")
        self.texts[what, rules.language(params)] = text
        return True
