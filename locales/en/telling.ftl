# How an event, step, deadline, call or document is told in one line.
# { $kind }: kind of event. { $where }: regions. { $name }: proper name from the source, not translated.
telling-event = { $kind }, { $where }
telling-event-named = { $kind }, { $where }: { $name }
telling-deadline = Last day, { $where }: { $what }
telling-call = Call for expressions of interest: { $name }
telling-call-example = Example, not a real call: { $name }
    .short = Example: { $name }
telling-step = { $where }: { $text }
telling-document = { $kind }: { $name }
telling-thing = { $name }
    .short = { $name }
telling-everywhere = all regions
telling-regions = { $regions }
telling-line =
    <b>{ $title }</b>
    { $when }
# { $marks }: one or more of the short remarks below
telling-line-marked =
    <b>{ $title }</b>
    { $when }
    { $marks }
telling-past = This is over.
telling-for-states = This one is for States. You need not do anything.
telling-cancelled = Cancelled.
telling-postponed = Postponed. The new date is not set.
telling-closed = For States only. No registration.
telling-by-invitation = By invitation only.
telling-open = Open now.
telling-event-label = { $kind }, { $where }
    .short = { $kind }, { $where }
# { $first }, { $second }: two sentences
telling-two = { $first } { $second }
# { $year }: its year. { $name }: the event's own name
telling-event-label-year = { $year }: { $name }
    .short = { $year }: { $name }
telling-stage = { $region }: { $stage }
telling-official = issued by the United Nations or a government
telling-source = From: { $title } ({ $issued }), as of { $day }.
telling-source-undated = From: { $title } ({ $issued }), without a date.
telling-round = { $round }
telling-round-past = { $round }, over
telling-round-regional = Regional reviews
telling-round-forum = International Migration Review Forum
telling-round-name = { $kind } { $year }
telling-round-name-years = { $kind } { $first } to { $last }
# What is not known of something, such as its place. { $asof }: the date of the source, in words
telling-unannounced = not announced
telling-unannounced-as-of = not announced as of { $asof }
