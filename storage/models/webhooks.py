"""What programs of organisations are told, where it is sent to, and how far each of it is."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class UpdateRow(Model):
    """Something that programs are told, in order. Without a body it was looked at, and there is nothing to tell."""

    seq = fields.BigIntField(primary_key=True)
    id = fields.CharField(160, unique=True)
    body = fields.TextField(null=True)
    created = fields.BigIntField()

    class Meta:
        table = "updates"


class WebhookRow(Model):
    """An address of an organisation that updates are sent to, its URL and secrets are sealed."""

    id = fields.CharField(16, primary_key=True)
    relay = fields.CharField(16)
    state = fields.CharField(8)
    body = fields.BinaryField()
    languages = fields.TextField()
    regions = fields.TextField()
    topics = fields.TextField()
    failures = fields.IntField(db_default=0)
    succeeded = fields.BigIntField(null=True)
    status = fields.IntField(null=True)
    created = fields.BigIntField()

    class Meta:
        table = "webhooks"
        indexes = (Index(fields=("relay",), name="webhooks_relay"),)


class DeliveryRow(Model):
    """An update on its way to a webhook."""

    id = fields.BigIntField(primary_key=True)
    webhook = fields.CharField(16)
    seq = fields.BigIntField()
    state = fields.CharField(10)
    attempts = fields.IntField(db_default=0)
    due = fields.BigIntField()
    expires = fields.BigIntField()
    status = fields.IntField(null=True)
    created = fields.BigIntField()

    class Meta:
        table = "deliveries"
        unique_together = (("webhook", "seq"),)
        indexes = (Index(fields=("state", "due"), name="deliveries_due"),)
