# Not checked by a native reader yet.

checklist-consultation-missing = { $place } : aucune consultation n’est liée à « { $event } ».
checklist-not-before = { $place } : « { $event } » ne finit pas avant le début de « { $after } ».
checklist-apart = { $place } : « { $event } » finit { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} avant « { $after } ». La fin devrait venir juste avant.
checklist-invitation-due = { $place } : envoyez maintenant l’invitation à « { $event } ». { $days ->
    [one] Il reste { $days } jour
   *[other] Il reste { $days } jours
} ; elle doit partir { $wanted } jours avant.
checklist-invitation-missed = { $place } : aucune invitation à « { $event } » n’est connue. { $days ->
    [one] Il reste { $days } jour
   *[other] Il reste { $days } jours
} ; elle devait partir { $wanted } jours avant.
checklist-invitation-late = { $place } : l’invitation à « { $event } » est partie en retard, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} avant.
checklist-papers-missing = { $place } : il n’y a encore ni documents de base ni programme pour « { $event } ». { $days ->
    [one] Il reste { $days } jour
   *[other] Il reste { $days } jours
}.
checklist-language-gap = { $place } : « { $document } » n’est pas connu dans ces langues : { $languages }.
checklist-clash = « { $event } » ({ $place }, { $when }) et « { $other } » ({ $elsewhere }, { $then }) tombent le même jour : { $day }.
