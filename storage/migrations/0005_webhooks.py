from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("storage", "0004_mail")]

    initial = False

    operations = [
        ops.CreateModel(
            name="DeliveryRow",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("webhook", fields.CharField(max_length=16)),
                ("seq", fields.BigIntField()),
                ("state", fields.CharField(max_length=10)),
                ("attempts", fields.IntField(db_default=0)),
                ("due", fields.BigIntField()),
                ("expires", fields.BigIntField()),
                ("status", fields.IntField(null=True)),
                ("created", fields.BigIntField()),
            ],
            options={
                "table": "deliveries",
                "app": "storage",
                "unique_together": (("webhook", "seq"),),
                "indexes": [Index(fields=["state", "due"], name="deliveries_due")],
                "pk_attr": "id",
                "table_description": "An update on its way to a webhook.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="UpdateRow",
            fields=[
                ("seq", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("id", fields.CharField(unique=True, max_length=160)),
                ("body", fields.TextField(null=True, unique=False)),
                ("created", fields.BigIntField()),
            ],
            options={
                "table": "updates",
                "app": "storage",
                "pk_attr": "seq",
                "table_description": "Something that programs are told, in order. Without a body it was looked at, and there is nothing to tell.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="WebhookRow",
            fields=[
                ("id", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=16)),
                ("relay", fields.CharField(max_length=16)),
                ("state", fields.CharField(max_length=8)),
                ("body", fields.BinaryField()),
                ("languages", fields.TextField(unique=False)),
                ("regions", fields.TextField(unique=False)),
                ("topics", fields.TextField(unique=False)),
                ("failures", fields.IntField(db_default=0)),
                ("succeeded", fields.BigIntField(null=True)),
                ("status", fields.IntField(null=True)),
                ("created", fields.BigIntField()),
            ],
            options={
                "table": "webhooks",
                "app": "storage",
                "indexes": [Index(fields=["relay"], name="webhooks_relay")],
                "pk_attr": "id",
                "table_description": "An address of an organisation that updates are sent to, its URL and secrets are sealed.",
            },
            bases=["Model"],
        ),
    ]
