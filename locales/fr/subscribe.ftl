# Not checked by a native reader yet.

subscribe-which = Quelles régions vous intéressent ? Touchez un ou plusieurs choix. Vous pouvez aussi écrire le nom d’un pays.
subscribe-which-more = Touchez ce que vous voulez suivre.
subscribe-nothing-there = Rien n’est encore annoncé ici.
subscribe-tick = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
    .short = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
subscribe-by-country = Choisir par pays
    .short = Par pays
subscribe-more-sub-region = Parties d’une région
    .short = Parties d’une région
subscribe-more-process = Processus consultatifs
    .short = Processus
subscribe-more-event = Événements un par un
    .short = Événements
subscribe-next = Continuer
    .short = Continuer
subscribe-back = Retour
    .short = Retour
subscribe-skip = Je préfère ne pas le dire
    .short = Passer
subscribe-ask-country = Écrivez le nom du pays, dans la langue que vous voulez.
subscribe-country-unknown = Je ne connais pas ce nom de pays. Écrivez-le autrement, ou touchez une région.
subscribe-country-no-list =
    <b>{ $country }</b>
    Aucune liste publiée ne donne la région de ce pays. Touchez la région que vous voulez.
subscribe-country-regions =
    <b>{ $country }</b>
    { $number ->
        [one] Ce pays est dans cette région. Touchez-la pour la suivre.
       *[other] Ce pays est dans plusieurs régions. Touchez celles que vous voulez suivre.
    }
subscribe-this-country = Événements dans ce pays
    .short = Ce pays
subscribe-topics = Sur quoi voulez-vous des informations ?
subscribe-topic-registration = Inscription
    .short = Inscription
subscribe-topic-submissions = Contributions écrites
    .short = Textes écrits
subscribe-topic-calendar = Changements de dates
    .short = Dates
subscribe-topic-events = Événements
    .short = Événements
subscribe-topic-global = Toutes les régions ensemble
    .short = Toutes les régions
subscribe-kind = Qui êtes-vous ? Cela change seulement nos mots. Vous pouvez passer.
subscribe-kind-migrant = Une personne migrante
    .short = Personne migrante
subscribe-kind-organisation = Membre d’une organisation
    .short = Organisation
subscribe-kind-other = Quelqu’un d’autre
    .short = Quelqu’un d’autre
subscribe-for-migrant = Vous pouvez participer avec ou sans papiers. Personne ici ne vous le demande.
subscribe-for-organisation = Vous pouvez transmettre nos informations à vos membres. Ne les changez pas, s’il vous plaît.
subscribe-for-other = Tout le monde reçoit les mêmes informations.
subscribe-consent = Pouvons-nous vous écrire pour vous dire les dates ? Si vous dites oui, nous gardons pour cela votre adresse de discussion, votre langue et vos choix. Personne d’autre ne les reçoit. « Stop » arrête les messages. « Oubliez-moi » efface tout. Vous pouvez dire non et poser quand même des questions.
subscribe-quiet = D’autres personnes lisent ce téléphone ? Alors choisissez les messages discrets : une seule phrase neutre, sans son.
subscribe-yes = Oui, écrivez-moi
    .short = Oui
subscribe-yes-quiet = Oui, mais discrètement
    .short = Oui, discrètement
subscribe-no = Non
    .short = Non
subscribe-cannot-push = Cette page ne peut pas vous écrire quand elle est fermée. Il y a d’autres moyens :
subscribe-on-telegram = Telegram : { $link }
subscribe-by-file = Le calendrier pour votre téléphone : { $link }
subscribe-come-back = Ou revenez ici. Ce qui était à faire sera en haut de la page.
subscribe-said-no = D’accord. Vous pouvez tout regarder ici, à tout moment.
subscribe-done = C’est fait. Nous vous écrirons avant chaque date, et quand une date change. Chaque message permet d’arrêter.
subscribe-done-here = C’est fait. Cette page ne peut pas vous écrire. Revenez avant ces dates : ce qui était à faire sera en haut de la page.
subscribe-set-clock = Nous dire l’heure qu’il est
    .short = Régler mon heure
subscribe-followed = Vous suivez maintenant cet événement.
subscribe-unfollowed = Vous ne suivez plus cet événement.
