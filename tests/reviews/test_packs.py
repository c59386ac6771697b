"""Copy packs: ready texts by length, a link, a code, a sheet; and what becomes of a correction where people post."""

from datetime import timedelta
from urllib.parse import unquote

import pytest

from dialogue.replies import Attachment, Code, Day, Reply, Say, Verbatim
from reviews import announcements, errands, packs, subscriptions
from reviews.announcements import Announcement
from reviews.audience import Audience
from reviews.packs import Means
from reviews.relays import NotFound, WrongState
from reviews.rules import lengths
from reviews.staff import Staff
from storage import people
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import LINK, PAGES, Network
from tests.reviews.staffing import EVENTS

MEANS = Means(Network.plain, LINK, PAGES)
LONG = "The review meets on 24 February. " + "Come and say what you think. " * 20


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    return network


@pytest.fixture
async def desk(network: Network) -> tuple[Staff, Staff]:
    return await network.hire("editor"), await network.hire("approver", "approver")


async def announced(network: Network, desk: tuple[Staff, Staff], text: str = LONG) -> Announcement:
    audience = Audience(regions=("arab",))
    made = await network.under_way(*desk, texts={"en": text}, audience=audience, urgent=False)
    await network.beat_places()
    return made


async def packed(network: Network) -> list[Reply]:
    """What amal got since they were taken in."""
    replies = await network.heard("amal")
    return replies[1:]


def copied(replies: list[Reply]) -> list[str]:
    """The texts that are there to be copied."""
    found = [say.args["text"] for reply in replies for say in reply.says if say.id == "relay-text"]
    return [text.text for text in found if isinstance(text, Verbatim)]


def question(reply: Reply) -> tuple[str, str]:
    """What is asked, and the data of "posted"."""
    return reply.says[0].id, reply.choices[0].data


async def press(network: Network, person: str, data: str, *, posted: bool = True) -> None:
    _, _, post, edition = data.split(":")
    async with network.database.transaction() as tx:
        await packs.answer(
            tx, network.vault, post=post, edition=int(edition), person=person, posted=posted, now=network.now
        )


async def test_a_pack_has_texts_by_length_a_link_a_code_and_a_sheet(
    network: Network, desk: tuple[Staff, Staff]
) -> None:
    amal, relay = await network.take_in()
    await network.by_hand(amal)
    await announced(network, desk)
    replies = await packed(network)
    caption, message = copied(replies)
    link = f"{LINK}?start=n_{relay.code}-e_arab-review"
    assert LONG.strip() in caption
    assert (len(caption) <= lengths.CAPTION, caption.endswith(link)) == (True, True)
    assert "(relay-by)" in caption
    assert message == f"The review meets on 24 February. Come and say what you think. ... {link}"
    assert lengths.length(message) <= lengths.ONE_MESSAGE
    ways = replies[2]
    assert ways.attachment == Attachment("qr", link)
    assert ways.says[0].args["link"].url.startswith(f"{PAGES}/relays/packs/")  # type: ignore[union-attr]  # a Link
    assert unquote(ways.choices[0].url or "") == f"https://wa.me/?text={message}"
    assert replies[3].says[0].id == "relay-pack"
    assert [choice.label.id for choice in replies[3].choices] == ["relay-posted", "relay-not-posted"]
    assert len(replies) == 4


async def test_in_another_alphabet_a_text_message_has_70_letters(network: Network, desk: tuple[Staff, Staff]) -> None:
    amal, _ = await network.take_in()
    await network.by_hand(amal)
    await announced(network, desk, "يجتمع مؤتمر الاستعراض الإقليمي للمنطقة العربية يوم الأربعاء في بيروت. سجّلوا الآن.")
    _, message = copied(await packed(network))
    assert lengths.length(message) <= lengths.ONE_MESSAGE_ANY_ALPHABET


async def test_posted_is_noted_once_for_its_text_and_only_by_their_own(
    network: Network, desk: tuple[Staff, Staff]
) -> None:
    amal, _ = await network.take_in()
    kim, _ = await network.take_in("kim", organisation="Another")
    await network.by_hand(amal)
    await announced(network, desk)
    _, data = question((await packed(network))[-1])
    with pytest.raises(NotFound):
        await press(network, kim, data)
    with pytest.raises(WrongState):
        await press(network, amal, data[:-1] + "7")
    await press(network, amal, data)
    async with network.database.reading() as tx:
        assert [(row["state"], row["posted"] is not None) for row in await tx.rows("SELECT * FROM posts")] == [
            ("posted", True)
        ]


@pytest.mark.parametrize("recall", [False, True])
async def test_a_correction_comes_at_once_names_what_was_posted_and_comes_again_until_answered(
    network: Network, desk: tuple[Staff, Staff], recall: bool
) -> None:
    amal, _ = await network.take_in()
    await network.by_hand(amal)
    made = await announced(network, desk)
    await press(network, amal, question((await packed(network))[-1])[1])
    before = len(await packed(network))
    network.now += timedelta(days=1)
    await put_right(network, desk, made, recall=recall)
    correction = (await packed(network))[before:]
    expected = "relay-pack-recalled" if recall else "relay-pack-corrected"
    assert question(correction[-1])[0] == expected
    assert correction[-1].says[0].args["when"] == Say("relay-pack-posted-on", day=Day("2021-02-01"))
    assert correction[-1].says[1:] == old_text(made)
    assert ("Come on Friday" in copied(correction)[0]) is not recall
    for _ in range(3):
        network.now += timedelta(days=1)
        await network.beat_places()
    again = (await packed(network))[before + len(correction) :]
    assert [question(reply)[0] for reply in again] == [expected] * 3
    await press(network, amal, question(again[-1])[1], posted=False)
    network.now += timedelta(days=5)
    await network.beat_places()
    assert len(await packed(network)) == before + len(correction) + 3


def old_text(made: Announcement) -> tuple[Say, ...]:
    """How a correction of a long text names it."""
    begins = "The review meets on 24 February. Come and say what you think. Come and say what ..."
    return Say("relay-pack-old", text=begins), Say("relay-pack-old-code", code=Code(f"/verify {made.code}"))


async def test_a_correction_names_what_was_posted_last_on_the_day_of_its_place(
    network: Network, desk: tuple[Staff, Staff]
) -> None:
    amal, _ = await network.take_in()
    radio = await network.by_hand(amal)
    await network.settle_place(radio.id, amal, zone="Pacific/Auckland")
    network.now = NOW + timedelta(hours=11)  # the second of February there
    made = await announced(network, desk)
    await press(network, amal, question((await packed(network))[-1])[1])
    await put_right(network, desk, made)
    await put_right(network, desk, made, "Come on Saturday")  # nobody said whether the first one was posted
    asked = (await packed(network))[-1]
    assert asked.says[0].args["when"] == Say("relay-pack-posted-on", day=Day("2021-02-02"))
    assert asked.says[1:] == old_text(made)
    await press(network, amal, question(asked)[1])
    await put_right(network, desk, made, "Come on Sunday")
    assert (await packed(network))[-1].says[1] == Say("relay-pack-old", text="Come on Saturday")


async def test_a_correction_comes_each_day_for_two_weeks_then_each_week(
    network: Network, desk: tuple[Staff, Staff]
) -> None:
    amal, _ = await network.take_in()
    await network.by_hand(amal)
    made = await announced(network, desk)
    before = len(await packed(network))
    await put_right(network, desk, made)
    came = [0]
    for day in range(1, 31):
        network.now += timedelta(days=1)
        seen = len(await packed(network))
        await network.beat_places()
        came += [day] if len(await packed(network)) > seen else []
    assert came == [*range(14), 20, 27]
    assert (await packed(network))[before].says[0].id == "relay-text"


async def put_right(
    network: Network,
    desk: tuple[Staff, Staff],
    made: Announcement,
    text: str = "Come on Friday",
    *,
    recall: bool = False,
) -> None:
    if recall:
        await network.do(announcements.recall, made, desk[1])
    else:
        more = {"calendar": network.calendar, "new_id": network.id16(), "texts": {"en": text}}
        await network.approve(await network.do(announcements.correct, made, desk[0], **more), desk[1])
    await network.beat_places()


async def test_who_said_that_it_was_not_posted_is_left_alone(network: Network, desk: tuple[Staff, Staff]) -> None:
    amal, _ = await network.take_in()
    await network.by_hand(amal)
    made = await announced(network, desk)
    await press(network, amal, question((await packed(network))[-1])[1], posted=False)
    before = len(await packed(network))
    await put_right(network, desk, made)
    assert len(await packed(network)) == before


async def test_who_has_not_answered_may_have_posted_it(network: Network, desk: tuple[Staff, Staff]) -> None:
    amal, _ = await network.take_in()
    await network.by_hand(amal)
    made = await announced(network, desk)
    await put_right(network, desk, made)
    [asked] = (await packed(network))[-1:]
    assert asked.says[0].args["when"] == Say("relay-pack-perhaps-posted")
    assert asked.says[1:] == old_text(made)


async def test_a_pack_that_has_not_been_sent_is_sent_with_the_new_words_only(
    network: Network, desk: tuple[Staff, Staff]
) -> None:
    amal, _ = await network.take_in()
    radio = await network.by_hand(amal)
    await network.settle_place(radio.id, amal, hour=18)
    made = await announced(network, desk)
    assert await packed(network) == []
    await put_right(network, desk, made)
    network.now += timedelta(hours=8)
    await network.beat_places()
    assert question((await packed(network))[-1])[0] == "relay-pack"
    assert "Come on Friday" in copied(await packed(network))[0]


async def test_the_sheets_of_a_pack_and_of_an_invitation(network: Network, desk: tuple[Staff, Staff]) -> None:
    amal, relay = await network.take_in()
    await network.by_hand(amal)
    await announced(network, desk)
    async with network.database.reading() as tx:
        [post] = await tx.rows("SELECT id FROM posts")
        sheet = await packs.sheet_of(tx, network.vault, post=post["id"], means=MEANS)
        invitation = await packs.invitation(tx, network.vault, code=relay.code, language="ar", means=MEANS)
        with pytest.raises(NotFound):
            await packs.sheet_of(tx, network.vault, post="nothing", means=MEANS)
        with pytest.raises(NotFound):
            await packs.invitation(tx, network.vault, code="nothing", language="ar", means=MEANS)
    assert [say.id for say in sheet.words.says] == ["notice-words", "notice-signed", "relay-by"]
    assert (sheet.language, sheet.link) == ("en", f"{LINK}?start=n_{relay.code}-e_arab-review")
    assert (invitation.language, invitation.link) == ("ar", f"{LINK}?start=n_{relay.code}")


async def test_a_pack_waits_while_nobody_of_the_organisation_can_be_reached(
    network: Network, desk: tuple[Staff, Staff]
) -> None:
    amal, relay = await network.take_in()
    await network.by_hand(amal)
    async with network.database.transaction() as tx:
        await subscriptions.withdraw(tx, person=amal, now=NOW)
        assert await errands.reachable(tx, relay=relay.id) is False
    await announced(network, desk)
    async with network.database.transaction() as tx:
        [post] = await tx.rows("SELECT state, shown, asked FROM posts")
        assert await tx.rows("SELECT id FROM jobs WHERE id LIKE 'urgent:pack:%'") == []
        await people.change(tx, person=amal, state="active")
        assert await errands.reachable(tx, relay=relay.id) is True
    assert post == {"state": "asked", "shown": None, "asked": 0}
    network.now += timedelta(hours=1)
    await network.beat_places()
    assert question((await packed(network))[-1])[0] == "relay-pack"
