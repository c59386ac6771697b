# Not checked by a native reader yet.

ics-name = Examens régionaux : { $place }
ics-name-one = { $name }
ics-event = { $place } : { $name }
ics-deadline = { $place }, dernier jour : { $name }
ics-cancelled = ANNULÉ : { $name }
ics-postponed = REPORTÉ : { $name }
ics-when = Quand : { $when }
ics-format = Format : { $format }
ics-for-states = Ceci concerne les États.
ics-zone = Le jour finit à minuit (heure locale, { $zone }).
ics-source = Source : { $title }
