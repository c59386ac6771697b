event-when = When: { $when }
event-format = Format: { $format }
event-place = Place: { $place }
event-organisers = Organised by: { $organisers }
event-duration = { $days ->
        [one] It takes one day.
       *[other] It takes { $days } days.
    }
event-count = There are { $least } to { $most } of these meetings.
event-roundtables = { $number ->
        [one] The 23 objectives are discussed at one roundtable.
       *[other] The 23 objectives are discussed at { $number } roundtables.
    }
event-languages = Languages: { $languages }
event-corridor = Migration from { $origins } to { $destinations }
event-gcm-on-agenda = The review of the Global Compact is on its agenda.
event-tags = Topics: { $tags }
event-registration = Registration: { $state }
event-registration-text = The source says: { $text }
event-registration-step = { $number }. { $step }
event-registration-step-at = { $number }. { $step }: { $link }
event-stream = Watch it live: { $link }
event-registration-link = Register here: { $link }
event-registration-no-link = No address is published. Ask a contact point.
event-precedes = It leads up to: { $event }
event-feeds = Its results go to: { $edition }
event-call = Offer to speak or help
    .short = Offer to speak
event-follow = Follow this event
    .short = Follow
event-unfollow = Do not follow this event any more
    .short = Unfollow
event-tell-date = Tell me when the date is set
    .short = Tell me the date
event-tell-registration = Tell me when registration opens
    .short = When it opens
event-tell-agenda = Tell me when the agenda is out
    .short = When agenda is out
event-tell-papers = Tell me when the papers are out
    .short = When papers are out
event-tell-recording = Tell me when the recording is out
    .short = When recorded
event-tell-summary = Tell me when the summary is out
    .short = When summary is out
event-tell-report = Tell me when the report is out
    .short = When report is out
event-noted = Noted. We tell you once, when it is known.
event-noted-no-yes = Noted. You see it here when you come back. To be written to, tap “Get updates”.
event-untell = Do not tell me
    .short = Do not tell me
event-untold = We will not tell you about that.
event-back = Back to the event
    .short = Back to the event
event-ics = This event as a calendar file
    .short = Calendar file
