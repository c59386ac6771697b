## In a mail: below the message. $link is an address.
mail-answer = You cannot answer by mail. Please open your chat with us. The ways in: { $link }
mail-stop = To stop these mails: { $link }

## The first mail to an address. Its first line is also the subject.
mail-ask = Do you want updates on the regional migration reviews by e-mail?
    Somebody, probably you, entered this address in our chat.
mail-ask-invited = Do you want updates on the regional migration reviews by e-mail?
    Your address comes from: { $source }.
mail-ask-why = Open the link and press the button if you do. If not, do nothing: you will not hear from us again.
mail-ask-yes = Yes, write to me here
    .short = Yes, write to me
mail-welcome = You get updates on the regional migration reviews by e-mail.
    Your address comes from: { $source }. You agreed to it there.
mail-lost = Our mails to your e-mail address come back. So your updates come here now.

## In the chat
mail-settings = Where updates come: e-mail or chat
    .short = E-mail
mail-title = <b>Where your updates come</b>
mail-here = Updates come to you in { $app }.
mail-there = Updates come by e-mail to { $address }.
mail-nowhere = Updates come nowhere yet. This web chat cannot write to you. Add an e-mail address.
mail-waiting = Not confirmed yet: { $address }. Open the link in the mail that we sent there.
mail-also = Also possible: { $address }.
mail-app-telegram = Telegram
mail-app-webchat = this web chat
mail-app-terminal = this terminal
mail-add = Add an e-mail address
    .short = Add an e-mail
mail-use = Send updates to { $address }
    .short = By e-mail
mail-use-chat = Send updates to { $app }
    .short = In the chat
mail-drop = Take { $address } away
    .short = Remove an e-mail
mail-add-address = Write the e-mail address to which updates should come.
mail-add-kept = We keep it locked, like your chat address. We never show it to others. Mail is less private than a chat: whoever can open your mailbox can read it.
mail-add-forgotten = “Forget me” erases it. Only a code of it stays, so that no list can bring it back.
mail-bad = That is not a whole e-mail address. It looks like name@example.org.
mail-asked = We sent a mail to { $address }. Open the link in it and press the button. Nothing else goes there before that.
mail-asked-look = Nothing there after some minutes? Look among unwanted mail. Is it spelled rightly?
mail-yours = This address is yours already.
mail-too-many = That was enough addresses for today. Please try again tomorrow.
mail-used = Your updates go there now.
mail-dropped = { $address } is removed. We do not write there any more.
mail-gone = This address is not there any more.

## Pages behind the links of a mail
mail-page-confirm-title = Updates by e-mail
mail-page-confirm = Do you want updates on the regional migration reviews at this e-mail address?
mail-page-confirm-do = Yes, write to me here
mail-page-confirmed-title = Thank you
mail-page-confirmed = Your updates come to this e-mail address from now on. Every mail has a link that stops them.
mail-page-late-title = This link does not work any more
mail-page-late = It was used already, or it is too old. You can enter your address in the chat again.
mail-page-stop-title = Stop the mails
mail-page-stop = Do you want no more mails from us at this address?
mail-page-stop-do = Yes, stop them
mail-page-stopped-title = The mails are stopped
mail-page-stopped = We do not write to this address any more.
