"""The tables, step by step. A new step, after a change of `storage/models/`:

    tortoise -c storage.migrate.TORTOISE makemigrations storage --name what-it-adds

Steps only add within a release. A new column that is NOT NULL needs `db_default`; an index belongs into
`Meta.indexes`, since an added field makes none.
"""
