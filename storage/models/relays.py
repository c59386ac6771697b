"""Organisations that pass our updates on, the places where they do, and what was posted there."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class RelayRow(Model):
    """An organisation. What it is called and how it is reached is sealed with a key of its own."""

    id = fields.CharField(16, primary_key=True)
    code = fields.CharField(12, unique=True)
    state = fields.CharField(10)
    body = fields.BinaryField()
    regions = fields.TextField()
    asked = fields.BigIntField()
    answer_by = fields.CharField(10)
    decided = fields.BigIntField(null=True)
    decided_by = fields.CharField(16, null=True)
    noted = fields.BigIntField(null=True)

    class Meta:
        table = "relays"
        indexes = (Index(fields=("state", "asked"), name="relays_state"),)


class RelayPerson(Model):
    """Somebody who acts for an organisation."""

    id = fields.BigIntField(primary_key=True)
    relay = fields.CharField(16)
    person = fields.CharField(16)
    since = fields.BigIntField()

    class Meta:
        table = "relay_people"
        unique_together = (("relay", "person"),)
        indexes = (Index(fields=("person",), name="relay_people_person"),)


class RelayLink(Model):
    """A one-time link by which a colleague joins, hashed."""

    hash = fields.CharField(64, primary_key=True)
    relay = fields.CharField(16)
    expires = fields.BigIntField()
    used = fields.BigIntField(null=True)

    class Meta:
        table = "relay_links"


class RelayMember(Model):
    """Somebody who came through an organisation's invitation, it only ever learns how many."""

    id = fields.BigIntField(primary_key=True)
    relay = fields.CharField(16)
    person = fields.CharField(16)
    at = fields.BigIntField()

    class Meta:
        table = "relay_members"
        unique_together = (("relay", "person"),)
        indexes = (Index(fields=("person",), name="relay_members_person"),)


class PlaceRow(Model):
    """A group, channel or topic (`chat`), or a place where people post by hand (`hand`).

    `chat` is the blind index of the chat that a topic is in. Title and preface are sealed with the place's own key.
    """

    id = fields.CharField(16, primary_key=True)
    relay = fields.CharField(16, null=True)
    kind = fields.CharField(8)
    address = fields.BigIntField(null=True)
    chat = fields.CharField(32, null=True)
    body = fields.BinaryField()
    state = fields.CharField(8)
    regions = fields.TextField(db_default="")
    topics = fields.TextField(db_default="")
    languages = fields.TextField(db_default="")
    zone = fields.CharField(64, null=True)
    hour = fields.IntField(null=True)
    weekday = fields.IntField(null=True)
    held = fields.BooleanField(db_default=True)
    created = fields.BigIntField()

    class Meta:
        table = "places"
        indexes = (
            Index(fields=("relay",), name="places_relay"),
            Index(fields=("address",), name="places_address"),
            Index(fields=("chat",), name="places_chat"),
        )


class PlaceCheck(Model):
    """What a person was in a place's chat when the app was last asked."""

    id = fields.BigIntField(primary_key=True)
    place = fields.CharField(16)
    person = fields.CharField(16)
    standing = fields.CharField(16)
    at = fields.BigIntField()

    class Meta:
        table = "place_checks"
        unique_together = (("place", "person"),)


class PostRow(Model):
    """An announcement in one language in one place.

    `words` are those of `edition`, `shown` is the edition that was last written into the ledger, or asked for. Posts
    with the same `digest` share a message. `told` (JSON) is by what people who post by hand recognise the text that
    stands there, and the one that was sent to them last.
    """

    id = fields.CharField(16, primary_key=True)
    place = fields.CharField(16)
    job = fields.CharField(80)
    language = fields.CharField(16)
    part = fields.IntField()
    state = fields.CharField(10)
    words = fields.TextField(null=True)
    link = fields.CharField(64, null=True)
    edition = fields.IntField(db_default=0)
    shown = fields.IntField(null=True)
    asked = fields.IntField(db_default=0)
    recalled = fields.BooleanField(db_default=False)
    due = fields.BigIntField()
    expires = fields.BigIntField(null=True)
    posted = fields.BigIntField(null=True)
    digest = fields.CharField(16, null=True)
    told = fields.TextField(null=True)
    created = fields.BigIntField()

    class Meta:
        table = "posts"
        unique_together = (("job", "place", "language"),)
        indexes = (
            Index(fields=("place", "created"), name="posts_place"),
            Index(fields=("state", "due"), name="posts_due"),
        )
