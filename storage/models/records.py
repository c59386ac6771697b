"""Facts and their changes, what people sent, what staff did, single values."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


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


class Wish(Model):
    """How many asked for something that is missing: a language, a document in a language."""

    id = fields.CharField(140, primary_key=True)
    kind = fields.CharField(40)
    what = fields.CharField(100)
    count = fields.BigIntField()

    class Meta:
        table = "wishes"


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


class Kept(Model):
    """Single values: the last instant of the clock, the purge list, checkpoints."""

    name = fields.CharField(140, primary_key=True)
    value = fields.TextField()

    class Meta:
        table = "kept"
