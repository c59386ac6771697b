"""E-mail: mailboxes that want nothing, questions that wait for a yes, and where imported addresses are from."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class MailStop(Model):
    """A mailbox that is not written to, by its blind index alone, so that no list ever brings it back."""

    mailbox = fields.CharField(32, primary_key=True)
    reason = fields.CharField(16)
    at = fields.BigIntField()

    class Meta:
        table = "mail_stops"


class MailAsk(Model):
    """A mailbox was asked whether it is whose it is said to be, its address waits in the state `asked`."""

    address = fields.BigIntField(primary_key=True)
    person = fields.CharField(16)
    mailbox = fields.CharField(32)
    made = fields.BigIntField()

    class Meta:
        table = "mail_asks"
        indexes = (
            Index(fields=("mailbox",), name="mail_asks_mailbox"),
            Index(fields=("person",), name="mail_asks_person"),
        )


class OutreachRow(Model):
    """Where an imported person's address is from, and on which legal basis."""

    id = fields.BigIntField(primary_key=True)
    person = fields.CharField(16)
    source = fields.TextField()
    basis = fields.TextField()
    at = fields.BigIntField()

    class Meta:
        table = "outreach"
        indexes = (Index(fields=("person",), name="outreach_person"),)
