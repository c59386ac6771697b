### The pages in a browser.

web-name = Passerelle
web-title = Passerelle: have a say in the migration reviews
web-skip = Skip to the content
web-pages = Pages
## The word stands on a list of all languages, in several languages at once.
web-languages = Languages
web-chat = Chat
web-calendar = Calendar
web-back = Back

web-start-title = Have a say in how your region treats migrants
web-start-what = Governments meet in each region to review the Global Compact for Migration. Passerelle tells you when they meet, how to register, and how to be heard.
web-start-free = It is free. You need no account and no name.
web-start-look = You can look at everything first. We write to you only if you say yes.
web-start-chat = Start the chat here
web-start-telegram = Open in Telegram
web-start-calendar = See the calendar

web-privacy-title = Who can read what
web-privacy-cookie = The web chat keeps one cookie, from your first message on. It only says which chat is yours, and ends 90 days after your last message. There are no other cookies and no visitors’ statistics.

web-chat-title = Chat
web-chat-log = Messages
web-chat-welcome = Welcome. Here you find when your region reviews how migrants are treated. You can take part.
web-chat-who = You write with a program. Do not write about threats or punishment here: in the chat, choose “Safety” first.
web-chat-start = Start
web-chat-earlier = Earlier messages
web-chat-answer = Your answer, or the number of a choice
web-chat-send = Send
web-chat-menu = Menu
web-chat-language = Language
web-chat-clear = Clear this chat
web-chat-sending = Sending…
web-chat-failed = This did not arrive. Check your connection, then send it again.
## { $name }: the name of a file
web-chat-file = Save the file { $name }
web-chat-shared = What you write yourself is not shown again when the page is opened anew. Others who use this device can still read our answers. “Clear this chat” takes them away.
web-chat-framed = Some browsers forget this chat when you leave this page. The chat also has a page of its own.
web-chat-own-page = Open the chat’s own page

web-push-title = This page cannot call you
web-push-what = You see new messages only while this page is open. To be told in time, use Telegram or put the dates into your own calendar.
web-push-what-no-telegram = You see new messages only while this page is open. To be told in time, put the dates into your own calendar.
web-push-ics = Dates for your calendar
web-push-come-back = Or come back: what was due then stands here.

web-too-long-title = Too long
web-too-long = This text is too long. Please send at most 4000 characters at once. Nothing else was lost.
web-not-ours-title = Not taken
web-not-ours = This did not come from our own page, so it was not taken. Open the chat and write it there.
web-not-taken-title = Not taken
web-not-taken = We could not take this just now. Nothing is lost. Please send it again in a minute.
web-not-found-title = Not found
web-not-found = There is no such page here. Perhaps the address is not complete.
web-no-calendar-title = No such calendar
web-no-calendar = There is no calendar for this region or language. The calendar page lists all there are.
web-fault-title = Something went wrong
web-fault = The page cannot be shown just now. Please try again in a minute.

web-calendar-title = Calendar of the regional reviews
web-calendar-what = Dates are as exact as their sources, and no more.
web-calendar-regions = Regions
web-calendar-all = All regions
web-calendar-global = Worldwide
web-calendar-past = Past
web-calendar-none = Nothing is announced here yet.
web-calendar-subscribe = Into your own calendar
web-calendar-webcal = Subscribe in a calendar app
web-calendar-ics = Download the .ics file
web-calendar-feed = News feed (Atom)
web-calendar-late = Calendar apps look for changes only now and then.
web-calendar-sources = Where this is from
## { $number } entries that the region's own page shows
web-calendar-more = { $number } more: { $where }
## { $number } entries that are over; the region's own page shows them
web-calendar-over = What is over ({ $number }): { $where }
web-feed-title = Regional reviews: { $where }
