"""Those who announce: accounts, what they may do, how they sign in, and what they announce."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class StaffRow(Model):
    """An account of staff, under the name that its colleagues know."""

    id = fields.CharField(16, primary_key=True)
    name = fields.CharField(80)
    created = fields.BigIntField()
    removed = fields.BigIntField(null=True)
    pin = fields.CharField(200, null=True)
    pin_failures = fields.IntField(db_default=0)
    pin_locked_until = fields.BigIntField(db_default=0)

    class Meta:
        table = "staff"
        indexes = (Index(fields=("name",), name="staff_name"),)


class GrantRow(Model):
    """A role of an account, for the network or a part of it."""

    id = fields.BigIntField(primary_key=True)
    staff = fields.CharField(16)
    role = fields.CharField(40)
    scope = fields.CharField(16)
    target = fields.CharField(80, db_default="")

    class Meta:
        table = "grants"
        unique_together = (("staff", "role", "scope", "target"),)


class StaffChat(Model):
    """A chat by which an account acts. `pin_asked`: its next text is a PIN (`old` or `new`)."""

    address = fields.BigIntField(primary_key=True)
    staff = fields.CharField(16)
    bound = fields.BigIntField()
    expires = fields.BigIntField()
    pin_asked = fields.CharField(8, null=True)
    pin_result = fields.CharField(8, null=True)
    pin_until = fields.BigIntField(db_default=0)

    class Meta:
        table = "staff_chats"
        indexes = (Index(fields=("staff",), name="staff_chats_staff"),)


class StaffLink(Model):
    """A one-time sign-in token, hashed."""

    hash = fields.CharField(64, primary_key=True)
    staff = fields.CharField(16)
    expires = fields.BigIntField()
    used = fields.BigIntField(null=True)

    class Meta:
        table = "staff_links"


class ApiToken(Model):
    """A bearer token of the API, hashed. Its owner is `staff:<id>` or `relay:<id>`."""

    hash = fields.CharField(64, primary_key=True)
    owner = fields.CharField(40)
    scopes = fields.TextField()
    regions = fields.TextField()
    created = fields.BigIntField()
    expires = fields.BigIntField()
    last_used = fields.BigIntField(null=True)

    class Meta:
        table = "api_tokens"
        indexes = (Index(fields=("owner",), name="api_tokens_owner"),)


class AnnouncementRow(Model):
    """A message of staff to many: what its author decided, and how far it is. `words` are those that were approved.

    Before, they are those that a draft had when it was looked at last. `subject_version` says with which facts that
    was: the sum of the versions of them all. `editors` are the ids of those who changed it, separated by spaces;
    `request` is a hash of what was asked for with the key, however it was changed since.
    """

    id = fields.CharField(16, primary_key=True)
    version = fields.BigIntField()
    state = fields.CharField(10)
    author = fields.CharField(16)
    editors = fields.TextField(db_default="")
    tenant = fields.CharField(80)
    content = fields.TextField()
    subject = fields.CharField(100, null=True)
    subject_version = fields.BigIntField(db_default=0)
    starts = fields.BigIntField(null=True)
    key = fields.CharField(64, null=True)
    request = fields.CharField(64, null=True)
    code = fields.CharField(12, unique=True)
    job = fields.CharField(80, null=True)
    words = fields.TextField(null=True)
    approved_by = fields.CharField(16, null=True)
    approved = fields.BigIntField(null=True)
    created = fields.BigIntField()
    corrects = fields.CharField(16, null=True)

    class Meta:
        table = "announcements"
        unique_together = (("author", "key"),)
        indexes = (
            Index(fields=("state",), name="announcements_state"),
            Index(fields=("corrects",), name="announcements_corrects"),
        )


class Hour(Model):
    """When those who live by the same clock get a job, only while it is written into the ledger.

    `wait`: so many days later, for those who had a push already.
    """

    id = fields.BigIntField(primary_key=True)
    job = fields.CharField(80)
    clock = fields.CharField(120)
    wait = fields.IntField()
    due = fields.BigIntField()

    class Meta:
        table = "hours"
        unique_together = (("job", "clock", "wait"),)


class Belonging(Model):
    """A stakeholder group that a person belongs to (`group`), or a role they have in a subject."""

    id = fields.BigIntField(primary_key=True)
    person = fields.CharField(16)
    what = fields.CharField(24)
    slug = fields.CharField(100)

    class Meta:
        table = "belongs"
        unique_together = (("person", "what", "slug"),)
        indexes = (Index(fields=("what", "slug"), name="belongs_slug"),)
