# Announcements of staff: the ready notices, what stands around every text, and what keeps one from going out.

# Ready notices. First what it is and when.
# { $event }: what it is, in words. { $date }: its date. { $link }: a web address
notice-opened = <b>Registration is open: { $event }</b>, { $date }.
notice-closes-soon = <b>It ends soon: { $event }</b>, { $date }.
notice-moved = <b>New date: { $event }</b>. It is now { $date }.
notice-cancelled = <b>Cancelled: { $event }</b>. It does not take place.
notice-papers = <b>The papers are out: { $event }</b>.
notice-link = <b>How to take part: { $event }</b>, { $date }.
notice-recording = <b>The recording is out: { $event }</b>.
notice-summary = <b>The summary is out: { $event }</b>.
notice-report = <b>The report is out: { $event }</b>.
notice-call-open = <b>Open now: { $event }</b>. Answer by { $date }.
notice-at = See: { $link }

# Free words of staff. { $text }: their words, or a value of the calendar. { $rest }: what follows
notice-words = { $text }
notice-joined = { $text }{ $rest }

# Below every announcement. { $who }: one of the next two. { $code }: the command /verify with a code
notice-signed = From { $who }. To check that this is genuine, send { $code }.
notice-by-network = the Network on Migration
# { $region }: a review region
notice-by-region = the review team, { $region }
notice-corrected = <b>Corrected.</b> Please forget the message before.
notice-recalled = <b>Withdrawn.</b> We took this message back. Please do not use it.

# What keeps an announcement from going out, told to staff.
notice-not-allowed = Your role does not allow this here. Ask a colleague whose role does.
notice-author-never-approves = You wrote or changed this. Somebody else must approve it.
notice-no-words = Write a text, or choose a ready notice. Not both.
# { $what }: what was given
notice-unknown = There is no { $what }. Look at the spelling.
notice-group-or-part = Choose groups or a role, not both.
# { $language }: a language code
notice-no-fallback-text = There is no text in { $language } to fall back to.
notice-empty-text = The text in { $language } is empty.
notice-no-text-in = Some readers use { $language }. Write it in that language, or choose a fall-back.
# { $name }: a variable such as {'{'}date{'}'}
notice-no-value = The calendar has no value for { $name }. Choose what it is about, or complete the calendar.
# { $name }: what was written in braces. { $codes }: the names that there are
notice-no-such-name = There is no { $name }. These are filled in: { $codes }.
notice-not-so-in-calendar = The calendar does not say so. Change the calendar first.
# { $length }, { $longest }: numbers of characters
notice-too-long = The text in { $language } is { $length } characters long. { $longest } fit.
notice-time-is-past = That time is over. Choose a later one.
notice-no-such-hour = Hours go from 0 to 23.
notice-hour-is-quiet = Most people are not disturbed at that hour. Choose one from 8 to 20, or mark it urgent.
# { $number }: how many people get it
notice-type-number = { $number ->
        [one] This goes to one person. Confirm that number.
       *[other] This goes to { $number } people. Confirm that number.
    }
notice-reaches-nobody = This reaches nobody now. Choose whom it is for once more.
notice-facts-changed = A fact in it has changed. Correct it before it goes on.
notice-superseded = A later correction has taken its place.

# Told to staff in their chats. { $who }: a colleague. { $code }: a code or command
notice-desk-alone = { $who } sent a correction of facts without a second person. Look at it: { $code }
notice-desk-recalled = { $who } withdrew an announcement. Look at it: { $code }
notice-desk-void = Announcement { $code } was not sent. A fact in it changed. Approve it again.
notice-desk-lapsed = Announcement { $code } was not sent. Who approved it may no longer do so. Approve it again.
notice-desk-stopped = Announcement { $code } has stopped. A fact in it changed. Correct it.
# { $failed }, { $number }: how many of the last messages failed, of how many
notice-desk-failing = Announcement { $code } has stopped: { $failed } of { $number } messages failed. Look at its report.
