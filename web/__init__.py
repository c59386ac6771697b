"""Pages in a browser: the web chat, the calendar and its feeds, what operators look at."""
