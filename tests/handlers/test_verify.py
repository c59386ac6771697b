"""Checking a text: however its code was copied, and without a false alarm about what is no code."""

from datetime import UTC, datetime

from tests.furnishing import Meet
from tests.handlers.test_staff import enter, handed_over
from tests.talking import Talk

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
GENUINE, UNKNOWN, ASKED = "verify-genuine", "verify-unknown", "verify-ask"
NOT_UNDERSTOOD = "menu-not-understood"
FORWARDED = "Fwd: Come.\n\nFrom the review team. To check that this is genuine, send /verify {code}.\nRegards, Amal"
WRITTEN = {
    "/verify {code}": GENUINE,
    "\u200f\u2066/verify {code}\u2069": GENUINE,
    "/verify {code}\u2069": GENUINE,
    "/verify {code}.": GENUINE,
    "/verify «{code}»": GENUINE,
    "/verify@passerelle_example_bot {code}": GENUINE,
    "/verify is it true? {code}": GENUINE,
    "{code}": GENUINE,
    " «{code}» ": GENUINE,
    "verify {code}": GENUINE,
    "تحقق {code}": GENUINE,
    "\u2067تحقق \u2066{code}\u2069\u2069": GENUINE,
    "核对{code}": GENUINE,
    FORWARDED: GENUINE,
    "/verify AAAABBBB": UNKNOWN,
    "verify AAAABBBB": UNKNOWN,
    FORWARDED.replace("{code}", "AAAABBBB"): UNKNOWN,
    "/verify": ASKED,
    "verify": ASKED,
    "/verify what do I do here": ASKED,
    "/verify AAAABBB": ASKED,
    "/verify AAAABBBBC": ASKED,
    "AAAABBBB": NOT_UNDERSTOOD,
    "hospital": NOT_UNDERSTOOD,
    "I want to verify my name": NOT_UNDERSTOOD,
}


async def _approved(talking: Talk) -> str:
    """The code of an announcement that was sent."""
    await enter(talking, "nora", "editor", "arab")
    id = await handed_over(talking)
    await enter(talking, "sam", "approver", "arab")
    await talking.tap(f"desk:approve:{id}:1")
    for _ in range(2):
        await talking.write("4711")
    return id[:8].upper()


async def test_a_code_is_checked_however_it_is_written(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        code = await _approved(talking)
        said = {}
        talking.who = "amal"
        await talking.tap("start:speak:en")
        spaced = f"/VERIFY {code[:4].lower()} {code[4:]}"
        for written in (*WRITTEN, spaced):
            await talking.tap("cmd:menu")
            [heard] = await talking.write(written.format(code=code))
            said[written] = heard.body.reply.says[0].id
    assert said == WRITTEN | {spaced: GENUINE}


async def test_who_has_no_language_yet_checks_first(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        code = await _approved(talking)
        talking.who = "amal"
        [heard] = await talking.write(FORWARDED.format(code=code))
        assert heard.body.reply.says[0].id == GENUINE


async def test_once_asked_for_a_code_it_is_read_the_same_way(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        code = await _approved(talking)
        talking.who = "amal"
        await talking.tap("start:speak:en")
        said = []
        for written in (f"«{code}».", "no idea", "AAAABBBB"):
            await talking.tap("cmd:verify")
            [heard] = await talking.write(written)
            said.append(heard.body.reply.says[0].id)
        assert said == [GENUINE, ASKED, UNKNOWN]


async def test_staff_may_write_a_text_with_such_a_line_in_it(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        for data in ("announce:own", "announce:subject:event:arab-review-2021"):
            await talking.tap(data)
        [heard] = await talking.write("Send /verify AAAABBBB to check.")
        assert heard.body.reply.says[0].id == "announce-kept"
