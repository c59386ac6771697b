privacy-title = <b>Who can read what</b>
privacy-app-telegram = Telegram can see what you write here and what we write, your number or name there, and when. Chats with programs are not secret there.
privacy-app-webchat = The web chat goes straight to our server, with no other company between. Who holds this device can see the page.
privacy-app-terminal = This terminal shows everything on its screen. Nothing else reads it.
privacy-we-keep = We keep your chat address, your language, and what you choose: regions, topics, settings. If you send a form, we keep its answers. They are locked with a key of your own.
privacy-we-never = We never ask for your immigration status. You need no name, no e-mail and no number.
privacy-others = Nobody else gets this, unless you say yes to that purpose. What staff read is written down.
privacy-free = This service is free. You never have to pay.
privacy-how-long = Half-filled forms are kept 90 days. Lists of messages are kept 90 days. “Forget me” erases everything at once.
privacy-other-way-web = If you do not want to use this app, there is the web chat: { $link }
privacy-other-way-telegram = There is also Telegram: { $link }
privacy-my-data = <b>What is kept about you</b>
privacy-my-language = Language: { $language }
privacy-my-kind = You told us that you are: { $kind }
privacy-my-country = Country: { $country }
privacy-my-zone = Time zone: { $zone }
privacy-my-follows = You follow: { $what }
privacy-my-topics = Topics: { $what }
privacy-my-consent-given = On { $day } you agreed to get updates (words of { $version }).
privacy-my-consent-none = You have not agreed to get updates. We only answer you.
privacy-my-drafts = { $number ->
        [one] One form is half filled.
       *[other] { $number } forms are half filled.
    }
privacy-my-requests = { $number ->
        [one] You have sent one form.
       *[other] You have sent { $number } forms.
    }
privacy-my-address = Your address in this app is kept locked. Staff cannot see it.
