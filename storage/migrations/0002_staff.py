from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("storage", "0001_initial")]

    initial = False

    operations = [
        ops.CreateModel(
            name="AnnouncementRow",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=16)),
                ("version", fields.BigIntField()),
                ("state", fields.CharField(max_length=10)),
                ("author", fields.CharField(max_length=16)),
                ("tenant", fields.CharField(max_length=80)),
                ("content", fields.TextField(unique=False)),
                ("subject", fields.CharField(null=True, max_length=100)),
                ("subject_version", fields.BigIntField(db_default=0)),
                ("starts", fields.BigIntField(null=True)),
                ("key", fields.CharField(null=True, max_length=64)),
                ("code", fields.CharField(unique=True, max_length=12)),
                ("job", fields.CharField(null=True, max_length=80)),
                ("words", fields.TextField(null=True, unique=False)),
                ("approved_by", fields.CharField(null=True, max_length=16)),
                ("approved", fields.BigIntField(null=True)),
                ("created", fields.BigIntField()),
                ("corrects", fields.CharField(null=True, max_length=16)),
            ],
            options={
                "table": "announcements",
                "app": "storage",
                "unique_together": (("author", "key"),),
                "indexes": [
                    Index(fields=["state"], name="announcements_state"),
                    Index(fields=["corrects"], name="announcements_corrects"),
                ],
                "pk_attr": "id",
                "table_description": "A message of staff to many: what its author decided, and how far it is. `words` are those that were approved.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ApiToken",
            fields=[
                ("hash", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=64)),
                ("owner", fields.CharField(max_length=40)),
                ("scopes", fields.TextField(unique=False)),
                ("regions", fields.TextField(unique=False)),
                ("created", fields.BigIntField()),
                ("expires", fields.BigIntField()),
                ("last_used", fields.BigIntField(null=True)),
            ],
            options={
                "table": "api_tokens",
                "app": "storage",
                "indexes": [Index(fields=["owner"], name="api_tokens_owner")],
                "pk_attr": "hash",
                "table_description": "A bearer token of the API, hashed. Its owner is `staff:<id>` or `relay:<id>`.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Belonging",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("person", fields.CharField(max_length=16)),
                ("what", fields.CharField(max_length=24)),
                ("slug", fields.CharField(max_length=100)),
            ],
            options={
                "table": "belongs",
                "app": "storage",
                "unique_together": (("person", "what", "slug"),),
                "indexes": [Index(fields=["what", "slug"], name="belongs_slug")],
                "pk_attr": "id",
                "table_description": "A stakeholder group that a person belongs to (`group`), or a role they have in a subject.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="GrantRow",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("staff", fields.CharField(max_length=16)),
                ("role", fields.CharField(max_length=40)),
                ("scope", fields.CharField(max_length=16)),
                ("target", fields.CharField(db_default="", max_length=80)),
            ],
            options={
                "table": "grants",
                "app": "storage",
                "unique_together": (("staff", "role", "scope", "target"),),
                "pk_attr": "id",
                "table_description": "A role of an account, for the network or a part of it.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Hour",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("job", fields.CharField(max_length=80)),
                ("clock", fields.CharField(max_length=120)),
                ("wait", fields.IntField()),
                ("due", fields.BigIntField()),
            ],
            options={
                "table": "hours",
                "app": "storage",
                "unique_together": (("job", "clock", "wait"),),
                "pk_attr": "id",
                "table_description": "When those who live by the same clock get a job, only while it is written into the ledger.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="StaffChat",
            fields=[
                ("address", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("staff", fields.CharField(max_length=16)),
                ("bound", fields.BigIntField()),
                ("expires", fields.BigIntField()),
                ("pin_asked", fields.CharField(null=True, max_length=8)),
                ("pin_result", fields.CharField(null=True, max_length=8)),
                ("pin_until", fields.BigIntField(db_default=0)),
            ],
            options={
                "table": "staff_chats",
                "app": "storage",
                "indexes": [Index(fields=["staff"], name="staff_chats_staff")],
                "pk_attr": "address",
                "table_description": "A chat by which an account acts. `pin_asked`: its next text is a PIN (`old` or `new`).",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="StaffLink",
            fields=[
                ("hash", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=64)),
                ("staff", fields.CharField(max_length=16)),
                ("expires", fields.BigIntField()),
                ("used", fields.BigIntField(null=True)),
            ],
            options={
                "table": "staff_links",
                "app": "storage",
                "pk_attr": "hash",
                "table_description": "A one-time sign-in token, hashed.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="StaffRow",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=16)),
                ("name", fields.CharField(max_length=80)),
                ("created", fields.BigIntField()),
                ("removed", fields.BigIntField(null=True)),
                ("pin", fields.CharField(null=True, max_length=200)),
                ("pin_failures", fields.IntField(db_default=0)),
                ("pin_locked_until", fields.BigIntField(db_default=0)),
            ],
            options={
                "table": "staff",
                "app": "storage",
                "indexes": [Index(fields=["name"], name="staff_name")],
                "pk_attr": "id",
                "table_description": "An account of staff, under the name that its colleagues know.",
            },
            bases=["Model"],
        ),
    ]
