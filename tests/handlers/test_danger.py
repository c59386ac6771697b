"""Words of danger are heard wherever a text is awaited, and nothing of them is kept."""

from datetime import UTC, datetime

import pytest

from dialogue.inbound import Kind
from dialogue.words import dangerous
from locales.texts import Texts
from tests.furnishing import Meet
from tests.handlers.test_staff import enter
from tests.talking import Talk

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
THREATENED = "They threatened me"
AWAITING = ("cmd:menu", "cmd:verify", "settings:word", "settings:zone", "settings:hours", "subscribe:country")


async def _said(talking: Talk, text: str) -> list[str]:
    return [say.id for say in (await talking.write(text))[-1].body.reply.says]


@pytest.mark.parametrize("awaiting", AWAITING)
async def test_danger_is_heard_before_the_text_that_is_awaited(awaiting: str, meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        for data in ("start:speak:en", awaiting):
            await talking.tap(data)
        assert (await _said(talking, THREATENED))[0] == "safety-title"
        assert await _said(talking, "so it is") == ["menu-not-understood"]


async def test_danger_is_no_place_of_a_relay(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await talking.tap("start:speak:en")
        await talking.tap("relay:hand")
        assert (await _said(talking, THREATENED))[0] == "safety-title"


async def test_a_safe_word_was_not_made_of_it(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        for data in ("start:speak:en", "settings:word"):
            await talking.tap(data)
        await talking.write(THREATENED)
        [heard] = await talking.write(THREATENED)
        assert not heard.body.clear


async def test_staff_write_about_danger(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        for data in ("announce:own", "announce:subject:event:arab-review-2021"):
            await talking.tap(data)
        assert (await _said(talking, "Migrants who were detained will speak."))[0] == "announce-kept"


@pytest.mark.parametrize("awaiting", ["cmd:menu", "settings:word"])
async def test_a_long_account_is_heard(awaiting: str, meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        for data in ("start:speak:en", awaiting):
            await talking.tap(data)
        assert (await _said(talking, f"{THREATENED}. " + "It went on. " * 1000))[0] == "safety-title"
        assert (await _said(talking, "It went on. " * 1000))[0] == "menu-too-long"


async def test_what_stands_below_a_picture_is_heard(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await talking.tap("start:speak:en")
        [heard] = await talking.send(Kind.file, THREATENED)
        assert heard.body.reply.says[0].id == "safety-title"


async def test_a_long_account_in_a_form_is_warned_of(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        for data in ("start:speak:en", "interest:fill:example-rapporteur-2021"):
            await talking.tap(data)
        for number in ("1", "2"):
            await talking.write(number)
        assert await _said(talking, f"{THREATENED}. " + "It went on. " * 1000) == ["form-danger"]


def test_no_country_is_a_danger(texts: Texts) -> None:
    assert [name for name in texts.countries if dangerous(name, texts.danger)] == []


@pytest.mark.parametrize("code", ["en", "ar", "am", "es", "fr", "ru", "zh"])
async def test_help_leads_to_safety_by_word_and_by_button(code: str, meet: Meet, texts: Texts) -> None:
    word = {"en": "help me", "ar": "ساعدوني", "am": "እርዱኝ", "es": "ayúdame", "fr": "aidez-moi", "ru": "помогите"}
    async with meet(now=NOW, channel="telegram") as talking:
        await talking.tap(f"start:speak:{code}")
        [heard] = await talking.write(word.get(code, "帮帮我"))
        assert [say.id for say in heard.body.reply.says] == [
            *("menu-help-danger", "menu-help", "menu-help-verify", "menu-help-shared-phone")
        ]
        [safety] = [label for label in heard.message.labels if label.data == "cmd:safety"]
        assert heard.message.text.casefold().count(safety.text.casefold()) == 2
        assert (await _said(talking, safety.text.lower()))[0] == "safety-title"
