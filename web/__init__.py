"""Pages in a browser: what this is, the calendar and its feeds, the web chat, webhooks, health."""
