"""Who did what to an announcement, for whoever comes second and has to be told."""

from dataclasses import dataclass
from datetime import datetime

from reviews import staff
from storage import audit
from storage.database import Transaction, moment


@dataclass(frozen=True, slots=True)
class Act:
    """The last thing that happened to it."""

    verb: str
    """`draft`, `edit`, `approve`, `start`, `void`, `pause`, `resume`, `cancel`, `finish`, `correct`, `recall`..."""
    who: str
    """A name of staff; nothing: the service did it."""
    at: datetime


async def last_act(tx: Transaction, *, announcement: str) -> Act | None:
    """What happened to it last."""
    # An export changes nothing.
    rows = await audit.rows_of(tx, object=f"announcement:{announcement}", but="announcement.export", limit=1)
    if not rows:
        return None
    [row] = rows
    kind, _, id = row["actor"].partition(":")
    name = await staff.name_of(tx, staff=id) if kind == "staff" else ""
    return Act(row["verb"].partition(".")[2], name, moment(row["at"]))
