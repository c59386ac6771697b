from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("storage", "0005_webhooks")]

    initial = False

    operations = [
        ops.AddField(model_name="PostRow", name="digest", field=fields.CharField(null=True, max_length=16)),
    ]
