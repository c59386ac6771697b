"""The JSON API: what staff can do in a chat, for programs."""
