"""How things are kept: the database, its tables, the ledger of messages, and the vault that seals what is personal."""
