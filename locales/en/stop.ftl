stop-stopped = You will get no more messages. You can still ask here at any time. “Get updates” turns them on again.
# { $relay }: the name of the organisation
stop-still-acting = You still act for { $relay }. What it is asked does not reach you now. You can leave it, or turn messages on again.
stop-forget-ask = <b>Forget me</b> erases your address, regions, settings, drafts and what you sent through us. What organisers already received stays with them. This cannot be undone.
stop-forget-yes = Yes, erase everything
    .short = Yes, erase all
stop-forget-no = No, keep it
    .short = No, keep it
stop-forgotten = Everything about you is erased now.
stop-forgotten-left = What is left names nobody: { $ledger } lines that a message was sent, { $inbox } that one came in, { $audit } in the record of decisions. Old backups lose your key within 35 days.
stop-forgotten-chat = The messages in this chat are still on your phone. You can delete the chat.
stop-forgotten-cleared = The messages of the last 48 hours in this chat are deleted too. Older ones may still be on your phone. You can delete the chat.
stop-welcome-back = You are back. Nothing is sent to you unless you ask for it again.
