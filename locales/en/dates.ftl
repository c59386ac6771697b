# Changing a date of the calendar, for staff.
command-date = Change a date
    .short = Change a date
date-which = Which event has a new date?
date-or-file = You can also send a calendar file here, as YAML or .ics, up to 1 MB.
date-nothing = There is no event whose date you may change.
# { $when }: a date in words
date-now = The date now: { $when }.
# { $zone }: the time zone that is meant where none is written
date-how = Write the new date in one of these ways. A time without a zone is in { $zone }.
# { $example }: how it is written
date-example-1 = { $example }: one day
date-example-2 = { $example }: several days
date-example-3 = { $example }: with times
date-example-4 = { $example }: a week
date-example-5 = { $example }: a month
date-example-6 = { $example }: tentative
date-undated = The date is open again
    .short = Date open again
date-unread = That is not a date in one of these ways.
date-is-over = This day is over.
date-no-file = The file could not be fetched. It may have 1 MB at most. Try again.
date-problems = Nothing can be changed. This is wrong in the file:
# { $line }: a number. { $reason }: what is wrong, in English
date-problem = Line { $line }: { $reason }
date-same = Nothing would change. The calendar says so already.
# { $what }: what it is, in words. { $old }, { $new }: dates or values
date-moves =
    <b>{ $what }</b>
    Before: { $old }. New: { $new }.
# { $when }: its date
date-new =
    <b>New: { $what }</b>
    { $when }
date-new-thing = <b>New: { $what }</b>
# { $field }: the name of a field of the calendar file
date-field =
    <b>{ $what }</b>
    { $field }: { $old } → { $new }
date-without = nothing
# { $number }: a count
date-more = And { $number } more.
date-remarks = A careful colleague would say:
date-told = { $number ->
        [0] Nobody has to be told.
        [one] One person will be told.
       *[other] { $number } people will be told.
    }
# { $number }: how many people
date-needs-second = { $number } of them were never told a date. A second person must say yes.
# { $who }: a name of staff
date-by = Proposed by { $who }.
date-hand-over = Ask a second person
    .short = Ask a second person
date-yes = Yes, change it
    .short = Yes, change it
date-no = No, throw it away
    .short = No
date-refused = Thrown away. Nothing was changed.
date-gone = This is decided already, or it was never there.
date-stale = The calendar has changed meanwhile. Look again.
date-done = { $number ->
        [0] Changed.
        [one] Changed. One person is being told.
       *[other] Changed. { $number } people are being told.
    }
date-handed-over = The others who may approve it were asked.
date-desk-asked = { $who } asks you to approve a change of dates.
