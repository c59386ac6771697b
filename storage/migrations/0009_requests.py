from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("storage", "0008_editors")]

    initial = False

    operations = [
        ops.AddField(model_name="AnnouncementRow", name="request", field=fields.CharField(null=True, max_length=64)),
    ]
