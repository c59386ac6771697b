"""E-mail addresses of people: asked before they are used, chosen, taken away; and ended by whoever reads the mail.

The links of a mail carry a blind index or a token, nothing else. Opening a link changes nothing: a button does, so
that programs that look into links for people spend none of them.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from dialogue.replies import Choice, Reply, Say, to_json
from reviews import subscriptions
from reviews.calendar import Calendar
from storage import consents, leaving, ledger, mail, people
from storage.database import Row, Transaction, stamp
from storage.ledger import Lane
from storage.vault import PersonKey, Vault, key_of

PURPOSE = "mail"
"""The purpose of the consent to being written to at an e-mail address."""
WORDS = "mail-1"
"""The version of the words of the question."""
VALID = timedelta(days=14)
"""How long a question waits for its answer, in real time."""
ASKS_A_DAY = 5
"""Addresses one person may have asked in 24 hours."""
MAILS_A_DAY = 3
"""Questions one mailbox gets in 24 hours, whoever enters it."""
_DAY = timedelta(days=1)
_FOR_GOOD = frozenset({"complaint", "declined"})
"""Refusals of the mailbox's own reader, which nobody who merely types the address can lift."""

Reason = Literal["unsubscribed", "complaint", "bounce", "removed"]
Answer = Literal["asked", "yours", "too-many"]


@dataclass(frozen=True, slots=True)
class Where:
    """A place where a person can be written to."""

    id: str
    """Of this person's places: the beginning of the blind index."""
    address: int
    channel: str
    shown: str
    """The e-mail address with most of its name hidden, as others may look at the screen; else empty."""
    open: bool
    """False while the mailbox has not said yes."""
    preferred: bool


def canonical(address: str) -> str:
    """The one spelling that an address is kept in: no mailbox we know tells capitals from small letters."""
    return address.strip().lower()


def mailbox_of(vault: Vault, address: str) -> str:
    """The blind index of a mailbox: what its unsubscribe links carry."""
    return vault.lookup(mail.CHANNEL, canonical(address))


async def places_of(tx: Transaction, vault: Vault, *, person: str) -> tuple[Where, ...]:
    """Where this person can be written to, and the mailboxes that have not answered yet."""
    key = await key_of(tx, vault, person=person)
    return tuple(_where(key, row) for row in await mail.addresses(tx, person=person))


def _where(key: PersonKey, row: Row) -> Where:
    shown = _hidden(key.open("addresses.sealed", row["sealed"]).decode()) if row["channel"] == mail.CHANNEL else ""
    is_open = row["state"] == "open"
    return Where(row["lookup"][:8], row["id"], row["channel"], shown, is_open, is_open and bool(row["preferred"]))


def _hidden(address: str) -> str:
    name, _, host = address.rpartition("@")
    return f"{name[:1]}***@{host}"


async def ask(
    tx: Transaction, vault: Vault, *, person: str, address: str, base: str, now: datetime, real: datetime
) -> Answer:
    """Ask a mailbox whether it wants updates: it gets one mail with a link below `base`, and nothing else before a yes.

    Who has the address already, or refused, is not told to whoever typed it: the answer is `asked` then too.
    """
    address, mailbox = canonical(address), mailbox_of(vault, address)
    owner = await mail.owner(tx, mailbox=mailbox)
    if owner and owner["person"] == person and owner["state"] == "open":
        return "yours"
    by_person, to_mailbox = await mail.asked_since(tx, person=person, mailbox=mailbox, since=real - _DAY)
    if by_person >= ASKS_A_DAY:
        return "too-many"
    refused = (await mail.refusals(tx, mailboxes=[mailbox])).get(mailbox)
    if to_mailbox < MAILS_A_DAY and refused not in _FOR_GOOD:
        key = await key_of(tx, vault, person=person)
        await put_question(tx, vault, key=key, address=address, base=base, say=Say("mail-ask"), now=now, real=real)
    return "asked"


async def put_question(
    tx: Transaction,
    vault: Vault,
    *,
    key: PersonKey,
    address: str,
    base: str,
    say: Say,
    lane: Lane = Lane.reply,
    now: datetime,
    real: datetime,
) -> None:
    """Write the question into the ledger: `say`, and the link on which the mailbox says yes."""
    mailbox = mailbox_of(vault, address)
    token = vault.blind(f"mail-ask|{key.person}|{mailbox}|{stamp(real)}")
    id = await mail.ask(tx, key=key, mailbox=mailbox, address=address, token=token, now=now, real=real)
    yes = Choice("mail:yes", Say("mail-ask-yes"), url=f"{base}/confirm/{token}")
    reply = Reply((say, Say("mail-ask-why")), (yes,), keep=True)
    await write(tx, key=key, job=f"mail-ask:{id}", address=id, reply=reply, lane=lane, now=now)


async def write(
    tx: Transaction,
    *,
    key: PersonKey,
    job: str,
    address: int,
    reply: Reply,
    lane: Lane,
    now: datetime,
) -> None:
    """One message to one address; the same job again is no second one."""
    body = key.seal(ledger.BODY, json.dumps(to_json(reply)).encode())
    entry = ledger.Entry(job, address, lane=lane, body=body)
    await ledger.enqueue(tx, entries=[entry], now=now)


async def confirm(
    tx: Transaction, *, calendar: Calendar, token: str, language: str, now: datetime, real: datetime
) -> bool:
    """The mailbox said yes: updates go there from now on. False when the question is not known, or too old.

    Somebody who came by a list says yes to updates with it; who is in a chat has said that there.
    """
    asked = await mail.asked_by(tx, token=token)
    if asked is None or asked.made <= real - VALID:
        return False
    before = await mail.owner(tx, mailbox=asked.mailbox)
    await mail.open(tx, asked=asked, now=now)
    await people.prefer_address(tx, person=asked.person, address=asked.address)
    await _note(tx, asked.person, given=True, language=language, now=now)
    row = await people.settings(tx, person=asked.person)
    if row["state"] == "new" and await mail.origins(tx, person=asked.person):
        await subscriptions.consent(tx, calendar=calendar, person=asked.person, words=WORDS, language=language, now=now)
    if before and before["person"] != asked.person:
        await _left_behind(tx, person=before["person"], now=now)
    return True


async def _left_behind(tx: Transaction, *, person: str, now: datetime) -> None:
    """Their mailbox is somebody else's now, the same human's as a rule: who has no other address is forgotten."""
    if not await mail.addresses(tx, person=person):
        await leaving.forget(tx, person=person, now=now)


async def _note(tx: Transaction, person: str, *, given: bool, language: str = "", now: datetime) -> None:
    await consents.note(
        tx, person=person, purpose=PURPOSE, given=given, version=WORDS, language=language or "en", now=now
    )


async def prefer(tx: Transaction, vault: Vault, *, person: str, place: str) -> Where | None:
    """Updates go there from now on; None when there is no such place (any more)."""
    found = next((each for each in await places_of(tx, vault, person=person) if each.id == place), None)
    if found is None or not found.open:
        return None
    await people.prefer_address(tx, person=person, address=found.address)
    return found


async def remove(tx: Transaction, vault: Vault, *, person: str, place: str, now: datetime) -> Where | None:
    """Take a mailbox away; None when there is no such one (any more)."""
    found = next((each for each in await places_of(tx, vault, person=person) if each.id == place), None)
    if found is None or found.channel != mail.CHANNEL:
        return None
    asked = await mail.asked_of(tx, address=found.address)
    if asked:
        await mail.end_asking(tx, address=found.address, now=now)
    else:
        await _close(tx, address=found.address, person=person, now=now)
    return found


async def _close(tx: Transaction, *, address: int, person: str, now: datetime) -> None:
    await people.close_address(tx, address=address, now=now)
    await _note(tx, person, given=False, now=now)


async def known(tx: Transaction, *, mailbox: str) -> bool:
    """Whether a link of ours can carry this."""
    return bool(await mail.owner(tx, mailbox=mailbox) or await mail.waiting_at(tx, mailbox=mailbox))


async def end(tx: Transaction, vault: Vault, *, mailbox: str, reason: Reason, now: datetime) -> bool:
    """Nothing goes to this mailbox any more; what waits for it is not sent. False when it is none of ours.

    Who unsubscribes or complains has had enough: where their updates went there, no other app gets them instead.
    Who only lost the mailbox gets them in their other app, and is told so there.
    """
    owner = await mail.owner(tx, mailbox=mailbox)
    asked = await mail.waiting_at(tx, mailbox=mailbox)
    if owner is None and not asked:
        return False
    unwanted = reason in ("unsubscribed", "complaint")
    await mail.refuse(tx, mailbox=mailbox, reason="declined" if asked and unwanted else reason, now=now)
    for each in asked:
        await mail.end_asking(tx, address=each.address, now=now)
    if owner and owner["state"] == "open":
        await _close(tx, address=owner["id"], person=owner["person"], now=now)
        if unwanted and owner["preferred"]:
            await subscriptions.withdraw(tx, person=owner["person"], now=now)
        elif reason == "bounce":
            await _go_on_elsewhere(tx, vault, person=owner["person"], lost=owner["id"], now=now)
    return True


async def _go_on_elsewhere(tx: Transaction, vault: Vault, *, person: str, lost: int, now: datetime) -> None:
    row = next((each for each in await mail.addresses(tx, person=person) if each["preferred"]), None)
    if row is None:
        await leaving.stop(tx, person=person, now=now)
        return
    reply = Reply((Say("mail-lost"),), (Choice("mail:show", Say("mail-settings")),), keep=True)
    key, job = await key_of(tx, vault, person=person), f"mail-lost:{lost}"
    await write(tx, key=key, job=job, address=row["id"], reply=reply, lane=Lane.notice, now=now)


async def bounced(tx: Transaction, vault: Vault, *, address: int, now: datetime) -> bool:
    """The mail server says that there is no such mailbox. False when the address is not one of e-mail."""
    mailbox = await mail.mailbox_at(tx, address=address)
    if mailbox is not None and not mailbox.startswith(mail.OLD):
        await end(tx, vault, mailbox=mailbox, reason="bounce", now=now)
    return mailbox is not None
