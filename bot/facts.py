"""The calendar that this process shows: read whole, replaced whole when facts were loaded, here or elsewhere."""

from reviews.calendar import Calendar
from storage import facts
from storage.database import Database


class Facts:
    """The facts as they are now."""

    def __init__(self) -> None:
        self.calendar = Calendar()
        self.edition = (-1, -1)

    async def refresh(self, database: Database) -> bool:
        """Read the facts again if any was changed; whether one was."""
        async with database.reading() as tx:
            edition = await facts.edition(tx)
            if edition == self.edition:
                return False
            kept = await facts.everything(tx)
        self.calendar = Calendar.from_facts(fact.row() for fact in kept)
        self.edition = edition
        return True
