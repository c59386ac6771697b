"""How a conversation goes: what came in, what is asked, what is said. Pure: no I/O, clock, randomness or channel."""
