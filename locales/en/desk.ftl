# The desk of staff: chats bound to accounts, PINs, announcements on their way, what waits for a decision.

command-desk = Your desk: approve, follow, correct
    .short = Desk

# { $name }: a name of staff. { $until }: a day
desk-bound = This chat now acts for { $name }, until { $until }. Menu has more now. Lost the phone? A colleague can end this.
desk-not-bound = This link does not work any more. Ask a colleague for a new one.
desk-open-it = Open it
    .short = Open it

# The PIN, and the number of people
desk-pin-unset = Choose a PIN of 4 to 8 digits and write it. You need it whenever you send or approve. We delete your message at once, where the app lets us.
desk-pin-unfit = That was not a PIN. Write 4 to 8 digits.
desk-pin-again = Write the same PIN once more.
desk-pin-unlike = Those two were not the same. Choose a PIN of 4 to 8 digits and write it.
desk-pin-unasked = Write your PIN. We delete your message at once, where the app lets us.
desk-pin-wrong = That PIN is wrong. Try again. After five tries it rests for an hour.
desk-pin-locked = Too many wrong PINs. Try again in an hour. If that was not you, tell a colleague.
desk-type-number = Write that number to go on.
desk-number-wrong = That is another number.

# { $name }: a name of staff
desk-home = <b>Desk of { $name }</b>
desk-list-waiting = Waits for your approval: { $number }
    .short = To approve: { $number }
desk-list-moving = On its way: { $number }
    .short = On its way: { $number }
desk-list-sent = Sent or ended: { $number }
    .short = Sent: { $number }
desk-list-mine = Yours, not approved yet: { $number }
    .short = Yours, waiting: { $number }
desk-list-dates = Changes of dates that wait for a yes: { $number }
    .short = Dates: { $number }
desk-list-relays = Organisations that want to relay: { $number }
    .short = Relays: { $number }
# { $day }: the last day for the answer
desk-relays-last-day = An organisation that wants to relay still waits. Answer by { $day }.
desk-list-passing = Organisations that relay: { $number }
    .short = Relaying: { $number }
desk-nothing = Nothing here.
# { $region }: a review region. { $number }: how many may approve there
desk-thin = { $region }: only { $number } may approve here. There should be two.

# An announcement. { $code }: its code. { $state }: one of the states below. { $version }: a number
desk-card = <b>{ $code }</b>: { $state }, version { $version }
# { $what }: what it is about. { $who }: a name of staff
desk-line =
    <b>{ $code }</b>: { $state }
    { $what }, by { $who }
desk-open-code = Open { $code }
    .short = { $code }
# { $day }: a day
desk-author = Written by { $who } on { $day }.
desk-corrects = It corrects one that was sent before.
desk-state-draft = waits for approval
desk-state-approved = approved, waits for its time
desk-state-sending = being sent
desk-state-paused = paused
desk-state-sent = sent
desk-state-cancelled = cancelled
desk-state-recalled = withdrawn

# Counts of people
desk-audience = Recipients: { $number }
desk-count-sent = Sent: { $number }
desk-count-pending = Waiting: { $number }
desk-count-sending = Leaving now: { $number }
desk-count-uncertain = Uncertain: { $number }
desk-count-failed = Failed: { $number }
desk-count-gone = Gone: { $number }
desk-count-skipped = Left out: { $number }
desk-in-sent = sent
desk-in-pending = waiting
desk-in-sending = leaving now
desk-in-uncertain = uncertain
desk-in-failed = failed
desk-in-gone = gone
desk-in-skipped = left out
# { $state }: one of the seven above. { $reason }: a code
desk-report-line = { $state }, { $reason }: { $number }
desk-report-plain = { $state }: { $number }
# { $channel }: an app. { $sent }: how many of them
desk-report-channel = { $channel }: { $sent } of { $number } sent
desk-retry = Send again what failed: { $reason }
    .short = Again: { $reason }
desk-retried = { $number ->
        [one] One is being sent again.
       *[other] { $number } are being sent again.
    }

# { $number }: posts in groups and channels of organisations; the lines below say how they stand
desk-report-places = In places of organisations: { $number }
# The heading of a picture. { $code }: of an announcement
desk-plot = Announcement { $code }. Recipients: { $number }
# Above a curve over time
desk-plot-course = How many were sent by then
desk-picture = Report as a picture
    .short = Picture
desk-here-picture = The report of { $code } as a picture. It opens in a browser.
desk-table = Report as a table (CSV)
    .short = Table (CSV)
desk-here-table = The report of { $code } as a table. It names nobody.

desk-approve = Approve
    .short = Approve
desk-refresh = How it stands now
    .short = How it stands
desk-report = Report
    .short = Report
desk-text = Show the text
    .short = Show the text
desk-edit = Change it
    .short = Change it
desk-pause = Pause
    .short = Pause
desk-resume = Go on
    .short = Go on
desk-cancel = Cancel it
    .short = Cancel it
desk-recall = Withdraw it
    .short = Withdraw it
desk-correct = Correct it
    .short = Correct it
desk-back = Back
    .short = Back
desk-ask-cancel = Cancel { $code }? What has not left is never sent.
# { $number }: how many people and places have it
desk-cancel-left = { $number ->
        [one] One recipient has it already. Afterwards you can correct or withdraw it there.
       *[other] { $number } recipients have it already. Afterwards you can correct or withdraw it there.
    }
desk-ask-recall = Withdraw { $code }? Everybody who has it is told.
desk-approved = Approved. Audience and words are fixed now.
desk-ask-correct = How do you want to correct it? Facts and ready notices go out at once. New words need a second person.
desk-correct-facts = With the facts as they are now
    .short = Facts as of now
desk-corrected = Corrected. The others who may approve are told.
desk-gone = There is no such announcement here.
desk-stale = It has changed meanwhile. This is how it is now.
# { $who }: a colleague, or the service. { $act }: what they did
desk-meanwhile = You were not the first: { $who } { $act }.
desk-the-service = the service
desk-act-draft = wrote it
desk-act-edit = changed it
desk-act-approve = approved it
desk-act-start = started it
desk-act-void = stopped it, since a fact in it changed
desk-act-lapse = stopped it, since who approved it may do so no more
desk-act-pause = paused it
desk-act-resume = let it go on
desk-act-cancel = cancelled it
desk-act-finish = finished it
desk-act-correct = corrected it
desk-act-recall = withdrew it
desk-act-retry = sent again what had failed

# { $who }: a name of staff
desk-date-of = Dates, by { $who }
    .short = By { $who }

# Organisations that want to relay. { $name }: what they are called. { $until }: a day
desk-relay = <b>{ $name }</b> wants to relay. Answer by { $until }.
desk-relay-about = Its members: { $text }
desk-relay-contact = How to reach it: { $text }
desk-relay-accept = Take it in
    .short = Take it in
desk-relay-decline = Decline
    .short = Decline
desk-relay-accepted = Taken in. It is told at once.
desk-relay-declined = Declined. It is told at once.
desk-relay-decided = This was decided already.
# { $number }: how many people act for it
desk-relay-active = <b>{ $name }</b> relays. People who act for it: { $number }
desk-relay-unreachable = { $name }: nobody who acts for it can be reached. They stopped messages or blocked us.
desk-relay-end = End it
    .short = End it
desk-relay-end-sure = End { $name }? Then nothing goes through it any more. Its people are told. Its name is erased.
desk-relay-end-yes = Yes, end it
    .short = Yes, end it
desk-relay-ended = Ended: { $name }. Its people are told.

desk-remarks = What a careful colleague would point out
    .short = What to look at

# Chats of colleagues
desk-colleagues = Colleagues and their chats
    .short = Colleagues
desk-ask-unbind = These colleagues have a chat that acts for them. Is a phone lost? End its chat.
desk-unbind-who = End the chat of { $name }
    .short = { $name }
desk-unbind-sure = End every chat of { $name }? They then need a new link.
desk-unbind = Yes, end it
    .short = Yes, end it
desk-unbound = { $number ->
        [one] The chat of { $name } is ended.
       *[other] { $number } chats of { $name } are ended.
    }
