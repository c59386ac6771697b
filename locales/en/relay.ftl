# For organisations that pass our updates on, and for those who came through one.

command-relay = Pass our updates on: for organisations
    .short = Pass updates on

## Asking

relay-what = Does your organisation want to pass our updates on to its members? You choose where, when, and in which languages. The official text stays as it is. Your name stands below it.
relay-no-papers = You need no web site, no registration number and no e-mail address.
relay-ask = Ask to pass updates on
    .short = Ask
relay-reads-everybody = Everybody who reads what you pass on sees this name.
relay-reads-staff = Only the staff of the regional network read this.
relay-organisation = What is your organisation called? Write at most 80 characters.
    .short = Name
relay-regions = For which regions do you want to pass updates on?
    .short = Regions
relay-about = Who are your members? A few words are enough.
    .short = Your members
relay-reach = How shall we reach you?
    .short = How to reach you
relay-reach-chat = In this chat
    .short = In this chat
relay-reach-other = In another way
    .short = Another way
relay-contact = How else? Write it as you like.
    .short = Contact
relay-store = May we keep these answers while you pass updates on? Without a yes we cannot take them.
    .short = Keep the answers
# { $relay }: the name of the organisation. { $day }: a day
relay-asked = <b>We have your request: { $relay }</b>
    You get an answer here by { $day }.
relay-answer-active = <b>Yes: { $relay } can pass our updates on now.</b>
    Add us to a group or channel, or invite your members.
relay-answer-declined = We cannot take { $relay } in now. You can ask again at any time.
relay-second = Please add a second person. Then nothing stops when one of you leaves.
relay-ended = { $relay } does not pass our updates on any more. Nothing new is posted.
relay-too-late = That was answered already, or there is a newer text.

## What one can do

relay-home = <b>{ $relay }</b>
    You pass our updates on.
relay-back = Back
    .short = Back
relay-done = Done
    .short = Done
# { $number }: how many
relay-waiting = Waits for your answer: { $number }
    .short = Waiting: { $number }
relay-nothing-waits = Nothing waits for your answer.
# { $place }: the title of a group, channel or place
relay-a-place = { $place }
    .short = { $place }
relay-do-groups = Add a group or channel
    .short = Add a group
relay-do-hand = Add a place where you post by hand
    .short = Post by hand
relay-do-invite = Invite your members
    .short = Invite members
relay-do-note = Write a note to those who came through you
    .short = Write a note
relay-do-numbers = How many you reach
    .short = Numbers
relay-do-colleague = Add a second person
    .short = Add a colleague
relay-do-leave = Stop acting for this organisation
    .short = Leave

## Adding a place

relay-add = Choose the group or channel. Only its administrators can settle what we post there.
# { $command }: /relay
relay-add-topic = For one topic of a group: write { $command } in that topic.
relay-add-privacy = We do not read what members write, and never look at lists of members.
relay-add-group = Choose a group
    .short = Choose a group
relay-add-channel = Choose a channel
    .short = Choose a channel
relay-no-telegram = We are not on Telegram here. You can add a place where you post by hand.
relay-hand-ask = Where do you post? Write its name: a WhatsApp community, a radio, a notice board. You get texts and a sheet to print.
relay-hand-added = Added: { $place }. You get each update here, ready to copy.
relay-let-in = We were added to { $place }. Settle here what we post there. Until then we post nothing.
relay-set-up = Settle it
    .short = Settle it
relay-first-ask = Only an organisation that passes updates on can settle what we post. Ask first; it takes two minutes.
relay-claimed = We can post in { $place } now. Nothing is posted without your yes, until you change that.
relay-not-administrator = Telegram says that you are not an administrator of this group or channel. Only they can change this.
relay-not-checked = We could not ask Telegram who you are there. Nothing was changed. Please try again in a minute.

## One place

# { $state }: open, paused and so on
relay-place = <b>{ $place }</b>
    { $state }
relay-place-new = Not set up yet.
relay-place-open = We post here.
relay-place-by-hand = You post here yourselves. Each text comes to you, ready to copy.
relay-place-paused = Paused: nothing new is posted.
relay-place-muted = We may not write here any more. Give us the right to post, then switch posting on.
relay-place-gone = We were removed. Add us again to go on.
relay-place-about =
    Regions: { $regions }
    About: { $topics }
    Languages: { $languages }
relay-place-at-once = When: as soon as it comes.
# { $time }: 10:00. { $place }: the city whose time it is
relay-place-daily = When: at { $time }, { $place } time.
relay-place-weekly = When: once a week, { $day }, { $time }, { $place } time.
relay-place-held = Each text waits for your yes.
relay-place-automatic = Posted without asking you.
# { $preface }: the organisation's own words
relay-place-preface = Your words above it: { $preface }
relay-place-see = See it
    .short = See it
relay-set-regions = Regions
    .short = Regions
relay-set-topics = What about
    .short = What about
relay-set-languages = Languages
    .short = Languages
relay-set-hour = The hour
    .short = The hour
relay-set-week = Singly or once a week
    .short = Singly or weekly
relay-set-held = Ask me first, or not
    .short = Ask me or not
relay-set-preface = Your own words above it
    .short = Your own words
relay-set-open = Switch posting on
    .short = Switch on
relay-set-paused = Pause
    .short = Pause
relay-set-drop = Take this place away
    .short = Take it away
relay-try = Post a trial line there
    .short = Post a trial
relay-tried = A trial line is on its way to { $place }. If it does not appear, we may not write there.
relay-which-regions = Which regions for { $place }? Tap one or several. One stays at least.
relay-which-topics = What about, for { $place }? Tap one or several.
relay-which-languages = In which languages for { $place }? A text that lacks a language waits for it.
relay-which-hour = At which hour? These are times in { $place }. What is urgent does not wait.
relay-at-once = As soon as it comes
    .short = As soon as it comes
relay-which-week = Each by itself, or together once a week? What is urgent does not wait.
relay-singly = Each by itself
    .short = Each by itself
# { $day }: a day of the week
relay-a-day = Once a week: { $day }
    .short = { $day }
relay-preface-ask = Write your own words, at most { $longest } characters. They stand above the official text, marked as yours.
relay-preface-check = It will look like this:
relay-preface-yes = Use these words
    .short = Use these words
relay-preface-again = Write them again
    .short = Write them again
relay-no-preface = No words of our own
    .short = No words
relay-too-long = Please write 1 to { $longest } characters.
# { $number }: how many
relay-preface-too-often = These words can be changed { $number } times a day. Please try again tomorrow.
relay-drop-ask = Take { $place } away? Nothing is posted there any more.
relay-drop-yes = Yes, take it away
    .short = Yes, take it away
relay-dropped = Taken away: { $place }.

## What happens to a place

relay-lost-gone = We were removed from { $place }. Nothing is posted there any more.
relay-lost-muted = We may not write in { $place } any more. Give us the right to post, then switch posting on.
relay-moved = { $place } is a supergroup now. Everything stays as you settled it.

## In the group or channel

# { $preface }: the organisation's own words. { $relay }: its name
relay-preface = <i>{ $relay }:</i> { $preface }
relay-by = <i>Relayed by { $relay }</i>
# Above each of several updates in one message
relay-one-of = <b>{ $number } of { $all }</b>
relay-one-of-corrected = <b>{ $number } of { $all }. Corrected</b>
relay-trial = This is a trial. Updates about the regional reviews will stand here.
relay-open-private = Ask in private
    .short = Ask in private

## A yes, or a no

# { $language }: the name of a language
relay-held = <b>Post this in { $place }?</b> ({ $language })
relay-newer-words = The text has changed since. Please read the new one.
relay-yes = Yes, post it
    .short = Yes, post it
relay-no = No
    .short = No
relay-said-yes = It is on its way to { $place }.
relay-said-yes-later = It goes to { $place } at the hour that you set.
relay-said-no = It is not posted in { $place }.

## Posting by hand

relay-text = { $text }
relay-pack = <b>For { $place }</b> ({ $language })
    Copy the texts above. Did you post it?
relay-pack-sheet = A sheet to print: { $link }
relay-pack-share = The picture below opens the right conversation. Print it, or show it.
relay-share = Share on WhatsApp
    .short = WhatsApp
# { $when }: when it was posted
relay-pack-corrected = <b>Corrected: please post the new text in { $place }</b> ({ $language })
    { $when } Did you post the new one?
relay-pack-recalled = <b>Taken back: please post this in { $place }</b> ({ $language })
    { $when } Did you post this one?
relay-pack-posted-on = You posted the old text on { $day }.
relay-pack-perhaps-posted = You may have posted the old text.
relay-posted = Posted
    .short = Posted
relay-not-posted = Not posted
    .short = Not posted
relay-said-posted = Thank you. It is noted as posted in { $place }.
relay-said-unposted = It is noted as not posted in { $place }.

## Members

relay-invite = Your invitation: { $link }
relay-invite-sheet = A sheet to print: { $link }
relay-came-through = You came through { $relay }. { $relay } does not see what you do here.
relay-numbers-members = Came through you: { $number }. Of them get updates: { $active }.
# { $number }: a number in tens
relay-in-tens = about { $number }
relay-under-ten = fewer than 10
relay-numbers-posts = Posts: { $posted }. Not posted, by your choice: { $refused }.
relay-numbers-why = Numbers of people are shown in tens, and none below ten. You never see who they are.
relay-note-ask = Write a note of at most { $longest } characters. It goes to those who came through you and get updates. It is marked as yours. One a week.
relay-note-check = It will look like this:
relay-note-send = Send it
    .short = Send it
relay-note-sent = It is on its way to your people: { $number }.
relay-note-too-soon = You wrote a note this week. The next one can go out from { $day }.
# { $text }: the note
relay-note-push = <b>A note from { $relay }, not from the network:</b>
    { $text }
relay-part = No more notes from them
    .short = No more notes
relay-parted = You get no more notes from them. They do not learn that.

## A second person, and leaving

relay-colleague = Send the next line to one person you trust. It works once, for 24 hours.
relay-link = { $link }
relay-joined = You act for { $relay } now. { $command } brings you back here.
relay-colleague-joined = A second person acts for { $relay } now.
relay-link-spent = This link was used already, or is too old. Ask for a new one.
relay-leave = Stop acting for { $relay }?
relay-leave-alone = You are the only one. Then nothing is passed on any more, and its name is erased.
relay-leave-yes = Yes, leave
    .short = Yes, leave
relay-left = You do not act for it any more.

## The sheet that invites

relay-sheet-title = Have your say on how migration is governed
relay-sheet-what = Regional reviews of the Global Compact for Migration: a short message tells you when they meet, by when to register, and how to take part.
relay-sheet-how = Point the camera of your phone at the picture, or write the address below.
relay-sheet-free = It costs nothing. You can stop at any time. You can take part with or without papers.

## Where a link leads

relay-see-call = See this call
    .short = See this call
