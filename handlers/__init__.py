"""What a person can do in a chat: one readable file per journey."""
