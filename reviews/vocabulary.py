"""The closed lists of words that facts are made of. A new word is added here, named in `locales`, and may then be used.

Everything that a source may leave open has the word `unknown`.
"""

from typing import Annotated, Literal, TypeAlias

from pydantic import StringConstraints

Slug: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
"""At most 40 characters of ASCII, so that it fits into the data of a button."""

Language: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,8})?$")]
"""A language by its code: `ar`, `zh`, `fa-AF`."""

CountryCode: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""A country or territory by its ISO 3166 code of two letters."""

Address: TypeAlias = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"]{4,500}$")]
"""A web address."""

Mail: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[^\s@<>]{1,64}@[^\s@<>]{1,190}\.[A-Za-z]{2,}$")]
"""A mail address."""

ShortDay: TypeAlias = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d$")]
"""A day: `2021-02-23`."""

WallTime: TypeAlias = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
"""A time of day: `14:30`."""

EventKind: TypeAlias = Literal[
    "regional_review",
    "multi_stakeholder_consultation",
    "multi_stakeholder_consultation_series",
    "preparatory_consultation",
    "indicators_consultation",
    "briefing",
    "hearing",
    "roundtable",
    "policy_debate",
    "side_event",
    "online_discussion",
    "sub_regional_symposium",
    "workshop",
    "follow_up_meeting",
    "process_meeting",
    "private_sector_forum",
    "global_forum",
    "global_meeting",
    "conference",
    "publication",
    "other",
]
Format: TypeAlias = Literal["in_person", "online", "hybrid", "unknown"]
Access: TypeAlias = Literal["open", "by_invitation", "closed_to_states", "unknown"]
Audience: TypeAlias = Literal["all", "stakeholders", "states", "staff"]
Level: TypeAlias = Literal["local", "national", "regional", "global", "unknown"]
State: TypeAlias = Literal["announced", "postponed", "cancelled"]
RegistrationState: TypeAlias = Literal["unknown", "not_open", "open", "closed"]
Stage: TypeAlias = Literal["unknown", "preparing", "consulting", "meeting", "reporting", "done"]
Issuer: TypeAlias = Literal["un", "ngo", "civil_society", "government", "standards_body", "unknown"]
Status: TypeAlias = Literal["rule", "final", "draft", "guidance", "proposal", "unknown"]
Tag: TypeAlias = Literal[
    "covid_19",
    "sdg",
    "policy_dissemination",
    "access_to_justice",
    "return_and_reintegration",
    "decent_work",
    "technology",
    "indicators",
    "private_sector",
]
DocumentType: TypeAlias = Literal[
    "concept_note",
    "background_paper",
    "background_note",
    "template",
    "report",
    "statement",
    "recording",
    "summary",
    "programme",
    "guidance",
    "policy_brief",
    "voluntary_review",
    "feedback",
    "website",
    "other",
]
StakeholderType: TypeAlias = Literal[
    "migrants",
    "civil_society",
    "migrant_org",
    "youth_org",
    "diaspora_org",
    "faith_based",
    "local_authorities_communities",
    "private_sector",
    "employers_workers_orgs",
    "trade_unions",
    "parliamentarians",
    "nhri",
    "rcrc_movement",
    "academia",
    "media",
    "other",
]
Role: TypeAlias = Literal[
    "rapporteur", "panellist", "moderator", "keynote", "floor_speaker", "design_team", "side_event"
]
Weekday: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
