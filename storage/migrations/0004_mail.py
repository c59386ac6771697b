from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("storage", "0003_relays")]

    initial = False

    operations = [
        ops.CreateModel(
            name="MailAsk",
            fields=[
                ("address", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("person", fields.CharField(max_length=16)),
                ("mailbox", fields.CharField(max_length=32)),
                ("made", fields.BigIntField()),
            ],
            options={
                "table": "mail_asks",
                "app": "storage",
                "indexes": [
                    Index(fields=["mailbox"], name="mail_asks_mailbox"),
                    Index(fields=["person"], name="mail_asks_person"),
                ],
                "pk_attr": "address",
                "table_description": "A mailbox was asked whether it is whose it is said to be, its address waits in the state `asked`.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="MailStop",
            fields=[
                ("mailbox", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=32)),
                ("reason", fields.CharField(max_length=16)),
                ("at", fields.BigIntField()),
            ],
            options={
                "table": "mail_stops",
                "app": "storage",
                "pk_attr": "mailbox",
                "table_description": "A mailbox that is not written to, by its blind index alone, so that no list ever brings it back.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="OutreachRow",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("person", fields.CharField(max_length=16)),
                ("source", fields.TextField(unique=False)),
                ("basis", fields.TextField(unique=False)),
                ("at", fields.BigIntField()),
            ],
            options={
                "table": "outreach",
                "app": "storage",
                "indexes": [Index(fields=["person"], name="outreach_person")],
                "pk_attr": "id",
                "table_description": "Where an imported person's address is from, and on which legal basis.",
            },
            bases=["Model"],
        ),
    ]
