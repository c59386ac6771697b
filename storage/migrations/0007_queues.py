from typing import Any

from tortoise import fields, migrations
from tortoise.indexes import Index, PartialIndex
from tortoise.migrations import operations as ops

_OWN = """
INSERT INTO queues (channel, account)
SELECT channel, account FROM addresses UNION SELECT channel, account FROM ledger ORDER BY 1, 2
"""
_BESIDE = """
INSERT INTO queues (channel, account, job)
SELECT DISTINCT channel, account, job FROM ledger WHERE lane = 2 ORDER BY 3, 1, 2
"""
_OF_ADDRESS = """
UPDATE addresses SET queue = (
    SELECT id FROM queues q WHERE q.channel = addresses.channel AND q.account = addresses.account AND q.job = ''
)
"""
_OF_ROW = """
UPDATE ledger SET queue = (
    SELECT id FROM queues q WHERE q.channel = ledger.channel AND q.account = ledger.account
    AND q.job = CASE WHEN ledger.lane = 2 THEN ledger.job ELSE '' END
)
"""


class DropColumn(ops.RemoveField):
    """Without making the table anew, as Tortoise does on SQLite, where it forgets the unique key."""

    async def database_forward(self, *args: Any, **kwargs: Any) -> None:
        await ops.RunSQL(f"ALTER TABLE ledger DROP COLUMN {self.name}").database_forward(*args, **kwargs)


class Migration(migrations.Migration):
    dependencies = [("storage", "0006_digests")]

    initial = False

    operations = [
        ops.CreateModel(
            name="QueueRow",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("channel", fields.CharField(max_length=16)),
                ("account", fields.CharField(max_length=64)),
                ("job", fields.CharField(db_default="", max_length=80)),
            ],
            options={
                "table": "queues",
                "app": "storage",
                "unique_together": (("channel", "account", "job"),),
                "indexes": [Index(fields=["job"], name="queues_job")],
                "pk_attr": "id",
                "table_description": "What waits for an account of ours: of one message to many, or (no `job`) everything else.",
            },
            bases=["Model"],
        ),
        ops.AddField(model_name="Address", name="queue", field=fields.IntField(null=True)),
        ops.AddField(model_name="LedgerRow", name="queue", field=fields.IntField(db_default=0)),
        ops.AddField(model_name="Job", name="many", field=fields.BooleanField(db_default=False)),
        ops.RunSQL(
            [
                # What was posted in groups and channels goes with what is sent to one from now on.
                "UPDATE ledger SET lane = 1 WHERE lane = 2 AND job LIKE 'posts:%'",
                *(_OWN, _BESIDE, _OF_ADDRESS, _OF_ROW),
                "UPDATE jobs SET many = TRUE WHERE id IN (SELECT job FROM queues)",
            ]
        ),
        ops.RemoveIndex(model_name="LedgerRow", name="ledger_pending"),
        ops.RemoveIndex(model_name="LedgerRow", name="ledger_sending"),
        ops.RemoveIndex(model_name="LedgerRow", name="ledger_address"),
        DropColumn(model_name="LedgerRow", name="person"),
        DropColumn(model_name="LedgerRow", name="channel"),
        DropColumn(model_name="LedgerRow", name="account"),
        ops.AddIndex(
            model_name="LedgerRow",
            index=PartialIndex(
                fields=["queue", "lane", "due", "id"], name="ledger_waiting", condition={"state": "pending"}
            ),
        ),
        ops.AddIndex(
            model_name="LedgerRow",
            index=PartialIndex(fields=["queue"], name="ledger_leaving", condition={"state": "sending"}),
        ),
        ops.AddIndex(
            model_name="LedgerRow",
            index=PartialIndex(fields=["address", "id"], name="ledger_replies", condition={"lane": 0}),
        ),
        ops.AddIndex(
            model_name="LedgerRow",
            index=PartialIndex(fields=["address", "id"], name="ledger_notices", condition={"lane": 1}),
        ),
        ops.AddIndex(
            model_name="Job",
            index=PartialIndex(fields=["id"], name="jobs_many", condition={"many": True}),
        ),
    ]
