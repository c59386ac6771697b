"""Relays on bad days: somebody is no administrator any more, words change meanwhile, rights are taken away."""

import pytest

from dialogue.replies import Name
from tests.bot.test_relays import AMAL, RIGHT, TEXTS, Town, shown, town

__all__ = ["town"]


@pytest.mark.parametrize("by", ["number", "words"])
async def test_a_choice_that_is_typed_is_asked_about_like_one_that_is_tapped(town: Town, by: str) -> None:
    group = town.group()
    place = await town.settled(group)

    card = await town.press(f"relay:place:{place}")
    number = [(button.data or "").rstrip("!") for button in card.buttons].index(f"relay:set:{place}:held") + 1
    typed = str(number) if by == "number" else card.buttons[number - 1].label
    async with town.house.database.transaction() as tx:
        await tx.run("DELETE FROM place_checks")  # as after a minute
    town.amal.says(typed)
    assert town.words("relay-place-automatic", "ar") in (await town.amal.hears()).text
    group.chat.members[AMAL] = "member"
    town.amal.says(typed)
    assert town.words("relay-not-administrator", "ar") in (await town.amal.hears()).text
    [row] = await town.house.rows("SELECT held FROM places")
    assert not row["held"]


async def test_a_yes_to_old_words_asks_again_with_the_new_ones(town: Town) -> None:
    group = town.group()
    await town.settled(group)
    made = await town.announce()
    old = await town.amal.hears()
    await town.correct(made)
    await town.amal.hears()
    town.amal.taps(1, on=old)
    again = await town.amal.hears()
    assert town.words("relay-newer-words", "ar") in again.text
    assert RIGHT["ar"] in shown(again)
    assert group.sees() == []
    town.amal.taps(1, on=again)
    assert RIGHT["ar"] in shown(await group.hears())


async def test_a_channel_relays_too_and_one_that_takes_the_right_to_post_away_is_noticed(town: Town) -> None:
    channel = town.fake.group(-1005, kind="channel")
    channel.chat.members[AMAL] = "creator"
    channel.adds_bot(by=AMAL, administrator=True)
    told = await town.amal.hears()
    place = (told.buttons[0].data or "").rstrip("!").rpartition(":")[2]
    await town.press(f"relay:place:{place}")
    await town.press(f"relay:set:{place}:held")
    made = await town.announce()
    posted = await channel.hears()
    assert TEXTS["ar"] in shown(posted)
    channel.chat.muted = True
    await town.correct(made)
    assert town.words("relay-lost-muted", "ar", place=Name(channel.chat.name)) in (await town.amal.hears()).text
    channel.chat.muted = False
    await town.press(f"relay:set:{place}:state:open")
    right = await channel.hears()
    assert (right.id, right.edits, RIGHT["ar"] in shown(right)) == (posted.id, 1, True)
