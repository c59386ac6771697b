from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("storage", "0009_requests")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Tells",
            fields=[
                ("job", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=80)),
                ("subject", fields.CharField(max_length=100)),
                ("version", fields.BigIntField()),
                ("since", fields.BigIntField()),
                ("upto", fields.BigIntField(db_default=0)),
            ],
            options={
                "table": "tells",
                "app": "storage",
                "pk_attr": "job",
                "table_description": "A job says the date of a subject, until it is noted of everybody that they were told it.",
            },
            bases=["Model"],
        ),
    ]
