# Checking whether a text that somebody passed on is genuine. Open to everybody.
command-verify = Check whether a message is genuine
    .short = Check a message
verify-ask = Write the code that stands under the message. It has 8 letters and digits.
# { $code }: what was written
verify-unknown = We never sent anything with the code { $code }. Look at the spelling. If it is right, do not trust the message.
verify-again = Check another code
    .short = Another code
# { $code }: the code. { $who }: the Network, or a region's review team. { $day }, { $time }: when it was approved, UTC
verify-genuine = <b>Genuine.</b> { $code } is from { $who }. It was approved on { $day } at { $time } UTC.
verify-current = It still holds.
verify-changed = A fact in it has changed since. Please look at how it is now.
# { $code }: a command that checks the newer one
verify-superseded = There is a newer text. Please use that one: { $code }
verify-recalled = <b>Withdrawn.</b> It was taken back. Please do not use it.
verify-never-who = Nobody can see here who received it.
verify-newer = Check the newer text
    .short = The newer text
verify-text = Show the text
    .short = Show the text
