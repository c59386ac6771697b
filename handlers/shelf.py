"""Lists that are longer than a screen of an old phone."""

from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


def page_of(items: Sequence[Item], number: str, size: int) -> tuple[Sequence[Item], int]:
    """The items of a page, by its number as it stood in a button, and the number of the next page or 0."""
    page = int(number) if number.isdecimal() and len(number) < 5 else 0
    first = page * size if page * size < len(items) else 0
    return items[first : first + size], (page + 1 if first + size < len(items) else 0)
