"""The rules of the reviews. Pure."""
