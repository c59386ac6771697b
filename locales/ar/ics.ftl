# Not checked by a native reader yet.

ics-name = الاستعراضات الإقليمية: { $place }
ics-name-one = { $name }
ics-event = { $place }: { $name }
ics-deadline = { $place }: آخر يوم: { $name }
ics-cancelled = أُلغي الموعد: { $name }
ics-postponed = أُجّل الموعد: { $name }
ics-when = الموعد: { $when }
ics-format = طريقة المشاركة: { $format }
ics-for-states = هذا مخصص للدول.
ics-zone = ينتهي اليوم عند منتصف الليل بتوقيت { $zone }.
ics-source = المصدر: { $title }
