### Words that mean the same everywhere and win over every open question when they are the whole message.
### Separate them with commas. A word may stand for one command only, over all languages together.

word-stop = stop, stop all, stopall, unsubscribe, end, quit, revoke, optout, opt out
word-menu = menu, main menu
word-language = language, languages, lang, change language
word-cancel = cancel, exit
word-help = help, help me
word-verify = verify, check a message, check message
## A neutral word that clears the chat. It must look like an ordinary message and never be one of the words above.
word-safe = weather

## Words of danger anywhere in a message: the person is shown Safety before anything is kept.
words-danger =
    danger, sos., s.o.s., emergency, emergencies, unsafe, not safe here,
    reprisal, retaliation, retaliate, threat, i am afraid, i'm afraid, i am scared, i'm scared, fear for my life,
    kill me, kill us, killed, kill myself, killing myself, suicid, end my life, want to die,
    hurt me, hurts me, hurting me, hurt us, hurt my, beat me, beats me, beaten, hit me, hits me, hitting me,
    attacked, attack me, attacking me, tortured, raped, rape me, abused me, abuses me, abusing me, kidnap, trafficked,
    took my passport, took my phone, locked me, followed me, following me, watching me,
    arrested, detained, deported, will deport, blackmail, punished, punish me, revenge

## Shown under what is not in the reader's own language. Both are names of languages in their own script.
fallback-note = Not yet in { $asked }. Here it is in { $shown }.
