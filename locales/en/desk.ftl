# The desk of staff: chats bound to accounts, PINs, announcements on their way, what waits for a decision.

command-desk = Your desk: approve, follow, correct
    .short = Desk

# { $name }: a name of staff. { $until }: a day
desk-bound = This chat now acts for { $name }, until { $until }. Menu has more now. Lost the phone? A colleague can end this.
desk-not-bound = This link does not work any more. Ask a colleague for a new one.
desk-open-it = Open it
    .short = Open it

# The PIN, and the number of people
desk-pin-unset = Choose a PIN of 4 to 8 digits and write it. You need it whenever you send or approve. Then delete your message.
desk-pin-unfit = That was not a PIN. Write 4 to 8 digits.
desk-pin-unasked = Write your PIN. Then delete your message.
desk-pin-wrong = That PIN is wrong. Try again. After five tries it rests for an hour.
desk-pin-locked = Too many wrong PINs. Try again in an hour. If that was not you, tell a colleague.
desk-type-number = Write that number to go on.
