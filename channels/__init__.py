"""The messaging apps: one file (or folder) per app, which translates and transports, and nothing else."""
