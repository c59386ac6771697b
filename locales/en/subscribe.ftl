subscribe-which = Which regions do you want to hear about? Tap one or several. You can also write the name of a country.
subscribe-which-more = Tap what you want to follow.
subscribe-nothing-there = Nothing is announced here yet.
subscribe-tick = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
    .short = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
subscribe-by-country = Choose by country
    .short = By country
subscribe-more-sub-region = Parts of a region
    .short = Parts of a region
subscribe-more-process = Consultative processes
    .short = Processes
subscribe-more-event = Single events
    .short = Single events
subscribe-next = Go on
    .short = Go on
subscribe-back = Back
    .short = Back
subscribe-skip = I would rather not say
    .short = Skip
subscribe-ask-country = Write the name of the country, in any language.
subscribe-country-unknown = I do not know this country name. Try another spelling, or tap a region.
subscribe-country-no-list =
    <b>{ $country }</b>
    No published list names the region of this country. Please tap the region that you mean.
subscribe-country-regions =
    <b>{ $country }</b>
    { $number ->
        [one] This country belongs to this region. Tap it to follow it.
       *[other] This country belongs to several regions. Tap those you want to follow.
    }
subscribe-this-country = Events in this country
    .short = This country
subscribe-topics = What do you want to hear about?
subscribe-topic-registration = Registration
    .short = Registration
subscribe-topic-submissions = Written submissions
    .short = Submissions
subscribe-topic-calendar = Changes of dates
    .short = Dates
subscribe-topic-events = Events
    .short = Events
subscribe-topic-global = All regions together
    .short = All regions
subscribe-kind = Who are you? This only changes our words. You can skip it.
subscribe-kind-migrant = A migrant
    .short = Migrant
subscribe-kind-organisation = Part of an organisation
    .short = Organisation
subscribe-kind-other = Somebody else
    .short = Somebody else
subscribe-for-migrant = You can take part with or without papers. Nobody here asks about that.
subscribe-for-organisation = You may pass our updates on to your members. Please keep them as they are.
subscribe-for-other = Everybody who is interested gets the same updates.
subscribe-consent = May we write to you about dates? If you say yes, we keep your chat address, language and choices for that. Nobody else gets them. “Stop” ends the messages. “Forget me” erases everything. You can say no and still ask.
subscribe-quiet = Do others read this phone? Then choose quiet messages: one neutral sentence, no sound.
subscribe-yes = Yes, write to me
    .short = Yes
subscribe-yes-quiet = Yes, but quietly
    .short = Yes, quietly
subscribe-no = No
    .short = No
subscribe-cannot-push = This page cannot write to you when it is closed. There are other ways:
subscribe-on-telegram = Telegram: { $link }
subscribe-by-file = The calendar for your phone: { $link }
subscribe-come-back = Or come back here. What was due then stands on top.
subscribe-said-no = That is fine. You can look at everything here at any time.
subscribe-done = Done. You hear from us before each date, and when a date changes. Every message lets you stop.
subscribe-done-here = Done. This page cannot write to you. Come back before these dates: what is due then stands on top.
subscribe-set-clock = Tell us what time it is
    .short = Set my time
subscribe-followed = You follow this event now.
subscribe-unfollowed = You no longer follow this event.
