# News, pushed to those who were told otherwise, or who follow a place. First what changed, then what it was before.
# { $title }: what it is, in words. { $when }: its date now. { $old }: what they were told before.

news-moved =
    <b>New date: { $when }</b>
    { $title }. Before: { $old }.
news-earlier =
    <b>Earlier than before. New date: { $when }</b>
    { $title }. Before: { $old }.
news-dated =
    <b>Date set: { $when }</b>
    { $title }. Before: { $old }.
news-confirmed =
    <b>Date confirmed: { $when }</b>
    { $title }. Before: { $old }.
news-undated =
    <b>The date is open again: { $when }</b>
    { $title }. Before: { $old }.
news-cancelled =
    <b>Cancelled: { $title }</b>
    It was to be: { $when }.
news-postponed =
    <b>Postponed: { $title }</b>
    The date was: { $when }. We will tell you the new one.
news-registration-open =
    <b>Registration is open: { $title }</b>
    Date: { $when }.
# { $new }, { $old }: in person, online or both
news-format =
    <b>Now { $new }: { $title }</b>
    Date: { $when }. Before: { $old }.
# { $place }: a place, as the source writes it
news-place =
    <b>New place: { $place }</b>
    { $title }, { $when }.
news-new =
    <b>New in the calendar: { $title }</b>
    Date: { $when }.
news-document =
    <b>Published: { $title }</b>
    You find it in the calendar.
# { $link }: its web address
news-document-at =
    <b>Published: { $title }</b>
    { $link }
# Asked once before a new round of reviews begins. { $first }, { $last }: years
news-round =
    <b>A new round of regional reviews begins: { $first } to { $last }</b>
    You get updates as before. Do you still want them? Change or stop them below.
# { $year }: the year in which a new round takes place
news-round-year =
    <b>A new round of regional reviews begins in { $year }</b>
    You get updates as before. Do you still want them? Change or stop them below.
news-round-go-on = Change what I get
    .short = Change
