"""What people follow, and the topics they chose."""

from collections.abc import Sequence

from storage.database import Transaction


async def add(tx: Transaction, *, person: str, what: str, slug: str) -> bool:
    """Follow it; False if they did already."""
    return bool(
        await tx.run(
            "INSERT INTO follows (person, what, slug) VALUES ($1, $2, $3) ON CONFLICT (person, what, slug) DO NOTHING",
            person,
            what,
            slug,
        )
    )


async def remove(tx: Transaction, *, person: str, what: str, slug: str) -> None:
    """Follow it no more."""
    await tx.run("DELETE FROM follows WHERE person = $1 AND what = $2 AND slug = $3", person, what, slug)


async def remove_all(tx: Transaction, *, what: str, slug: str) -> None:
    """No active person follows it any more: their wish came true."""
    active = "SELECT id FROM people WHERE state = 'active'"
    await tx.run(f"DELETE FROM follows WHERE what = $1 AND slug = $2 AND person IN ({active})", what, slug)


async def of(tx: Transaction, *, people: Sequence[str]) -> dict[str, tuple[tuple[str, str], ...]]:
    """What each follows, as `(what, slug)` in the order they said it."""
    found: dict[str, tuple[tuple[str, str], ...]] = dict.fromkeys(people, ())
    sql = "SELECT person, what, slug FROM follows WHERE person = ANY($1) ORDER BY id"
    for row in await tx.rows(sql, list(people)):
        found[row["person"]] += ((row["what"], row["slug"]),)
    return found


async def followers(tx: Transaction, *, what: str, slugs: Sequence[str]) -> list[str]:
    """The active people who follow any of these."""
    sql = """
        SELECT DISTINCT f.person FROM follows f JOIN people p ON p.id = f.person
        WHERE f.what = $1 AND f.slug = ANY($2) AND p.state = 'active' ORDER BY f.person
    """
    return [row["person"] for row in await tx.rows(sql, what, list(slugs))]


async def choose_topics(tx: Transaction, *, person: str, topics: Sequence[str]) -> None:
    """These topics and no others; none at all means every one."""
    await tx.run("DELETE FROM topics WHERE person = $1", person)
    await tx.run_many("INSERT INTO topics (person, topic) VALUES ($1, $2)", [(person, topic) for topic in topics])


async def topics(tx: Transaction, *, people: Sequence[str]) -> dict[str, frozenset[str]]:
    """The topics of each; empty where they chose none."""
    found: dict[str, frozenset[str]] = dict.fromkeys(people, frozenset())
    for row in await tx.rows("SELECT person, topic FROM topics WHERE person = ANY($1)", list(people)):
        found[row["person"]] |= {row["topic"]}
    return found
