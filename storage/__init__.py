"""How things are kept: models, migrations, ledger, sessions, vault."""
