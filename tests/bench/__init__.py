"""Measured against peers in the same run, on the same fake platform: `make bench`."""
