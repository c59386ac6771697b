# Not checked by a native reader yet.
command-verify = Vérifier si un message est authentique
    .short = Vérifier un message
verify-ask = Écrivez le code qui est sous le message. Il a 8 lettres et chiffres.
verify-unknown = Nous n’avons jamais rien envoyé avec le code { $code }. Vérifiez comment il est écrit. S’il est juste, ne vous fiez pas au message.
verify-again = Vérifier un autre code
    .short = Un autre code
verify-genuine = <b>Authentique.</b> { $code } vient de { $who }. Il a été approuvé le { $day } à { $time } UTC.
verify-current = Il est toujours valable.
verify-changed = Un fait qu’il contient a changé depuis. Regardez où il en est maintenant.
verify-superseded = Il existe un texte plus récent. Utilisez celui-là : { $code }
verify-recalled = <b>Retiré.</b> Ce message a été repris. Ne l’utilisez pas.
verify-never-who = Personne ne peut voir ici qui l’a reçu.
verify-newer = Vérifier le texte plus récent
    .short = Le texte récent
verify-text = Montrer le texte
    .short = Montrer le texte
