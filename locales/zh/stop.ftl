# Not checked by a native reader yet.

stop-stopped = 您不会再收到消息。您随时可以在这里提问。想再收到，请点“接收通知”。
stop-still-acting = 您仍然代表{ $relay }。现在向它询问的内容不会发给您。您可以离开，或重新打开消息。
stop-forget-ask = <b>“忘记我”</b>会清除您的地址、区域、设置、草稿，以及您通过我们发送的内容。主办方已经收到的内容会留在他们那里。清除后无法恢复。
stop-forget-yes = 是，全部清除
    .short = 是，全部清除
stop-forget-no = 不，保留
    .short = 不，保留
stop-forgotten = 您的全部信息现在已经清除。
stop-forgotten-left = 剩下的内容不带任何人的名字：发出消息的记录 { $ledger } 条，收到消息的记录 { $inbox } 条，决定的记录 { $audit } 条。旧备份会在 35 天内失去您的密钥。
stop-forgotten-chat = 这个聊天里的消息还在您的手机上。您可以删除聊天。
stop-forgotten-cleared = 这个聊天里最近 48 小时的消息也删除了。更早的消息可能还在您的手机上。您可以删除聊天。
stop-welcome-back = 您回来了。除非您再次要求，我们不会给您发消息。
