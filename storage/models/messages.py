"""What comes in and goes out: conversations, updates, jobs, the ledger, leases."""

from tortoise import fields
from tortoise.indexes import Index, PartialIndex
from tortoise.models import Model


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
    """A message to many, with its frozen audience.

    `many`: its rows are in the lane bulk, where rows are found through their job, since no index has their addresses.
    """

    id = fields.CharField(80, primary_key=True)
    kind = fields.CharField(40)
    tenant = fields.CharField(80)
    audience = fields.BigIntField()
    words = fields.TextField(null=True)
    state = fields.CharField(16, db_default="open")
    created = fields.BigIntField()
    counts = fields.TextField(null=True)
    many = fields.BooleanField(db_default=False)

    class Meta:
        table = "jobs"
        indexes = (PartialIndex(fields=("id",), name="jobs_many", condition={"many": True}),)


class QueueRow(Model):
    """What waits for an account of ours: of one message to many, or (no `job`) everything else."""

    id = fields.IntField(primary_key=True)
    channel = fields.CharField(16)
    account = fields.CharField(64)
    job = fields.CharField(80, db_default="")

    class Meta:
        table = "queues"
        unique_together = (("channel", "account", "job"),)
        indexes = (Index(fields=("job",), name="queues_job"),)


class Tells(Model):
    """A job says the date of a subject, until it is noted of everybody that they were told it.

    `since`: what was done before said something else. `upto`: the address up to which it is noted.
    """

    job = fields.CharField(80, primary_key=True)
    subject = fields.CharField(100)
    version = fields.BigIntField()
    since = fields.BigIntField()
    upto = fields.BigIntField(db_default=0)

    class Meta:
        table = "tells"


class LedgerRow(Model):
    """A message to one address."""

    id = fields.BigIntField(primary_key=True)
    job = fields.CharField(160)
    address = fields.BigIntField()
    queue = fields.IntField(db_default=0)
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
            PartialIndex(fields=("queue", "lane", "due", "id"), name="ledger_waiting", condition={"state": "pending"}),
            PartialIndex(fields=("queue",), name="ledger_leaving", condition={"state": "sending"}),
            PartialIndex(fields=("address", "id"), name="ledger_replies", condition={"lane": 0}),
            PartialIndex(fields=("address", "id"), name="ledger_notices", condition={"lane": 1}),
        )


class LeaseRow(Model):
    """Who holds what, until when, the fence grows with each holder and never goes back."""

    name = fields.CharField(100, primary_key=True)
    owner = fields.CharField(64, null=True)
    until = fields.BigIntField()
    fence = fields.BigIntField()

    class Meta:
        table = "leases"
