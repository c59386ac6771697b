"""Every button that can be reached is tapped: no fault, no dead end, nothing that cannot be said or sent."""

import re
from collections import deque
from datetime import UTC, datetime

import pytest

from locales.texts import Texts
from tests.furnishing import Meet
from tests.talking import Heard, Talk

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
_NOT_HERE = re.compile(r"f:|start:speak:|cmd:stop|stop:erase")
"""Questions of forms have their own walks; another language, stop and forget would end this one."""
SUBSCRIBED = ("start:speak:en", "subscribe:toggle:region:arab", "subscribe:am:migrant", "subscribe:yes")
FRESH = ("start:speak:en",)


async def crawl(talking: Talk, without: str = "nothing", begin: str = "cmd:menu") -> dict[str, Heard]:
    """What each button says, by its data, in the order in which they are found from one on, `without` some."""
    found: dict[str, Heard] = {}
    waiting = deque([begin])
    while waiting:
        data = waiting.popleft()
        if data in found:
            continue
        found[data] = (await talking.tap(data))[-1]
        shown = [choice.data for choice in found[data].body.reply.choices]
        waiting += [each for each in shown if not _NOT_HERE.match(each) and not re.match(without, each)]
        assert len(found) < 1000, "there is no end"
    return found


@pytest.mark.parametrize("before", [FRESH, SUBSCRIBED], ids=["fresh", "subscribed"])
@pytest.mark.parametrize("channel", ["telegram", "webchat"])
async def test_every_button_leads_somewhere(before: tuple[str, ...], channel: str, meet: Meet, texts: Texts) -> None:
    async with meet(now=NOW, channel=channel) as talking:
        for data in before:
            await talking.tap(data)
        found = await crawl(talking)
        assert talking.service.house.measures.faults._value.get() == 0
    assert len(found) > 100
    assert {data for data, heard in found.items() if heard.body.reply.says[0].id == "menu-step-over"} == set()
    assert {data for data, heard in found.items() if not leads_on(heard)} == {"settings:clear"}
    assert texts.errors == {}


def leads_on(heard: Heard) -> bool:
    """Whether there is a way on, by a button: to the menu, back, or through a form that has its own ways out."""
    return any(choice.data.startswith(("cmd:", "settings:", "subscribe:", "f:")) for choice in heard.body.reply.choices)


@pytest.mark.parametrize(
    "question",
    [
        ("cmd:forget",),
        ("interest:fill:example-rapporteur-2021", "1", "2", "Delete this"),
        ("desk:colleagues", "1"),
    ],
    ids=["erasing", "deleting a form", "ending a colleague's chat"],
)
async def test_what_cannot_be_undone_is_never_the_first_answer(question: tuple[str, ...], meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await talking.hire("nora", "administrator")
        await talking.tap("start:speak:en")
        await talking.write("/start staff_nora")
        *_, last = [(await (talking.tap(each) if ":" in each else talking.write(each)))[-1] for each in question]
        styles = [choice.style for choice in last.body.reply.choices]
        assert (styles[0], styles.count("danger")) == ("plain", 1)
