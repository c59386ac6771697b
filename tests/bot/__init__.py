"""The running service: against the fake Telegram, in this process and in processes of its own."""
