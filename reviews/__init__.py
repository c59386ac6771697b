"""What the service does: the verbs of the reviews, one noun per file."""
