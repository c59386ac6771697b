"""The running service: commands, settings, the inbound path, the sender and the clock. Nobody imports it."""
