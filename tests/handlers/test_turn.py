"""Whose turn it is: the words that always win, in every language, wherever one is."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from bot import body
from bot.inbound import take_together
from dialogue.inbound import Inbound, Kind
from locales.texts import Texts
from storage import people, pulling
from tests.furnishing import Meet
from tests.talking import Heard, Talk

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
ENGLISH = "start:speak:en"
CALL = "interest:fill:example-rapporteur-2021"
STATES: Mapping[str, tuple[str, ...]] = {
    "nothing chosen yet": (),
    "menu": (ENGLISH,),
    "listening for a country": (ENGLISH, "subscribe:country"),
    "listening for a clock": (ENGLISH, "settings:zone"),
    "listening for a safe word": (ENGLISH, "settings:word"),
    "choosing options in a form": (ENGLISH, CALL),
    "writing in a form": (ENGLISH, CALL, "1", "2"),
    "leaving": (ENGLISH, "cmd:forget"),
}
FIRST = {
    "stop": {"stop-stopped"},
    "menu": {"menu-title"},
    "help": {"menu-help"},
    "language": {"start-which-language"},
    "cancel": {"menu-cancelled", "menu-nothing-to-cancel"},
    "safe": {"settings-cleared"},
}
"""What each command says first."""


async def _go(talking: Talk, steps: tuple[str, ...]) -> None:
    for step in steps:
        await (talking.write(step) if step.isdecimal() else talking.tap(step))


def _first(heard: list[Heard]) -> str:
    return heard[0].body.reply.says[0].id


@pytest.mark.requirement("S3-26")
@pytest.mark.parametrize("state", STATES.values(), ids=STATES.keys())
async def test_the_words_that_always_win_win_everywhere(state: tuple[str, ...], meet: Meet, texts: Texts) -> None:
    """Everybody writes another of them, in the same transactions."""
    words = {**texts.commands, "0": "menu", "٠": "menu", "/stop": "stop", "/HELP": "help"}
    async with meet(now=NOW, channel="telegram") as talking:
        for number, step in enumerate(state):
            await _all(talking, dict.fromkeys(words, step), f"step{number}")
        await _all(talking, {word: word for word in words}, "word")
        said = {word: await _last(talking, word) for word in words}
    assert {word: id for word, id in said.items() if id not in FIRST[words[word]]} == {}


async def _all(talking: Talk, said: Mapping[str, str], turn: str) -> None:
    """Each person (by name) writes or taps."""
    await take_together(
        talking.service.house,
        [
            Inbound("telegram", "main", who, f"{turn}:{who}", Kind.choice if ":" in text else Kind.text, text)
            for who, text in said.items()
        ],
    )


async def _last(talking: Talk, who: str) -> str:
    """The id of what somebody was told first in their last message."""
    house = talking.service.house
    async with house.database.reading() as tx:
        id = await people.find_address(tx, house.vault, channel="telegram", account="main", address=who)
        [row] = await pulling.latest(tx, address=id or 0, limit=1, now=NOW)
    return body.opened(house.vault, row).reply.says[0].id


@pytest.mark.parametrize("command", ["stop", "menu", "help", "language", "cancel"])
async def test_they_win_as_buttons_too_and_the_draft_is_kept(command: str, meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await _go(talking, STATES["writing in a form"])
        assert _first(await talking.tap(f"cmd:{command}")) in FIRST[command]
        [menu] = await talking.write("0")
        assert menu.body.reply.choices[0].data == "interest:continue:example-rapporteur-2021"
        [question] = await talking.write("1")
        assert [say.id for say in question.body.reply.says][-1] == "interest-bring"


async def test_a_safe_word_of_ones_own_wins_everywhere(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await _go(talking, (ENGLISH, "settings:word"))
        await talking.write("Umbrella")
        for state in STATES.values():
            await _go(talking, state)
            [heard] = await talking.write("umbrella!")
            assert heard.body.clear
            assert _first([heard]) == "settings-cleared"


async def test_numbers_answer_the_choices_that_are_seen(meet: Meet) -> None:
    """Also those under a message that says that nothing was understood."""
    async with meet(now=NOW, channel="telegram") as talking:
        await _go(talking, (ENGLISH,))
        await talking.write("what?")
        assert _first(await talking.write("1")) == "calendar-heading"


async def test_labels_of_the_menu_work_without_the_menu(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await _go(talking, (ENGLISH, "calendar:region:arab"))
        assert _first(await talking.write("Privacy")) == "privacy-title"


@pytest.mark.parametrize("kind", [Kind.other, Kind.file])
async def test_what_has_no_words_leaves_the_question_open(kind: Kind, meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await _go(talking, STATES["writing in a form"])
        [heard] = await talking.send(kind)
        assert [say.id for say in heard.body.reply.says][-1] == "interest-bring"
