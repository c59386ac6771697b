"""Apprise with its Telegram plugin, as its users name it: URLs of a token and many chats, several side by side.

Its plugin has no setting for another Bot API, so its address is changed the way users of a server of their own do it:
on the class. So is the pause of a millisecond that it makes after each message.
"""

import argparse
import time

import apprise
from apprise.plugins.telegram import NotifyTelegram

from conversation import AT_ONCE, TEXT, TOKEN, ready, report  # isort: skip


def outbound(url: str, chats: range) -> None:
    """Send one text to every chat; Apprise calls its URLs in parallel, the chats of a URL one after the other."""
    NotifyTelegram.notify_url = f"{url}/bot"
    NotifyTelegram.request_rate_per_sec = 0
    sender = apprise.Apprise()
    for place in range(AT_ONCE):
        assert sender.add(f"tgram://{TOKEN}/" + "/".join(map(str, chats[place::AT_ONCE])))
    ready()
    began = time.perf_counter(), time.process_time()
    assert sender.notify(body=TEXT)
    report(len(chats), began)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("direction", choices=["outbound"])
    parser.add_argument("url")
    parser.add_argument("--chats", type=int, default=0)
    given = parser.parse_args()
    outbound(given.url, range(1, given.chats + 1))
