"""People: who they are, where they write from, what they follow, agreed to and were told."""

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
    """Where a person writes from: an app, one of our accounts there, and the app's own id, sealed.

    `queue` is that account's own.
    """

    id = fields.BigIntField(primary_key=True)
    person = fields.CharField(16)
    channel = fields.CharField(16)
    account = fields.CharField(64)
    queue = fields.IntField(null=True)
    lookup = fields.CharField(32)
    sealed = fields.BinaryField()
    state = fields.CharField(8, db_default="open")
    preferred = fields.BooleanField(db_default=False)
    created = fields.BigIntField()

    class Meta:
        table = "addresses"
        unique_together = (("lookup", "channel", "account"),)
        indexes = (Index(fields=("person",), name="addresses_person"),)


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


class Done(Model):
    """What a person has done already, and is not reminded of."""

    id = fields.BigIntField(primary_key=True)
    person = fields.CharField(16)
    subject = fields.CharField(100)

    class Meta:
        table = "done"
        unique_together = (("person", "subject"),)


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
