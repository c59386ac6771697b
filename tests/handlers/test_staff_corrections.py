"""Putting right what has left, in chats of staff: how many it reaches, in which words, and after it was cancelled."""

import json

from dialogue.replies import Say
from tests.furnishing import Meet
from tests.handlers.test_staff import NOW, data_of, enter, handed_over, ids_of, rows, run, subscribers


async def test_above_a_hundred_the_number_is_typed_for_a_correction_too(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await subscribers(talking, 101)
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking, "announce:urgent")
        await enter(talking, "sam", "approver", "arab")
        await talking.tap(f"desk:approve:{id}:1")
        await talking.write("101")
        await talking.write("4711")
        assert ids_of(await talking.write("4711"))[0] == "desk-approved"
        talking.who = "nora"
        await talking.tap(f"desk:words:{id}:en")
        await talking.write("It is in the other hall.")
        await talking.tap(f"desk:corrected:{id}")
        [made] = await rows(talking, "SELECT id FROM announcements WHERE corrects IS NOT NULL")
        talking.who = "sam"
        heard = await talking.tap(f"desk:approve:{made['id']}:1")
        assert heard[-1].body.reply.says[0] == Say("notice-type-number", number=101)
        await talking.write("101")
        assert ids_of(await talking.write("4711"))[0] == "desk-approved"


async def test_before_cancelling_it_is_said_how_many_have_it_and_what_can_be_done_for_them(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await subscribers(talking, 2)
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking, "announce:urgent")
        await enter(talking, "sam", "approver", "arab")
        assert ids_of(await talking.tap(f"desk:cancel:{id}")) == ["desk-ask-cancel"]
        await talking.tap(f"desk:approve:{id}:1")
        await talking.write("4711")
        await talking.write("4711")
        await run(talking, f"UPDATE ledger SET state = 'sent' WHERE job = 'urgent:{id}'")
        await run(talking, "UPDATE announcements SET state = 'sending'")
        heard = await talking.tap(f"desk:cancel:{id}")
        assert heard[-1].body.reply.says[1] == Say("desk-cancel-left", number=2)
        after = data_of(await talking.tap(f"desk:sure:{id}:cancel"))
        assert {f"desk:correct:{id}", f"desk:recall:{id}"} <= set(after)


async def test_a_ready_notice_is_corrected_in_own_words_once_each_reader_has_some(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await subscribers(talking, 2)
        await run(talking, "UPDATE people SET language = 'ar' WHERE id = (SELECT MIN(id) FROM people)")
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking, "announce:urgent")
        await enter(talking, "sam", "approver", "arab")
        await talking.tap(f"desk:approve:{id}:1")
        await talking.write("4711")
        await talking.write("4711")
        talking.who = "nora"
        offered = data_of(await talking.tap(f"desk:correct:{id}"))
        assert {f"desk:words:{id}:en", f"desk:words:{id}:ar"} <= set(offered)
        await talking.tap(f"desk:words:{id}:en")
        assert ids_of(await talking.write("It is in the other hall."))[:2] == ["announce-kept", "announce-no-text"]
        assert ids_of(await talking.tap(f"desk:corrected:{id}"))[0] == "notice-no-text-in"
        assert f"desk:fallback:{id}:en" in data_of(await talking.tap(f"desk:fallback:{id}"))
        assert "announce-fallback-is" in ids_of(await talking.tap(f"desk:fallback:{id}:en"))
        heard = {each.to: each.body.reply.says[0].id for each in await talking.tap(f"desk:corrected:{id}")}
        assert heard == {"nora": "announce-handed-over", "sam": "announce-desk-asked"}
        [made] = await rows(talking, "SELECT content FROM announcements WHERE corrects IS NOT NULL")
        content = json.loads(str(made["content"]))
        assert (content["texts"], content["fallback"]) == ({"en": "It is in the other hall."}, "en")
