"""E-mail: updates as mails, by a mail server of ours (SMTP, RFC 5321). Answers are given in a chat, not by mail."""

from channels.email.account import Email
from channels.email.line import BadAddress, Line, Server
from channels.email.returned import Returned, read_returned
from channels.email.shape import STOP

__all__ = ["STOP", "BadAddress", "Email", "Line", "Returned", "Server", "read_returned"]
