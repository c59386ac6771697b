from channels.outcomes import Refused, Sent
from channels.terminal import Terminal
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Label, Made, Message


def terminal(shown: list[str]) -> Terminal:
    return Terminal(write=shown.append, new_id=lambda: "7", address="sam")


async def test_choices_are_numbered_lines() -> None:
    shown: list[str] = []
    labels = (Label("a:b", "Yes"), Label("", "Page", url="https://a.example"))
    [part] = Terminal.compose(Message("<b>Which</b> &lt;one&gt;?", labels))

    assert await terminal(shown).send(part, "sam") == Sent("")
    assert shown == ["Which <one>?\n\n1. Yes\n2. Page\nhttps://a.example"]


async def test_a_file_is_named() -> None:
    shown: list[str] = []
    for part in Terminal.compose(Message("", file=Made("arab.ics", "text/calendar", b"x"))):
        await terminal(shown).send(part, "sam")

    assert shown == ["[arab.ics]"]


async def test_a_qr_code_is_left_out_since_its_link_is_among_the_words() -> None:
    shown: list[str] = []
    for part in Terminal.compose(Message("https://a.example", file=Made("qr.png", "image/png", b"x"))):
        await terminal(shown).send(part, "sam")

    assert shown == ["https://a.example"]


def test_a_line_that_was_typed() -> None:
    assert terminal([]).read("  ٣ \n".encode(), {}) == [Inbound("terminal", "main", "sam", "7", Kind.text, "٣")]
    assert terminal([]).read(b" \n", {}) == []


async def test_what_was_shown_stays() -> None:
    assert await terminal([]).clear("sam", ["1"]) == Refused("too_old")
    assert await terminal([]).acknowledge("1") == Sent("")
