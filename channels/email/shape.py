"""A message as a mail: a subject, a text and the same as HTML, with the links that stand under it."""

import html
import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

import orjson

from channels.channel import Payload
from channels.limits import LIMITS
from channels.parts import Marked, clean, marked, paragraphs, split
from dialogue.replies import Label, Message

LIMITS_HERE = LIMITS["email"]
STOP = "https://stop.invalid/"
"""Stands in a message where the address at which its reader ends the mails belongs; it is each reader's own."""
SUBJECT = 120
"""Characters of a subject, at most."""

_PARAMETERS = {"text/calendar": {"charset": "utf-8", "method": "PUBLISH"}, "text/csv": {"charset": "utf-8"}}
"""What a file's type says besides; of a calendar its METHOD, without which some programs show bare text (RFC 6047)."""
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\s]+")
_URL = re.compile(r"https?://[^\s<>\"\u2066-\u2069]*[^\s<>\"\u2066-\u2069.,;:!?)]")
_ONE_ADDRESS = re.compile(r"[^\s@<>(),:;\"\[\]\\]+@[^\s@<>(),:;\"\[\]\\]+")
# 7bit: a server on the way that recodes a mail breaks its signature.
_POLICY = SMTP.clone(cte_type="7bit")


def compose(message: Message) -> list[Payload]:
    """The message in parts; links, and the file, with the last. Other choices are answered elsewhere."""
    links = tuple(label for label in message.labels if label.url)
    parts = split(marked(clean(message.text)), LIMITS_HERE)
    subject = _subject(parts[0].text) or (message.file.name if message.file else "")
    last = len(parts) - 1
    return [
        _payload(part, message, _numbered(subject, place, last), links if place == last else (), place == last)
        for place, part in enumerate(parts)
    ]


def _payload(part: Marked, message: Message, subject: str, links: tuple[Label, ...], is_last: bool) -> Payload:
    under = [f"{clean(link.text)}\n{link.url}" for link in links]
    text = "\n\n".join(_above_the_end(list(filter(None, part.text.split("\n\n"))), under))
    body = {
        "subject": subject,
        "text": text,
        "html": _page(part, links, message.language, "rtl" if message.right_to_left else "ltr"),
        "language": message.language,
    }
    return Payload(
        text=part.text,
        body=orjson.dumps(body),
        plain=text.encode(),
        rows=tuple((link,) for link in links),
        silent=message.silent,
        file=message.file if is_last else None,
    )


def _subject(text: str) -> str:
    """The first line, as long as a subject may be, without what directs text: lists of mails show it raw."""
    first = text.strip().partition("\n")[0]
    words = _CONTROLS.sub(" ", _INVISIBLE.sub("", first)).strip()
    if len(words) <= SUBJECT:
        return words
    cut = words[: SUBJECT - 1]
    return f"{cut[: cut.rfind(' ')] if cut.rfind(' ') > SUBJECT // 2 else cut}…"


def _numbered(subject: str, place: int, last: int) -> str:
    """Which of several mails this is."""
    if not last:
        return subject
    number = f" ({place + 1}/{last + 1})"
    return subject[: SUBJECT - len(number)] + number


def _page(part: Marked, links: tuple[Label, ...], language: str, direction: str) -> str:
    """Plain HTML: no style, no picture, nothing that is fetched."""
    body = [f"<p>{_linked(each.html()).replace(chr(10), '<br>')}</p>" for each in paragraphs(part)]
    under = [f'<p><a href="{html.escape(link.url or "")}">{html.escape(clean(link.text))}</a></p>' for link in links]
    body = _above_the_end(body, under)
    return (
        f'<!doctype html>\n<html lang="{html.escape(language)}" dir="{direction}">\n'
        '<head><meta charset="utf-8"></head>\n<body>\n' + "\n".join(body) + "\n</body>\n</html>\n"
    )


def _above_the_end(paragraphs: list[str], links: list[str]) -> list[str]:
    """Links stand below the words, but above the way to end the mails: the first link that a reader meets is theirs."""
    at = next((place for place, each in enumerate(paragraphs) if STOP in each), len(paragraphs))
    return [*paragraphs[:at], *links, *paragraphs[at:]]


def _linked(written: str) -> str:
    """HTML in which web addresses can be clicked; they are escaped already."""
    return _URL.sub(lambda found: f'<a href="{found[0]}">{found[0]}</a>', written)


def written(payload: Payload, *, to: str, sender: Address, stop: str, head: dict[str, str]) -> bytes:
    """The mail to one reader, who ends the mails at `stop`; `head` stands first, as it is. Raises ValueError."""
    if not _ONE_ADDRESS.fullmatch(to):
        raise ValueError("no mail can be written to this")
    body: dict[str, Any] = orjson.loads(payload.body.replace(STOP.encode(), stop.encode()))
    mail = EmailMessage(policy=_POLICY if to.isascii() else _POLICY.clone(utf8=True))
    mail["From"] = sender
    mail["To"] = to
    mail["Subject"] = body["subject"]
    mail.set_content(body["text"], charset="utf-8")
    mail.add_alternative(body["html"], subtype="html", charset="utf-8")
    if payload.file:
        name, type, content = payload.file.name, payload.file.media_type, payload.file.content
        kind, _, subtype = type.partition("/")
        mail.add_attachment(content, maintype=kind, subtype=subtype, filename=name, params=_PARAMETERS.get(type, {}))
    first = "".join(f"{name}: {value}\r\n" for name, value in {**head, "Content-Language": body["language"]}.items())
    return first.encode("ascii") + mail.as_bytes()
