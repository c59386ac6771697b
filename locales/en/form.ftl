# What every form says, whatever it asks. Labels of buttons have a .short of at most 20 characters.

# { $at } and { $of } are numbers: which question of how many
form-progress = Question { $at } of { $of }
form-resumed = Here is where you stopped.
form-over = This step is over. Nothing was changed. Here is where you are now.
form-saved = Saved. Nothing was sent. Drafts are kept 90 days. You find yours in the menu.
form-deleted = Deleted. Nothing of this form is kept.
form-sent = Sent. Thank you.
# Stands before every free text
form-safety-line = Threats and punishment belong under Safety. Do not write them here.

## Buttons

form-back = Go back
    .short = Back
form-skip = Skip this question
    .short = Skip
form-save = Save and stop
    .short = Save and stop
form-delete = Delete this form
    .short = Delete this
form-keep = Keep my answer
    .short = Keep my answer
form-more = More
    .short = More
form-earlier = The page before
    .short = Page before
form-list = Show the whole list
    .short = Show list
form-done = Done choosing
    .short = Done
form-show-chosen = Show what I chose
    .short = Show my choice
form-show = Show my answers
    .short = Show my answers
form-add = Add one
    .short = Add one
form-go-on = Go on to the next question
    .short = Go on
form-remove = Take the last one away
    .short = Remove the last
form-send = Send
    .short = Send
form-change = Change one answer
    .short = Change one answer
form-yes = Yes
    .short = Yes
form-no = No
    .short = No
# { $label }: another button of this list, which is chosen now
form-ticked = ✓ { $label }
    .short = ✓ { $label }
# { $country }: the name of a country
form-country = { $country }
    .short = { $country }
# { $question }: a question that is asked several times; { $number }: which time
form-numbered = { $number }: { $question }
    .short = { $number }: { $question }

## Hints under a question

form-some = Choose as many as you like, then “Done”. Several numbers work too, like 1 3.
form-some-most = { $most ->
        [one] Choose one, then “Done”.
       *[other] Choose up to { $most }, then “Done”. Several numbers work too, like 1 3.
    }
form-some-least = { $least ->
        [one] Choose at least one.
       *[other] Choose at least { $least }.
    }
form-some-chosen = { $number ->
        [one] You have chosen one.
       *[other] You have chosen { $number }.
    }
form-hint-day = Write the day like 5.3.2021 (day, month, year).
form-hint-country = Write the name of the country.
form-hint-list = The list has more pages. You can also write a word to search.
form-found = Which of these do you mean?

## Review

form-review = <b>Check before you send</b>
form-answer =
    <b>{ $question }</b>
    { $answer }
form-none = (no answer)
form-hidden = (hidden)
form-file = (a file)
form-review-ask = Is all of this right? Nothing is sent until you choose “Send”.
form-ready = Your answers are complete, but not sent. They are hidden until you want to see them.
form-change-which = Which answer do you want to change?

## Deleting

form-delete-ask = Delete this form and all its answers? This cannot be undone.
form-delete-yes = Yes, delete it
    .short = Yes, delete
form-delete-no = No, keep it
    .short = No, keep it

## Words of danger

form-danger = This sounds as if somebody may be in danger. I have not kept what you wrote. Threats and punishment belong under Safety. Do you want to go there?
form-danger-again = Please write it once more. This time it is kept as your answer.
form-safety = Go to Safety
    .short = Safety
form-write-other = Write something else
    .short = Something else
form-write-anyway = It belongs here: write it again
    .short = Write it again

## Why an answer was not taken

form-wrong-choice = I did not find that among the choices. Tap one, or write its number.
form-wrong-words = I can only read words and taps here. Please write your answer.
form-wrong-file = Please send a file: a document, a picture or a recording.
form-wrong-empty = I could not read any words in that.
form-wrong-long = This is too long. Please use at most { $longest } characters.
form-wrong-few = { $least ->
        [one] Please choose at least one.
       *[other] Please choose at least { $least }.
    }
form-wrong-many = { $most ->
        [one] Only one can be chosen. Take the other away first.
       *[other] At most { $most } can be chosen. Take one away first.
    }
form-wrong-number = Please write a whole number, in digits.
form-wrong-range = Please write a number from { $least } to { $most }.
form-wrong-day = I could not read a day. Write it like 5.3.2021 (day, month, year).
form-wrong-day-range = Please write a day from { $earliest } to { $latest }.
form-wrong-country = I do not know a country of that name. Try its full name, or the list.
form-wrong-country-here = That country is not part of this. Please choose another, or look at the list.
form-wrong-email = That is not a whole e-mail address. It looks like name@example.org.
form-wrong-phone = Please write the number with + and the code of the country, like +41 79 123 45 67.
form-wrong-link = That is not a web address. It looks like example.org/page.
form-wrong-consent = Without this yes, the form cannot be sent. You can save it, or delete it.

## A simpler way, after three answers that could not be taken

form-simpler-text = A few words are enough. Write them as one message.
form-simpler-one = Send only the number that stands before the choice. For example: 1
form-simpler-some = Send only the numbers of your choices, then the number of “Done”. For example: 1 3
form-simpler-number = Send only digits, nothing else. For example: 12
form-simpler-day = Send three numbers: day, month and year. For example: 5 3 2021
form-simpler-country = You can also choose from the list.
form-simpler-email = Copy the address from your mail app and paste it here.
form-simpler-phone = Copy the number from your contacts and paste it here. It begins with +.
form-simpler-link = Open the page in your browser. Copy its address and paste it here.
form-simpler-file = Send one file, without words. A photo of a paper is fine.
form-simpler-consent = Send 1 for yes, or 2 for no.
form-simpler-skip = You can also skip this question.
form-simpler-save = You can also save and stop, and ask somebody whom you trust.
