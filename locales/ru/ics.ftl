# Not checked by a native reader yet.

ics-name = Региональные обзоры: { $place }
ics-name-one = { $name }
ics-event = { $place }: { $name }
ics-deadline = { $place }, последний день: { $name }
ics-cancelled = ОТМЕНЕНО. { $name }
ics-postponed = ОТЛОЖЕНО. { $name }
ics-when = Когда: { $when }
ics-format = Как проходит: { $format }
ics-for-states = Это для государств.
ics-zone = День кончается в полночь (часовой пояс: { $zone }).
ics-source = Источник: { $title }
