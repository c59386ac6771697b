"""What is kept ready for everybody is never about somebody."""

import pytest

from bot.alike import is_for_anybody
from bot.body import Body
from dialogue.replies import Attachment, Choice, Code, Link, Name, Reply, Say

OURS = Say("form-progress", at=1, of=6)


@pytest.mark.parametrize(
    "reply",
    [
        Reply((OURS, Say("interest-name")), (Choice("f:1a2b3c4d:0", Say("interest-mode-online")),)),
        Reply((Say("menu-hello"),), (Choice("cmd:calendar", Say("command-calendar")),)),
        Reply((Say("form-answer", answer=Say("interest-mode-online")),)),
    ],
)
def test_our_own_words_are_for_anybody(reply: Reply) -> None:
    assert is_for_anybody(Body(reply, "en"))


@pytest.mark.parametrize(
    "reply",
    [
        Reply((OURS, Say("form-answer", answer="Sam Example"))),
        Reply((Say("form-answer", answer=Say("form-list", items=("Sam Example",))),)),
        Reply((Say("interest-received", receipt=Code("ab12")),)),
        Reply((Say("relay-asked", name=Name("House of Sam")),)),
        Reply((OURS,), (Choice("verify:open:ab12", Say("reminder-open")),)),
        Reply((OURS,), (Choice("cmd:menu", Say("form-answer", answer="Sam")),)),
        Reply((OURS,), (Choice("f:1:2", Say("reminder-open"), url="https://example.org/ab12"),)),
        Reply((Say("mail-open", link=Link("https://example.org/ab12")),)),
        Reply((OURS,), attachment=Attachment("qr", "https://example.org/ab12")),
    ],
)
def test_what_may_be_about_one_person_is_not(reply: Reply) -> None:
    assert not is_for_anybody(Body(reply))
