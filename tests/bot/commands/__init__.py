"""The commands, as an operator calls them."""
