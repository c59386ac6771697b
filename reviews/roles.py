"""What staff may do: roles are data (`rules/roles.yaml`), a grant is a role for the network or a part of it. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

NETWORK = "network"
"""The scope that reaches everything."""
SCOPES = (NETWORK, "region", "event", "call", "group", "process")
"""What a grant can be for."""
_ROLES = Path(__file__).parent / "rules" / "roles.yaml"


@dataclass(frozen=True, slots=True)
class Role:
    """Verbs, the scopes for which it can be granted, and targets that it always has."""

    slug: str
    verbs: frozenset[str]
    scopes: tuple[str, ...]
    targets: tuple[str, ...] = ()
    """Of the first scope: what the role reaches by itself (the Civil Society Liaison: civil society, everywhere)."""


@dataclass(frozen=True, slots=True)
class Grant:
    """A role for a part: `Grant("editor", "region", "arab")`, `Grant("secretariat", "network")`."""

    role: str
    scope: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """What an act is about. An act that names nothing is about everything, and only the network's staff may do it."""

    regions: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    processes: tuple[str, ...] = ()

    def of(self, scope: str) -> tuple[str, ...]:
        """What it is about, of a scope's kind."""
        named = {
            "region": self.regions,
            "group": self.groups,
            "event": self.events,
            "call": self.calls,
            "process": self.processes,
        }
        return named[scope]


@cache
def roles() -> Mapping[str, Role]:
    """The roles that are shipped, by slug."""
    kept: dict[str, Any] = yaml.safe_load(_ROLES.read_text("utf-8"))
    return {
        slug: Role(slug, frozenset(each["verbs"]), tuple(each["scopes"]), tuple(each.get("targets", ())))
        for slug, each in kept.items()
    }


EVERYTHING = Reach()


def may(grants: Iterable[Grant], verb: str, reach: Reach) -> bool:
    """Whether one of the grants with this verb is for the network, or those of one kind cover all it is about."""
    covered: dict[str, set[str]] = {}
    for grant in grants:
        role = roles().get(grant.role)
        if role is None or verb not in role.verbs:
            continue
        if role.targets:
            covered.setdefault(role.scopes[0], set()).update(role.targets)
        elif grant.scope == NETWORK:
            return True
        else:
            covered.setdefault(grant.scope, set()).add(grant.target)
    return any(reach.of(scope) and covered[scope].issuperset(reach.of(scope)) for scope in covered)


def verbs_of(grants: Iterable[Grant]) -> frozenset[str]:
    """Every verb that these grants give, wherever."""
    known = [roles()[grant.role].verbs for grant in grants if grant.role in roles()]
    return frozenset().union(*known)
