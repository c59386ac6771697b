# Announcing, for staff: a sheet on which words, audience and time are put, then tried out and handed over.
command-announce = Write an announcement
    .short = Announce
announce-first = What do you want to announce? Ready notices exist in every language. Own words need a text in each.
announce-go-on = Go on with the one you began
    .short = Go on
announce-own = In your own words
    .short = Own words
announce-notice-opened = Registration is open
    .short = Registration open
announce-notice-closes-soon = It ends soon
    .short = It ends soon
announce-notice-moved = New date
    .short = New date
announce-notice-cancelled = Cancelled
    .short = Cancelled
announce-notice-papers = The papers are out
    .short = Papers are out
announce-notice-link = How to take part
    .short = How to take part
announce-notice-recording = The recording is out
    .short = Recording is out
announce-notice-summary = The summary is out
    .short = Summary is out
announce-notice-report = The report is out
    .short = Report is out
announce-notice-call-open = A call is open
    .short = Call is open
announce-ask-about = What is it about?
announce-about-nothing = Nothing in the calendar
    .short = Nothing of these

# The sheet
announce-sheet = <b>Your announcement</b>
announce-words-ready = Says: { $notice }
# { $languages }: a list of languages
announce-words-in = Written in { $languages }.
announce-words-none = No text is written yet.
# { $text }: the beginning of what it says
announce-excerpt = “{ $text }”
# { $what }: an event, deadline or call
announce-about = About: { $what }
    .short = About
# { $regions }, { $values }: lists of names
announce-to-regions = To: { $regions }
announce-to-all = To: all regions
announce-to-topics = Only who wants to hear about: { $values }
announce-to-kinds = Only: { $values }
announce-to-groups = Only these groups: { $values }
announce-to-languages = Only who reads: { $values }
# { $role }: a role in an event
announce-to-part = Only with this role: { $role }
announce-to-senders = Only who sent something to this call.
announce-to-undone = Not who has done it already.
announce-fallback-is = Who has no text in their language gets { $language }.
announce-starts-now = Leaves as soon as it is approved.
# { $time }: an hour
announce-starts-wave = Arrives at { $time } of each reader’s day.
# { $day }, { $otherday }: days. { $othertime }: an hour. { $zone }, { $otherzone }: places
announce-starts-at = Leaves on { $day } at { $time } ({ $zone } time).
announce-starts-at-both = Leaves on { $day } at { $time } ({ $zone } time). That is { $otherday }, { $othertime } ({ $otherzone } time).
announce-is-urgent = Urgent: also at night, and beyond the limit of messages.
announce-texts = Texts
    .short = Texts
announce-fallback = Fall-back language
    .short = Fall-back
announce-regions = Regions
    .short = Regions
announce-who = Who
    .short = Who
announce-languages = Languages
    .short = Languages
announce-when = When
    .short = When
announce-urgent = Urgent or not
    .short = Urgent or not
announce-preview = Whom it reaches, and how it looks
    .short = Preview
announce-test = Send it to myself
    .short = Test on myself
announce-hand = Hand it over for approval
    .short = Hand over
announce-hand-nobody = This reaches nobody now. Hand it over all the same? Whoever subscribes before it is approved gets it.
announce-hand-anyway = Hand it over all the same
    .short = Hand over anyway
announce-away = Throw it away
    .short = Throw away
announce-back = Back to the sheet
    .short = Back
announce-thrown-away = Thrown away.

# Words
announce-which-language = Which text do you want to write?
# { $language }: a language. { $number }: how many people read it
announce-readers = { $written ->
        [yes] ✓ { $language }, readers: { $number }
       *[no] { $language }, readers: { $number }, no text yet
    }
announce-write = Write it in { $language }
    .short = { $language }
announce-unwrite = Delete the text in { $language }
    .short = Delete: { $language }
announce-ask-words = Write the text in { $language } now.
# { $codes }: names in braces, such as {"{"}date{"}"}
announce-variables = These are filled in from the calendar: { $codes }.
announce-kept = The text in { $language } is kept.
announce-ask-fallback = Which text do people get whose language has none?
announce-fallback-to = { $language }
    .short = { $language }
announce-fallback-none = None. Every language needs its text.
    .short = None
announce-no-text = There is no text in { $language } yet.

# Whom
announce-ask-regions = Which regions? Tap to choose.
announce-ask-who = Who, and about which topics? Tap to choose. Without a choice it goes to everybody.
announce-ask-groups = Which groups? Only people who said that they belong to one get it.
announce-ask-languages = Readers of which languages?
announce-groups = Stakeholder groups
    .short = Groups
announce-language = { $language }
    .short = { $language }
announce-all-languages = All languages
    .short = All languages
announce-all-groups = All groups
    .short = All groups
announce-topic-global = all regions together
    .short = all regions together
announce-senders = Who sent to this call
    .short = Who sent
announce-undone = Not who has done it
    .short = Not the done

# When
announce-ask-when = When should it leave?
announce-now = As soon as it is approved
    .short = At once
announce-hour = At an hour of each reader’s day
    .short = Reader’s hour
announce-ask-hour = At which hour of their day?
# { $zone }: a place
announce-at-zone = At a time in { $zone }
    .short = { $zone } time
# { $time }: what the clocks there show now
announce-ask-at = Write day and time in { $zone }, like 2021-03-24 14:30. It is { $time } there now.
announce-at-unread = I could not read that. Write it like 2021-03-24 14:30.
announce-no-such-time = The clocks in { $zone } skip this time on that day. Choose another.

# Trying out. { $number }: how many people. { $minutes }: minutes
announce-reaches = { $number ->
        [one] It reaches one person and takes { $minutes } min.
       *[other] It reaches { $number } people and takes { $minutes } min.
    }
announce-by-language = { $language }: { $number }
announce-language-none = no language chosen
announce-by-region = { $region }: { $number }
# { $channel }: an app
announce-by-channel = { $channel }: { $number }
announce-in-places = Besides, places of organisations: { $number }
announce-excluded-paused = Left out, paused: { $number }
announce-excluded-stopped = Left out, stopped: { $number }
announce-excluded-no-yes = Left out, never said yes: { $number }
announce-excluded-topic = Left out, other topics: { $number }
announce-excluded-done = Left out, have done it: { $number }
announce-excluded-no-address = Left out, cannot be reached: { $number }
announce-show = How it looks in { $language }
    .short = { $language }
# { $channels }: apps. { $text }: what is seen there
announce-looks =
    <b>{ $channels }</b>
    { $text }
announce-tested = Sent to you in: { $languages }.

# Handing over. { $code }: its code. { $number }: how many others may approve
announce-handed-over = { $number ->
        [0] { $code } is ready.
        [one] { $code } is ready. One colleague may approve it.
       *[other] { $code } is ready. { $number } colleagues may approve it.
    }
# { $number }: chats of those who may approve it
announce-told = { $number ->
        [one] Told in one chat.
       *[other] Told in { $number } chats.
    }
announce-told-nobody = Nobody could be told here: none of them has a chat that works. Please tell them yourself.
announce-alone = It needs no second person. Open it to send it.
announce-nobody-approves = Nobody else may approve it. Ask an administrator for a second approver.
announce-overtaken = A colleague has decided about it meanwhile. Handing it over now makes a new one.
# { $who }: a name of staff
announce-desk-asked = { $who } asks you to approve an announcement.
