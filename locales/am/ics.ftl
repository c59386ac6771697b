# Not checked by a native reader yet.

ics-name = ቀጠናዊ ግምገማዎች፦ { $place }
ics-name-one = { $name }
ics-event = { $place }፦ { $name }
ics-deadline = { $place }፦ የመጨረሻ ቀን፦ { $name }
ics-cancelled = ተሰርዟል፦ { $name }
ics-postponed = ለሌላ ጊዜ ተላልፏል፦ { $name }
ics-when = መቼ፦ { $when }
ics-format = የተሳትፎ መንገድ፦ { $format }
ics-for-states = ይህ ለመንግሥታት ነው።
ics-zone = ቀኑ የሚያልቀው በእኩለ ሌሊት ነው ({ $zone } ሰዓት)።
ics-source = ምንጭ፦ { $title }
