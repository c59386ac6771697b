settings-title = <b>Settings</b>
settings-now-zone = Your time zone: { $zone }.
settings-now-no-zone = We do not know your time zone. Reminders come in your region’s usual day hours.
settings-now-quiet-hours = No messages at night, from { $begins } to { $ends }.
settings-now-leads = Reminders { $days } days before, and on the morning of the day.
settings-now-quiet = Quiet mode is on. Messages come as one neutral sentence, without sound.
settings-now-paused = All updates are paused.
settings-zone = Change your time zone
    .short = Time zone
settings-hours = Change the hours without messages
    .short = Night hours
settings-leads = Change how early reminders come
    .short = How early
settings-quiet-on = Turn on quiet mode
    .short = Quiet mode on
settings-quiet-off = Turn off quiet mode
    .short = Quiet mode off
settings-pause-on = Pause all updates
    .short = Pause
settings-pause-off = Send updates again
    .short = End the pause
settings-clear = Clear this chat
    .short = Clear this chat
settings-ask-clock = What time is it where you are? Tap the nearest, or write it, like 14:30.
settings-clock = { $time }
    .short = { $time }
settings-which-place = Which of these is nearer to you?
settings-place = { $place }
    .short = { $place }
settings-clock-unknown = I could not read a time. Write it like 14:30.
# { $time }: the time that they wrote
settings-clock-nowhere = We know no place where it is { $time } now. Is the time right?
settings-zone-kept = Thank you. We use the time of { $place }.
settings-ask-hours = When should we not write to you?
settings-hours-range = { $begins } to { $ends }
    .short = { $begins }–{ $ends }
settings-hours-kept = We do not write between { $begins } and { $ends }.
settings-ask-leads = How many days before do you want to be reminded? Tap to choose. The morning of the day always stays.
settings-lead = { $chosen ->
        [yes] ✓ { $days } days before
       *[no] { $days } days before
    }
    .short = { $chosen ->
        [yes] ✓ { $days } days
       *[no] { $days } days
    }
settings-done = Done
    .short = Done
settings-quiet-is-on = Quiet mode is on. Each update comes as one neutral sentence, without sound. You open it when you are alone.
settings-quiet-is-off = Quiet mode is off.
settings-pause-is-on = Updates are paused. Nothing comes until you end the pause.
settings-pause-is-off = The pause is over. Updates come again.
settings-cleared = All quiet.
settings-clear-by-hand = This app does not let us delete messages. Please clear the chat by hand.
settings-safe-word = Your safe word
    .short = Safe word
settings-ask-safe-word = Write one neutral word, such as “umbrella”. Whenever you write it alone, this chat is cleared at once.
# { $words }: the word that clears the chat for everybody
settings-safe-word-known = This word works from the beginning: { $words }
settings-safe-word-kept = Kept. We do not repeat it here.
settings-safe-word-bad = This word cannot be used. Take one word of 3 to 30 letters that is not a command.
