"""Tortoise's own SQLite client, mended for migrations.

As it comes it opens transactions with a deferred BEGIN, so that two writers fail halfway with "database is locked",
and runs scripts with sqlite3's `executescript`, which commits what was open.
"""

import sqlite3
from typing import Any

from tortoise.backends.base.client import NestedTransactionContext, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper


class _Immediate(SqliteTransactionWrapper):
    async def begin(self) -> None:
        await self._connection.execute("BEGIN IMMEDIATE")

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(_Immediate(self))

    async def execute_script(self, query: str) -> None:
        """One statement after another, inside the transaction."""
        statement = ""
        for line in query.splitlines(keepends=True):
            statement += line
            if sqlite3.complete_statement(statement):
                await self.execute_query(statement)
                statement = ""
        if statement.strip():
            await self.execute_query(statement)


class ImmediateClient(SqliteClient):
    """A client whose transactions lock from their beginning."""

    def _in_transaction(self) -> TransactionContext:
        return SqliteTransactionContext(_Immediate(self), self._lock)


def get_client_class(_db_info: dict[str, Any]) -> type[ImmediateClient]:
    """What Tortoise asks of an engine's module."""
    return ImmediateClient
