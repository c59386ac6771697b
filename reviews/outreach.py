"""Lists of addresses that members bring: read, merged, and written to only as far as their legal basis allows.

A row whose `consent` says when they agreed is written to from now on. With a basis that begins with `invitation`, any
other row gets one question whether it wants updates, and nothing else before a yes; with `consent` it is left out.
Whoever stopped, complained or was forgotten is never brought back; who chose for themselves keeps their choices.
"""

import csv
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from dialogue.fields import Email
from dialogue.reading import Reading, Wrong, read
from dialogue.replies import Reply, Say
from reviews import follows, mail, subscriptions
from reviews.calendar import Calendar
from storage import audit, people
from storage import follows as kept_follows
from storage import mail as mailboxes
from storage.database import Row, Transaction
from storage.ledger import Lane
from storage.vault import PersonKey, Vault

COLUMNS = ("address", "language", "region", "topics", "consent")
"""Only `address` is needed. Several regions or topics are parted by spaces; `consent` is the day of their yes."""
_MAIL = {"email", "e-mail", "mail", "email address", "e-mail address"}
BASES = ("consent", "invitation")
"""The first word of every legal basis; what follows says more."""
Fate = Literal["consented", "invited", "known", "opted-out", "not-allowed"]
_FIELD = Email("address")
_NO_WORDS = Reading()
_PARTED = re.compile(r"[\s,;|]+")


@dataclass(frozen=True, slots=True)
class Problem:
    """A line that cannot be taken. It does not repeat what stands there."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Contact:
    """One mailbox of a list, its rows merged."""

    address: str
    language: str | None
    regions: tuple[str, ...]
    topics: tuple[str, ...]
    consent: date | None


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as it was read."""

    contacts: tuple[Contact, ...]
    rows: int
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Import:
    """What an import comes to."""

    fates: Mapping[str, tuple[Contact, Fate]] = field(default_factory=dict)
    """By mailbox."""

    @property
    def counts(self) -> Mapping[Fate, int]:
        """How many have which fate."""
        return Counter(fate for _, fate in self.fates.values())


def _column(name: str) -> str:
    """A heading as people write it."""
    name = name.strip().lower()
    return "address" if name in _MAIL else name


def read_list(text: str, *, calendar: Calendar, languages: Collection[str]) -> Listed:
    """Read a CSV whose first line names the columns; rows of one mailbox become one contact."""
    heading = text.partition("\n")[0]
    rows = csv.DictReader(text.splitlines(), delimiter=";" if ";" in heading and "," not in heading else ",")
    columns = rows.fieldnames = [_column(name) for name in rows.fieldnames or ()]
    if "address" not in columns or set(columns) - set(COLUMNS):
        return Listed((), 0, (Problem(1, f"the columns are {', '.join(COLUMNS)}; only address is needed"),))
    contacts: dict[str, Contact] = {}
    problems: list[Problem] = []
    number = 0
    for row in rows:
        number += 1
        read = _contact(row, calendar, languages)
        if isinstance(read, Contact):
            known = contacts.get(read.address)
            contacts[read.address] = _merged(known, read) if known else read
        else:
            problems.append(Problem(rows.line_num, read))
    return Listed(tuple(contacts.values()), number, tuple(problems))


def _contact(row: Mapping[str, str | None], calendar: Calendar, languages: Collection[str]) -> Contact | str:
    """The contact of a row, or what is wrong with it."""
    if None in row:
        return "it has more columns than the first line"
    address = read(_FIELD, row.get("address") or "", _NO_WORDS)
    if isinstance(address, Wrong):
        return "this is no e-mail address"
    language = (row.get("language") or "").strip() or None
    regions, topics = _several(row.get("region")), _several(row.get("topics"))
    if language and language not in languages:
        return f"{language!r} is no language code that is known here"
    if unknown := [each for each in regions if not follows.can_follow(calendar, "region", each)]:
        return f"there is no region {unknown[0]!r}"
    if unknown := [each for each in topics if each not in follows.TOPICS]:
        return f"there is no topic {unknown[0]!r}; there are {', '.join(follows.TOPICS)}"
    try:
        written = (row.get("consent") or "").strip()
        consent = date.fromisoformat(written) if written else None
    except ValueError:
        return "consent is the day of their yes, like 2026-03-01, or empty"
    return Contact(mail.canonical(str(address)), language, regions, topics, consent)


def _several(written: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in _PARTED.split(written or "") if each))


def _merged(one: Contact, other: Contact) -> Contact:
    days = [each.consent for each in (one, other) if each.consent]
    topics = tuple(dict.fromkeys((*one.topics, *other.topics))) if one.topics and other.topics else ()
    return Contact(
        one.address,
        one.language or other.language,
        tuple(dict.fromkeys((*one.regions, *other.regions))),
        topics,
        min(days) if days else None,
    )


async def plan(tx: Transaction, vault: Vault, *, contacts: Sequence[Contact], basis: str) -> Import:
    """What would become of each. Raises ValueError when the basis begins with none of `BASES`."""
    if (kind := basis_kind(basis)) is None:
        raise ValueError(f"a legal basis begins with one of: {', '.join(BASES)}")
    by_mailbox = {mail.mailbox_of(vault, each.address): each for each in contacts}
    refused = await mailboxes.refusals(tx, mailboxes=list(by_mailbox))
    owners = await mailboxes.owners(tx, mailboxes=list(by_mailbox))
    return Import(
        {
            mailbox: (contact, _fate(contact, kind, mailbox in refused, owners.get(mailbox)))
            for mailbox, contact in by_mailbox.items()
        }
    )


def basis_kind(basis: str) -> str | None:
    """The first word of a legal basis, if it is one of `BASES`."""
    first = re.split(r"[\s:,;]", basis.strip(), maxsplit=1)[0].lower()
    return first if first in BASES else None


def _fate(contact: Contact, kind: str, refused: bool, owner: Row | None) -> Fate:
    if refused or (owner and owner["state"] in ("stopped", "leaving")):
        return "opted-out"
    if owner:
        return "known"
    if contact.consent:
        return "consented"
    return "invited" if kind == "invitation" else "not-allowed"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a list is from, and what allows us to write to it."""

    source: str
    basis: str
    base: str
    """Address below which the links of mails lie."""


async def bring_in(
    tx: Transaction,
    vault: Vault,
    *,
    calendar: Calendar,
    planned: Import,
    origin: Origin,
    by: str,
    now: datetime,
    real: datetime,
) -> None:
    """Write down what was planned, and who brought it."""
    for mailbox, (contact, fate) in planned.fates.items():
        if fate in ("consented", "invited"):
            await _take(tx, vault, calendar=calendar, contact=contact, fate=fate, origin=origin, now=now, real=real)
        elif fate == "known":
            await _unite(tx, calendar, mailbox, contact, origin, now=now)
    counts = {str(fate): number for fate, number in planned.counts.items()}
    detail: dict[str, object] = {"source": origin.source, "basis": origin.basis, **counts}
    await audit.record(tx, actor=by, verb="outreach.import", object="outreach", detail=detail, now=now)


async def _take(
    tx: Transaction,
    vault: Vault,
    *,
    calendar: Calendar,
    contact: Contact,
    fate: Fate,
    origin: Origin,
    now: datetime,
    real: datetime,
) -> None:
    """Somebody new: written to from now on, or asked once."""
    if fate == "invited":
        person, key = await people.make(tx, vault, now=now)
        say = Say("mail-ask-invited", source=origin.source)
        where = {"address": contact.address, "base": origin.base}
        await mail.put_question(tx, vault, key=key, **where, say=say, lane=Lane.notice, now=now, real=real)
    else:
        who = (mailboxes.CHANNEL, mailboxes.ACCOUNT, contact.address)
        [party] = await people.meet(tx, vault, who=[who], now=now)
        person, key = party.person, party.key
    await mailboxes.note_origin(tx, person=person, source=origin.source, basis=origin.basis, now=now)
    await _settle(tx, calendar, person, contact, now)
    if fate == "consented":
        words, language = f"list:{contact.consent}", contact.language or "en"
        await subscriptions.consent(tx, calendar=calendar, person=person, words=words, language=language, now=now)
        await _welcome(tx, key, origin, now)


async def _welcome(tx: Transaction, key: PersonKey, origin: Origin, now: datetime) -> None:
    """They are told at once where we have their address from."""
    [row] = await mailboxes.addresses(tx, person=key.person)
    reply = Reply((Say("mail-welcome", source=origin.source),), keep=True)
    job = f"mail-welcome:{row['id']}"
    await mail.write(tx, key=key, job=job, address=row["id"], reply=reply, lane=Lane.notice, now=now)


async def _settle(tx: Transaction, calendar: Calendar, person: str, contact: Contact, now: datetime) -> None:
    """Their language, regions and topics, as the list has them."""
    if contact.language:
        await people.change(tx, person=person, language=contact.language)
    for region in contact.regions:
        await kept_follows.add(tx, person=person, what="region", slug=region)
    if contact.topics:
        await subscriptions.choose_topics(tx, calendar=calendar, person=person, topics=contact.topics, now=now)


async def _unite(
    tx: Transaction, calendar: Calendar, mailbox: str, contact: Contact, origin: Origin, *, now: datetime
) -> None:
    """Who came by another list hears about the regions of both."""
    owner = (await mailboxes.owners(tx, mailboxes=[mailbox]))[mailbox]
    if not owner["listed"]:
        return
    person = owner["person"]
    await mailboxes.note_origin(tx, person=person, source=origin.source, basis=origin.basis, now=now)
    for region in contact.regions:
        await subscriptions.follow(tx, calendar=calendar, person=person, subject=f"region:{region}", now=now)
