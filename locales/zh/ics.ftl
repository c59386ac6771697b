# Not checked by a native reader yet.

ics-name = 区域审查：{ $place }
ics-name-one = { $name }
ics-event = { $place }：{ $name }
ics-deadline = { $place }，最后一天：{ $name }
ics-cancelled = 【已取消】{ $name }
ics-postponed = 【已推迟】{ $name }
ics-when = 时间：{ $when }
ics-format = 形式：{ $format }
ics-for-states = 这一项面向国家政府。
ics-zone = 当天午夜截止（{ $zone } 时间）。
ics-source = 来源：{ $title }
