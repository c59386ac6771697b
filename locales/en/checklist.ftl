# What staff are told by the checklist. { $event }, { $after }, { $other }, { $document }: names.
# { $place }, { $elsewhere }: regions. { $days }, { $wanted }: numbers of days. Staff alone read this.

checklist-consultation-missing = { $place }: { $event } has no consultation linked to it.
checklist-not-before = { $place }: { $event } does not end before { $after } begins.
checklist-apart = { $place }: { $event } ends { $days ->
    [one] { $days } day
   *[other] { $days } days
} before { $after }. It should end just before it.
checklist-invitation-due = { $place }: send the invitation to { $event } now. { $days ->
    [one] { $days } day is
   *[other] { $days } days are
} left; it is due { $wanted } days before.
checklist-invitation-missed = { $place }: no invitation to { $event } is known. { $days ->
    [one] { $days } day is
   *[other] { $days } days are
} left; it was due { $wanted } days before.
checklist-invitation-late = { $place }: the invitation to { $event } went out late, { $days ->
    [one] { $days } day
   *[other] { $days } days
} before.
checklist-papers-missing = { $place }: { $event } has no background papers or programme yet. { $days ->
    [one] { $days } day is
   *[other] { $days } days are
} left.
# { $languages }: a list of languages
checklist-language-gap = { $place }: { $document } is not known in { $languages }.
# Both are on { $day }, or that is the first day of both
checklist-clash = { $event } ({ $place }, { $when }) and { $other } ({ $elsewhere }, { $then }) meet on { $day }.
