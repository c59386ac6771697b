# Not checked by a native reader yet.

ics-name = Exámenes regionales: { $place }
ics-name-one = { $name }
ics-event = { $place }: { $name }
ics-deadline = { $place }, último día: { $name }
ics-cancelled = CANCELADO: { $name }
ics-postponed = APLAZADO: { $name }
ics-when = Cuándo: { $when }
ics-format = Formato: { $format }
ics-for-states = Esto es para los Estados.
ics-zone = El día termina a medianoche (hora de { $zone }).
ics-source = Fuente: { $title }
