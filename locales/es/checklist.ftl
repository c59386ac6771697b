# Not checked by a native reader yet.

checklist-consultation-missing = { $place }: ninguna consulta está unida a “{ $event }”.
checklist-not-before = { $place }: “{ $event }” no termina antes de que empiece “{ $after }”.
checklist-apart = { $place }: “{ $event }” termina { $days ->
    [one] { $days } día
   *[other] { $days } días
} antes de “{ $after }”. Debería terminar justo antes.
checklist-invitation-due = { $place }: envíe ahora la invitación a “{ $event }”. { $days ->
    [one] Queda { $days } día
   *[other] Quedan { $days } días
}; debe salir { $wanted } días antes.
checklist-invitation-missed = { $place }: no se conoce ninguna invitación a “{ $event }”. { $days ->
    [one] Queda { $days } día
   *[other] Quedan { $days } días
}; debía salir { $wanted } días antes.
checklist-invitation-late = { $place }: la invitación a “{ $event }” salió tarde, { $days ->
    [one] { $days } día
   *[other] { $days } días
} antes.
checklist-papers-missing = { $place }: todavía no hay documentos de base ni programa para “{ $event }”. { $days ->
    [one] Queda { $days } día
   *[other] Quedan { $days } días
}.
checklist-language-gap = { $place }: “{ $document }” no se conoce en estos idiomas: { $languages }.
checklist-clash = “{ $event }” ({ $place }, { $when }) y “{ $other }” ({ $elsewhere }, { $then }) coinciden en el mismo día: { $day }.
