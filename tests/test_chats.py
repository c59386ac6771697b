"""Every conversation of `tests/chats` (see `tests.transcripts`), held with the real house."""

from pathlib import Path

import pytest

from dialogue.inbound import Kind
from locales.texts import Texts
from tests import transcripts
from tests.furnishing import Meet
from tests.talking import Heard, Talk
from tests.transcripts import Transcript, Turn

CHATS = Path(__file__).with_name("chats")


def _marked(transcript: Transcript) -> object:
    marks = [pytest.mark.requirement(*transcript.requirements)] if transcript.requirements else []
    return pytest.param(transcript, id=str(transcript.path.relative_to(CHATS)), marks=marks)


@pytest.mark.parametrize("transcript", [_marked(transcripts.read(path)) for path in sorted(CHATS.rglob("*.chat"))])
async def test_conversation(transcript: Transcript, meet: Meet, texts: Texts, pytestconfig: pytest.Config) -> None:
    async with meet(now=transcript.begins, channel=transcript.head["channel"]) as talking:
        talking.hint = transcript.head["language"]
        for account in transcript.staff:
            await talking.hire(*account)
        heard = [_written(talking, await _do(talking, turn, transcript)) for turn in transcript.turns]
    assert texts.errors == {}
    if pytestconfig.getoption("--regenerate-chats"):
        transcript.path.write_text(transcript.told(heard), "utf-8")
        return
    for turn, words in zip(transcript.turns, heard, strict=True):
        assert (turn.line, words) == (turn.line, turn.heard)


def _written(talking: Talk, heard: list[Heard]) -> str:
    return "\n".join(each.written(talking.who) for each in heard)


async def _do(talking: Talk, turn: Turn, transcript: Transcript) -> list[Heard]:
    match turn.verb:
        case "now":
            return await talking.go_on(transcripts.instant(turn.what))
        case "later":
            return await talking.go_on(talking.now + transcripts.span(turn.what))
        case "load":
            return await talking.load(transcript.path.parent / turn.what)
        case "file":
            return await talking.hand_in(transcript.path.parent / turn.what)
        case "as":
            talking.who = turn.what
            return []
        case _:
            return await _send(talking, turn.verb, turn.what)


async def _send(talking: Talk, verb: str, what: str) -> list[Heard]:
    match verb:
        case ">":
            return await talking.write(what)
        case "tap":
            return await talking.tap(what)
        case "again":
            return await talking.again()
        case "redelivered":
            return await talking.redelivered()
        case "repeat":
            number, _, text = what.partition(" ")
            return await talking.write(text * int(number))
        case _:
            return await talking.send(Kind(verb))
