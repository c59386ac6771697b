# Not checked by a native reader yet.

telling-event = { $kind }፣ { $where }
telling-event-named = { $kind }፣ { $where }፦ { $name }
telling-deadline = የመጨረሻ ቀን፣ { $where }፦ { $what }
telling-call = የፈቃደኛነት ጥሪ፦ { $name }
telling-call-example = ምሳሌ፤ እውነተኛ ጥሪ አይደለም፦ { $name }
    .short = ምሳሌ፦ { $name }
telling-step = { $where }፦ { $text }
telling-document = { $kind }፦ { $name }
telling-thing = { $name }
    .short = { $name }
telling-everywhere = ሁሉም ቀጠናዎች
telling-regions = { $regions }
telling-line =
    <b>{ $title }</b>
    { $when }
telling-line-marked =
    <b>{ $title }</b>
    { $when }
    { $marks }
telling-past = ይህ አልፏል።
telling-for-states = ይህ ለመንግሥታት ነው። ምንም ማድረግ የለብዎትም።
telling-cancelled = ተሰርዟል።
telling-postponed = ለሌላ ጊዜ ተላልፏል። አዲሱ ቀን አልተወሰነም።
telling-closed = ለመንግሥታት ብቻ። ምዝገባ የለም።
telling-by-invitation = በግብዣ ብቻ።
telling-open = አሁን ክፍት ነው።
telling-event-label = { $kind }፣ { $where }
    .short = { $kind }፣ { $where }
telling-two = { $first } { $second }
telling-event-label-year = እ.ኤ.አ. { $year }፦ { $name }
    .short = { $year }፦ { $name }
telling-stage = { $region }፦ { $stage }
telling-official = በተባበሩት መንግሥታት ወይም በመንግሥት የወጣ
telling-source = ምንጭ፦ { $title } ({ $issued })፣ የምንጩ ቀን፦ { $day }።
telling-source-undated = ምንጭ፦ { $title } ({ $issued })፣ ቀን የለውም።
telling-round = { $round }
telling-round-past = { $round }፣ ያለፈ ዙር
telling-round-regional = ቀጠናዊ ግምገማዎች
telling-round-forum = ዓለም አቀፍ የፍልሰት ግምገማ መድረክ (IMRF)
telling-round-name = { $kind }፣ እ.ኤ.አ. { $year }
telling-round-name-years = { $kind }፣ እ.ኤ.አ. ከ{ $first } እስከ { $last }
telling-unannounced = አልተገለጸም
telling-unannounced-as-of = እስከ { $asof } አልተገለጸም
