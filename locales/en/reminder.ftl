# Reminders, pushed to people. Each says first what and when, then what to do. At most 300 characters in all.
# { $title }: what it is, in words. { $when }: its date, as precisely as it is known.

reminder-event = <b>Coming: { $title }</b>: { $when }.
reminder-deadline = <b>Last day: { $title }</b>: { $when }.
# { $number }: how many other dates are due, or changes are to be told
reminder-more = { $number ->
        [one] One thing more. See the calendar.
       *[other] { $number } things more. See the calendar.
    }
reminder-register-at = Registration is open: { $link }
reminder-register = Registration is open. The event says how.
reminder-registration-closed = Registration is closed.
# { $asof }: the date of the source, in words
reminder-registration-unknown = Registration: not announced as of { $asof }.
reminder-registration-later = Registration: not announced yet.
# Sent instead of a reminder when others may read the phone. It must not say what it is about.
reminder-quiet-push = You have an update.
reminder-open = Open
    .short = Open
reminder-done = I have done this
    .short = I have done this
reminder-done-first = Done: { $title }
    .short = First one done
reminder-done-second = Done: { $title }
    .short = Second one done
reminder-done-third = Done: { $title }
    .short = Third one done
reminder-see-event = See this event
    .short = See this event
reminder-see-calendar = See the calendar
    .short = Calendar
reminder-less = Remind me less
    .short = Less
reminder-stop = Stop all messages
    .short = Stop
