# Calendars as files. { $name }: an event or deadline. { $place }: its regions.

ics-name = Regional reviews: { $place }
ics-name-one = { $name }
ics-event = { $place }: { $name }
ics-deadline = { $place }: last day: { $name }
ics-cancelled = CANCELLED: { $name }
ics-postponed = POSTPONED: { $name }
ics-when = When: { $when }
ics-format = Format: { $format }
ics-for-states = This is for States.
# { $zone }: a city
ics-zone = The day ends at midnight, { $zone } time.
# { $title }: the title of the source
ics-source = Source: { $title }
