start-which-language = Which language do you want to read?
start-language-name = { $name }
    .short = { $name }
start-more-languages = More languages
    .short = More languages
start-language-wished = We do not speak { $name } yet. We have counted your wish. Until then we write in the nearest language that we have.
start-welcome =
    Welcome to Passerelle, a footbridge to the regional reviews of the Global Compact for Migration.
    Governments meet in each region to check how they treat people who migrate. You can have a say.
    I am a program, not a person. Look around freely: nobody asks who you are.
start-see-event = See this event
    .short = See this event
# Shown on Telegram before the first message; at most 512 characters
start-description = Dates of the regional reviews of the Global Compact for Migration, how to register and how to take part. In your language. Free. No name needed.
# At most 120 characters
start-short-description = Regional migration reviews: dates, registration, taking part.
