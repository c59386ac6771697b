from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("storage", "0007_queues")]

    initial = False

    operations = [
        ops.AddField(model_name="AnnouncementRow", name="editors", field=fields.TextField(db_default="", unique=False)),
    ]
