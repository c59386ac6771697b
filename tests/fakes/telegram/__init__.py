"""A strict fake of the Telegram Bot API over real HTTP.

It refuses what Telegram refuses, in Telegram's words, and keeps in `violations` what Telegram would silently let pass
although it is a mistake. Where it says more than the documentation (https://core.telegram.org/bots/api), it says what
the public server has been seen to answer.

    async with FakeTelegram() as fake:
        sam = fake.person(42, language="ar")
        sam.says("/start")              # the bot polls `fake.url`, or is called by its webhook
        card = await sam.hears()        # the bot's next message or edit
        sam.taps(card.labels[0])        # by label, by data or by number from 1
        sam.sees()                      # the whole chat as it is on the screen
"""

from tests.fakes.telegram.chats import Button, Posted
from tests.fakes.telegram.people import CONTENTS, Group, Person
from tests.fakes.telegram.server import MAIN, FakeTelegram

__all__ = ["CONTENTS", "MAIN", "Button", "FakeTelegram", "Group", "Person", "Posted"]
