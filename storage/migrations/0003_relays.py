from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("storage", "0002_staff")]

    initial = False

    operations = [
        ops.CreateModel(
            name="PlaceCheck",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("place", fields.CharField(max_length=16)),
                ("person", fields.CharField(max_length=16)),
                ("standing", fields.CharField(max_length=16)),
                ("at", fields.BigIntField()),
            ],
            options={
                "table": "place_checks",
                "app": "storage",
                "unique_together": (("place", "person"),),
                "pk_attr": "id",
                "table_description": "What a person was in a place's chat when the app was last asked.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="PlaceRow",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=16)),
                ("relay", fields.CharField(null=True, max_length=16)),
                ("kind", fields.CharField(max_length=8)),
                ("address", fields.BigIntField(null=True)),
                ("chat", fields.CharField(null=True, max_length=32)),
                ("body", fields.BinaryField()),
                ("state", fields.CharField(max_length=8)),
                ("regions", fields.TextField(db_default="", unique=False)),
                ("topics", fields.TextField(db_default="", unique=False)),
                ("languages", fields.TextField(db_default="", unique=False)),
                ("zone", fields.CharField(null=True, max_length=64)),
                ("hour", fields.IntField(null=True)),
                ("weekday", fields.IntField(null=True)),
                ("held", fields.BooleanField(db_default=True)),
                ("created", fields.BigIntField()),
            ],
            options={
                "table": "places",
                "app": "storage",
                "indexes": [
                    Index(fields=["relay"], name="places_relay"),
                    Index(fields=["address"], name="places_address"),
                    Index(fields=["chat"], name="places_chat"),
                ],
                "pk_attr": "id",
                "table_description": "A group, channel or topic (`chat`), or a place where people post by hand (`hand`).",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="PostRow",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=16)),
                ("place", fields.CharField(max_length=16)),
                ("job", fields.CharField(max_length=80)),
                ("language", fields.CharField(max_length=16)),
                ("part", fields.IntField()),
                ("state", fields.CharField(max_length=10)),
                ("words", fields.TextField(null=True, unique=False)),
                ("link", fields.CharField(null=True, max_length=64)),
                ("edition", fields.IntField(db_default=0)),
                ("shown", fields.IntField(null=True)),
                ("asked", fields.IntField(db_default=0)),
                ("recalled", fields.BooleanField(db_default=False)),
                ("due", fields.BigIntField()),
                ("expires", fields.BigIntField(null=True)),
                ("posted", fields.BigIntField(null=True)),
                ("created", fields.BigIntField()),
            ],
            options={
                "table": "posts",
                "app": "storage",
                "unique_together": (("job", "place", "language"),),
                "indexes": [
                    Index(fields=["place", "created"], name="posts_place"),
                    Index(fields=["state", "due"], name="posts_due"),
                ],
                "pk_attr": "id",
                "table_description": "An announcement in one language in one place.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="RelayLink",
            fields=[
                ("hash", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=64)),
                ("relay", fields.CharField(max_length=16)),
                ("expires", fields.BigIntField()),
                ("used", fields.BigIntField(null=True)),
            ],
            options={
                "table": "relay_links",
                "app": "storage",
                "pk_attr": "hash",
                "table_description": "A one-time link by which a colleague joins, hashed.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="RelayMember",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("relay", fields.CharField(max_length=16)),
                ("person", fields.CharField(max_length=16)),
                ("at", fields.BigIntField()),
            ],
            options={
                "table": "relay_members",
                "app": "storage",
                "unique_together": (("relay", "person"),),
                "indexes": [Index(fields=["person"], name="relay_members_person")],
                "pk_attr": "id",
                "table_description": "Somebody who came through an organisation's invitation, it only ever learns how many.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="RelayPerson",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("relay", fields.CharField(max_length=16)),
                ("person", fields.CharField(max_length=16)),
                ("since", fields.BigIntField()),
            ],
            options={
                "table": "relay_people",
                "app": "storage",
                "unique_together": (("relay", "person"),),
                "indexes": [Index(fields=["person"], name="relay_people_person")],
                "pk_attr": "id",
                "table_description": "Somebody who acts for an organisation.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="RelayRow",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=16)),
                ("code", fields.CharField(unique=True, max_length=12)),
                ("state", fields.CharField(max_length=10)),
                ("body", fields.BinaryField()),
                ("regions", fields.TextField(unique=False)),
                ("asked", fields.BigIntField()),
                ("answer_by", fields.CharField(max_length=10)),
                ("decided", fields.BigIntField(null=True)),
                ("decided_by", fields.CharField(null=True, max_length=16)),
                ("noted", fields.BigIntField(null=True)),
            ],
            options={
                "table": "relays",
                "app": "storage",
                "indexes": [Index(fields=["state", "asked"], name="relays_state")],
                "pk_attr": "id",
                "table_description": "An organisation. What it is called and how it is reached is sealed with a key of its own.",
            },
            bases=["Model"],
        ),
    ]
