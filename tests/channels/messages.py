"""Messages that every channel must be able to show, by what is hard about them."""

from dialogue.replies import Label, Made, Message

ARABIC = "المراجعة الإقليمية للدول العربية. الاجتماع في ٢٤ شباط/فبراير.\n\n"
FAMILY = "👨‍👩‍👧‍👦"
FLAG = "🇯🇴"


def choices(count: int, text: str = "Choice") -> tuple[Label, ...]:
    return tuple(Label(f"j:v:{number}", f"{text} {number}") for number in range(1, count + 1))


FILE = Made("arab.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")

MESSAGES = {
    "a word": Message("Hello."),
    "markup": Message("<b>Deadline</b>\n\nThe <i>last</i> day is <b>1 &lt; 2 &amp; 3 <i>now</i></b>."),
    "what looks like markup": Message("&lt;b&gt; &amp;lt; a &lt;- b"),
    "two choices": Message("Which one?", choices(2)),
    "styles": Message("Sure?", (Label("a:yes", "Yes", "good"), Label("a:no", "Delete", "danger"))),
    "a link to open": Message("There.", (Label("", "Open", url="https://example.org/a?b=c&d=e"), Label("a:b", "Back"))),
    "an address that is no web page": Message("There.", (Label("", "Write", url="mailto:a@example.org"),)),
    "as many choices as fit": Message("Which country?", choices(100)),
    "more choices than fit": Message("Which country?", choices(195)),
    "buttons with too much on them": Message("Which country?", choices(99, "كلمة " * 9)),
    "long labels": Message("Which?", choices(9, "A label that is far too long for a telephone to show it at once")),
    "as long as fits": Message("x" * 4000),
    "one too long": Message("word " * 1000, choices(2)),
    "long without a space": Message("字" * 9000),
    "long paragraphs": Message("\n\n".join([f"{n}. " + "All of it. " * 60 for n in range(20)]), choices(3)),
    "one long bold text": Message("<b>" + "bold word " * 1000 + "</b> end", choices(1)),
    "much markup": Message("".join(f"<b>{n}</b> <i>and</i> " for n in range(400))),
    "much to escape": Message("&amp;" * 5000),
    "emoji at the border": Message("a" * 3990 + FAMILY * 400),
    "emoji only": Message("😀" * 5000),
    "flags": Message("x" + FLAG * 2500),
    "accents at the border": Message("e\u0301\u0323" * 3000),
    "right to left": Message(ARABIC * 90, (Label("cmd:menu", "القائمة"),), "ar", right_to_left=True),
    "isolated names": Message("\u2067" + ARABIC + "\u2069 \u2068IOM\u2069 " + "كلمة " * 1500, language="ar"),
    "half a surrogate pair and NUL": Message("a\ud83d b\x00 c\udc00", (Label("a:b", "x\ud83d"),)),
    "a file": Message("Your calendar.", choices(2), file=FILE),
    "a file alone": Message("", file=FILE),
    "a file with a long text": Message("word " * 500, choices(2), file=FILE),
    "to be kept, without a sound": Message("Your reference.", choices(2), keep=True, silent=True),
    "white space around": Message("\n\n  Hello.  \n\n\n"),
}
