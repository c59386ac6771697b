"""The tables. They are read and written in plain SQL beside; from here the migrations are made.

Times are whole milliseconds since 1970, UTC. JSON is text. There are no foreign keys: rows that belong together are
written in one transaction, and erasing says itself what it takes along. An index per row of the ledger and the inbox
costs a tenth of the throughput, so these have only those that a query needs.
"""

from tortoise import fields
from tortoise.indexes import Index, PartialIndex
from tortoise.models import Model


class Person(Model):
    """Somebody who wrote to us: what audiences are made of, in plain columns, and nothing that names them."""

    id = fields.CharField(16, primary_key=True)
    created = fields.BigIntField()
    language = fields.CharField(16, null=True)
    languages = fields.TextField(null=True)
    kind = fields.CharField(16, null=True)
    zone = fields.CharField(64, null=True)
    country = fields.CharField(8, null=True)
    quiet = fields.BooleanField(db_default=False)
    paused = fields.BooleanField(db_default=False)
    state = fields.CharField(8, db_default="new")
    quiet_from = fields.IntField(null=True)
    quiet_to = fields.IntField(null=True)
    leads = fields.TextField(null=True)
    last_visit = fields.BigIntField(null=True)
    active_at = fields.BigIntField(null=True)
    safe_word_index = fields.CharField(64, null=True)
    wants_second_calendar = fields.BooleanField(null=True)

    class Meta:
        table = "people"


class PersonKeyRow(Model):
    """The wrapped data keys, apart: this table is backed up apart and for a shorter time."""

    person = fields.CharField(16, primary_key=True)
    wrapped = fields.BinaryField()
    kid = fields.CharField(16)

    class Meta:
        table = "person_keys"
        indexes = (Index(fields=("kid",), name="person_keys_kid"),)


class Address(Model):
    """Where a person writes from: an app, one of our accounts there, and the app's own id, sealed."""

    id = fields.BigIntField(primary_key=True)
    person = fields.CharField(16)
    channel = fields.CharField(16)
    account = fields.CharField(64)
    lookup = fields.CharField(32)
    sealed = fields.BinaryField()
    state = fields.CharField(8, db_default="open")
    preferred = fields.BooleanField(db_default=False)
    created = fields.BigIntField()

    class Meta:
        table = "addresses"
        unique_together = (("lookup", "channel", "account"),)
        indexes = (Index(fields=("person",), name="addresses_person"),)


class Cursor(Model):
    """Where the conversation at an address stands."""

    address = fields.BigIntField(primary_key=True)
    body = fields.BinaryField()
    version = fields.BigIntField()

    class Meta:
        table = "cursors"


class DraftRow(Model):
    """An unfinished form of a person."""

    id = fields.CharField(64, primary_key=True)
    person = fields.CharField(16)
    journey = fields.CharField(40)
    body = fields.BinaryField()
    fingerprint = fields.CharField(64)
    version = fields.BigIntField()
    updated = fields.BigIntField()

    class Meta:
        table = "drafts"
        indexes = (
            Index(fields=("person", "updated"), name="drafts_person"),
            Index(fields=("updated",), name="drafts_updated"),
        )


class Seen(Model):
    """An update that came in, its id is `channel:account:update_id`."""

    id = fields.CharField(160, primary_key=True)
    address = fields.BigIntField(null=True)
    message_id = fields.CharField(64, null=True)
    seen = fields.BigIntField()

    class Meta:
        table = "inbox"
        indexes = (Index(fields=("address", "seen"), name="inbox_address"),)


class Job(Model):
    """A message to many, with its frozen audience."""

    id = fields.CharField(80, primary_key=True)
    kind = fields.CharField(40)
    tenant = fields.CharField(80)
    audience = fields.BigIntField()
    words = fields.TextField(null=True)
    state = fields.CharField(16, db_default="open")
    created = fields.BigIntField()
    counts = fields.TextField(null=True)

    class Meta:
        table = "jobs"


class LedgerRow(Model):
    """A message to one address."""

    id = fields.BigIntField(primary_key=True)
    job = fields.CharField(160)
    address = fields.BigIntField()
    person = fields.CharField(16)
    channel = fields.CharField(16)
    account = fields.CharField(64)
    part = fields.IntField(db_default=0)
    lane = fields.SmallIntField()
    state = fields.CharField(10, db_default="pending")
    reason = fields.CharField(80, null=True)
    due = fields.BigIntField()
    expires = fields.BigIntField(null=True)
    lease_owner = fields.CharField(64, null=True)
    lease_until = fields.BigIntField(db_default=0)
    fence = fields.BigIntField(db_default=0)
    attempts = fields.IntField(db_default=0)
    platform_id = fields.CharField(64, null=True)
    body = fields.BinaryField(null=True)
    edits = fields.CharField(64, null=True)
    callback_id = fields.CharField(80, null=True)
    protected = fields.BooleanField(db_default=False)
    created = fields.BigIntField()
    done = fields.BigIntField(null=True)

    class Meta:
        table = "ledger"
        unique_together = (("job", "address", "part"),)
        indexes = (
            PartialIndex(
                fields=("channel", "account", "lane", "due", "id"),
                name="ledger_pending",
                condition={"state": "pending"},
            ),
            PartialIndex(fields=("channel", "account"), name="ledger_sending", condition={"state": "sending"}),
            Index(fields=("address", "id"), name="ledger_address"),
        )


class Follow(Model):
    """What a person follows: a region, sub-region, country, process or event."""

    id = fields.BigIntField(primary_key=True)
    person = fields.CharField(16)
    what = fields.CharField(16)
    slug = fields.CharField(80)

    class Meta:
        table = "follows"
        unique_together = (("person", "what", "slug"),)
        indexes = (Index(fields=("what", "slug"), name="follows_slug"),)


class Topic(Model):
    """A topic that a person asked for."""

    id = fields.BigIntField(primary_key=True)
    person = fields.CharField(16)
    topic = fields.CharField(40)

    class Meta:
        table = "topics"
        unique_together = (("person", "topic"),)


class Consent(Model):
    """A yes or a no to one purpose, with the version of the words and their language, never changed, only followed."""

    id = fields.BigIntField(primary_key=True)
    person = fields.CharField(16)
    purpose = fields.CharField(40)
    given = fields.BooleanField()
    version = fields.CharField(40)
    language = fields.CharField(16)
    at = fields.BigIntField()

    class Meta:
        table = "consents"
        indexes = (Index(fields=("person", "purpose", "id"), name="consents_person"),)


class Told(Model):
    """Which version of a subject a person was last sent or shown."""

    id = fields.BigIntField(primary_key=True)
    person = fields.CharField(16)
    subject = fields.CharField(100)
    version = fields.BigIntField()
    value = fields.TextField(null=True)
    at = fields.BigIntField()

    class Meta:
        table = "told"
        unique_together = (("person", "subject"),)
        indexes = (Index(fields=("subject", "version"), name="told_subject"),)


class Change(Model):
    """A fact was changed: from what to what, when, by whom, why, on which source."""

    id = fields.BigIntField(primary_key=True)
    subject = fields.CharField(100)
    field = fields.CharField(40)
    old = fields.TextField(null=True)
    new = fields.TextField(null=True)
    at = fields.BigIntField()
    who = fields.CharField(80)
    reason = fields.TextField(null=True)
    source = fields.TextField(null=True)
    version = fields.BigIntField()

    class Meta:
        table = "changes"
        indexes = (
            Index(fields=("subject", "id"), name="changes_subject"),
            Index(fields=("at",), name="changes_at"),
        )


class Fact(Model):
    """A fact of the reviews as validated JSON, its id is `kind:slug`."""

    id = fields.CharField(140, primary_key=True)
    kind = fields.CharField(40)
    slug = fields.CharField(100)
    body = fields.TextField()
    version = fields.BigIntField()
    sequence = fields.BigIntField(db_default=0)
    changed = fields.BigIntField()

    class Meta:
        table = "facts"


class ReminderRow(Model):
    """A planned reminder of a person about a subject, some time before it."""

    id = fields.BigIntField(primary_key=True)
    person = fields.CharField(16)
    subject = fields.CharField(100)
    lead = fields.CharField(16)
    due = fields.BigIntField()
    version = fields.BigIntField()
    state = fields.CharField(10, db_default="planned")
    reason = fields.CharField(40, null=True)

    class Meta:
        table = "reminders"
        unique_together = (("person", "subject", "lead"),)
        indexes = (
            PartialIndex(fields=("due", "id"), name="reminders_due", condition={"state": "planned"}),
            Index(fields=("subject",), name="reminders_subject"),
        )


class Done(Model):
    """What a person has done already, and is not reminded of."""

    id = fields.BigIntField(primary_key=True)
    person = fields.CharField(16)
    subject = fields.CharField(100)

    class Meta:
        table = "done"
        unique_together = (("person", "subject"),)


class Wish(Model):
    """How many asked for something that is missing: a language, a document in a language."""

    id = fields.CharField(140, primary_key=True)
    kind = fields.CharField(40)
    what = fields.CharField(100)
    count = fields.BigIntField()

    class Meta:
        table = "wishes"


class ExpressionRow(Model):
    """An expression of interest, what was answered is sealed."""

    id = fields.CharField(16, primary_key=True)
    person = fields.CharField(16)
    call = fields.CharField(80)
    state = fields.CharField(16)
    receipt = fields.CharField(24, unique=True)
    body = fields.BinaryField()
    fingerprint = fields.CharField(64)
    submitted = fields.BigIntField()
    withdrawn = fields.BigIntField(null=True)
    version = fields.BigIntField()

    class Meta:
        table = "expressions"
        unique_together = (("person", "call"),)
        indexes = (Index(fields=("call", "state"), name="expressions_call"),)


class AuditRow(Model):
    """Who did what, each row holds the hash of the one before."""

    id = fields.BigIntField(primary_key=True)
    at = fields.BigIntField()
    actor = fields.CharField(80)
    verb = fields.CharField(40)
    object = fields.CharField(140)
    detail = fields.TextField()
    previous = fields.CharField(64)
    hash = fields.CharField(64)

    class Meta:
        table = "audit"


class LeaseRow(Model):
    """Who holds what, until when, the fence grows with each holder and never goes back."""

    name = fields.CharField(100, primary_key=True)
    owner = fields.CharField(64, null=True)
    until = fields.BigIntField()
    fence = fields.BigIntField()

    class Meta:
        table = "leases"


class Kept(Model):
    """Single values: the last instant of the clock, the purge list, checkpoints."""

    name = fields.CharField(140, primary_key=True)
    value = fields.TextField()

    class Meta:
        table = "kept"
