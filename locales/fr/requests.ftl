# Not checked by a native reader yet.

requests-heading = <b>Ce que vous avez envoyé</b>
requests-none = Vous n’avez encore rien envoyé.
requests-line =
    <b>{ $receipt }</b> : { $call }
    { $state }, envoi : { $day }
requests-call-gone = n’est plus dans le calendrier
requests-state-submitted = reçu, pas encore de décision
requests-state-withdrawn = retiré par vous
requests-withdraw = Retirer { $receipt }
    .short = Retirer
requests-withdraw-ask = Voulez-vous retirer { $receipt } ? L’équipe d’organisation ne l’utilisera pas.
requests-withdraw-yes = Oui, retirer
    .short = Oui, retirer
requests-withdrawn = C’est fait : { $receipt } est retiré.
requests-not-withdrawn = Il n’y a rien à retirer pour { $receipt }.
