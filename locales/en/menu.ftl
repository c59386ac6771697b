menu-title = <b>Menu</b>
    What do you want to do? Tap, or write the number.
menu-continue = Go on with the form that you began
    .short = Go on with the form
menu-help =
    This service tells you when the regional reviews meet, by when to register, and how to take part.
    Tap a button, or write its number. 0 always opens the menu.
    You can also write: menu, language, help, cancel, stop.
menu-help-danger = Are you in danger, or were you threatened? Tap “Safety”, or write “safety”.
# { $command }: a command
menu-help-verify = Did somebody pass a message of ours on? Send { $command } and its code. We say whether it is genuine.
menu-help-shared-phone = Do others use this phone? Turn on quiet mode, or clear this chat. Both are in the menu.
# { $codes }: commands of staff, such as /desk
menu-help-staff = For staff: { $codes }.
menu-cancelled = You left the form. What you wrote is kept. You can go on with it from the menu.
menu-nothing-to-cancel = There is nothing to cancel.
menu-not-understood = Sorry, I did not understand. Tap a button, write its number, or write “menu”.
menu-only-words = I can only read words and taps. I cannot listen to voice or look at pictures. Write “menu” to see what I can do.
menu-not-here-yet = This is not possible here yet. This is what you can do now.
menu-step-over = This step is over. Here is where you are now.
menu-in-private = Please write to me in private.
menu-open-private = Write in private
    .short = Write in private
menu-fault = Something went wrong here. Nothing is lost. Please try again in a minute.
menu-too-long = This is too long to read here. Please send it in shorter parts.
command-start = Start again
    .short = Start
command-menu = Menu
    .short = Menu
command-help = How this works
    .short = Help
command-language = Change the language
    .short = Language
command-calendar = Calendar: what happens when
    .short = Calendar
command-subscribe = Get updates for your region
    .short = Get updates
command-reminders = Your reminders
    .short = Reminders
command-register = How to register
    .short = How to register
command-interest = Offer to speak or help: expression of interest
    .short = Express interest
command-requests = What you have sent, and what became of it
    .short = My requests
command-safety = Safety and fairness
    .short = Safety
command-mydata = What is kept about you
    .short = My data
command-privacy = Who can read what
    .short = Privacy
command-settings = Settings: time, quiet mode, clear this chat
    .short = Settings
command-cancel = Leave the form
    .short = Leave the form
command-stop = Stop all messages
    .short = Stop messages
command-forget = Forget me: erase everything
    .short = Forget me
