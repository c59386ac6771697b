"""Who may do what to what: roles are data, and reach what they were granted for."""

import pytest

from reviews import roles
from reviews.roles import EVERYTHING, Grant, Reach

ARAB, AFRICA = Reach(regions=("arab",)), Reach(regions=("africa",))
BOTH = Reach(regions=("arab", "africa"))
MEDIA, YOUTH = Reach(groups=("media",)), Reach(groups=("youth_org",))
NETWORK_APPROVER = (Grant("approver", "network"),)
ARAB_APPROVER = (Grant("approver", "region", "arab"),)


@pytest.mark.requirement("S3-66", "S3-02")
@pytest.mark.parametrize(
    ("grants", "verb", "reach", "allowed"),
    [
        (NETWORK_APPROVER, "announcement.approve", EVERYTHING, True),
        (NETWORK_APPROVER, "announcement.approve", ARAB, True),
        (NETWORK_APPROVER, "staff.manage", EVERYTHING, False),
        (ARAB_APPROVER, "announcement.approve", ARAB, True),
        (ARAB_APPROVER, "announcement.approve", AFRICA, False),
        (ARAB_APPROVER, "announcement.approve", BOTH, False),
        (ARAB_APPROVER, "announcement.approve", EVERYTHING, False),
        ((*ARAB_APPROVER, Grant("approver", "region", "africa")), "announcement.approve", BOTH, True),
        ((*ARAB_APPROVER, Grant("editor", "region", "africa")), "announcement.approve", BOTH, False),
        ((Grant("secretariat", "network"),), "announcement.approve", EVERYTHING, True),
        ((Grant("regional-stakeholder-focal-point", "region", "arab"),), "announcement.draft", ARAB, True),
        ((Grant("regional-stakeholder-focal-point", "region", "arab"),), "announcement.draft", AFRICA, False),
        ((Grant("viewer", "network"),), "announcement.draft", ARAB, False),
        ((Grant("no-such-role", "network"),), "announcement.read", ARAB, False),
        ((), "announcement.read", ARAB, False),
    ],
)
def test_a_role_reaches_what_it_was_granted_for(
    grants: tuple[Grant, ...], verb: str, reach: Reach, allowed: bool
) -> None:
    assert roles.may(grants, verb, reach) is allowed


@pytest.mark.requirement("S2-42")
@pytest.mark.parametrize(
    ("reach", "allowed"),
    [
        (YOUTH, True),
        (Reach(regions=("arab",), groups=("civil_society", "faith_based")), True),
        (MEDIA, False),
        (Reach(groups=("youth_org", "media")), False),
        (ARAB, False),
        (EVERYTHING, False),
    ],
)
def test_the_civil_society_liaison_has_civil_society_in_all_regions(reach: Reach, allowed: bool) -> None:
    liaison = (Grant("civil-society-liaison", "group"),)
    assert roles.may(liaison, "announcement.draft", reach) is allowed
    assert not roles.may(liaison, "announcement.approve", reach)


@pytest.mark.requirement("S2-47")
@pytest.mark.parametrize("verb", ["agenda.edit", "selection.propose"])
def test_the_focal_point_of_a_group_has_its_own_group_alone(verb: str) -> None:
    focal_point = (Grant("stakeholder-group-focal-point", "group", "media"),)
    assert roles.may(focal_point, verb, MEDIA)
    assert not roles.may(focal_point, verb, YOUTH)
    assert not roles.may(focal_point, verb, EVERYTHING)
    assert not roles.may((Grant("editor", "network"),), verb, MEDIA)


def test_every_role_of_the_contract_is_shipped_with_scopes_that_exist() -> None:
    assert list(roles.roles()) == [
        *("administrator", "editor", "approver", "registrar", "task-team", "relay", "translator", "viewer"),
        *("civil-society-liaison", "secretariat", "regional-stakeholder-focal-point", "stakeholder-group-focal-point"),
        "process-secretariat",
    ]
    assert {scope for role in roles.roles().values() for scope in role.scopes} <= set(roles.SCOPES)


def test_verbs_of_grants_are_those_of_all_their_roles() -> None:
    both = roles.verbs_of([Grant("viewer", "network"), Grant("task-team", "region", "arab"), Grant("gone", "network")])
    assert both == {"announcement.read", "announcement.draft"}
