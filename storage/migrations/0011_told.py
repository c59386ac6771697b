from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("storage", "0010_tells")]

    initial = False

    operations = [
        ops.AddField(model_name="PostRow", name="told", field=fields.TextField(null=True, unique=False)),
    ]
