# Not checked by a native reader yet.

event-when = Quand : { $when }
event-format = Format : { $format }
event-place = Lieu : { $place }
event-organisers = Organisation : { $organisers }
event-duration = { $days ->
        [one] Cela dure un jour.
       *[other] Cela dure { $days } jours.
    }
event-count = Il y aura de { $least } à { $most } réunions de ce type.
event-roundtables = { $number ->
        [one] Les 23 objectifs sont discutés dans une seule table ronde.
       *[other] Les 23 objectifs sont discutés dans { $number } tables rondes.
    }
event-languages = Langues : { $languages }
event-corridor = Migration. Départ : { $origins }. Arrivée : { $destinations }.
event-gcm-on-agenda = L’examen du Pacte mondial est à l’ordre du jour.
event-tags = Thèmes : { $tags }
event-registration = Inscription : { $state }
event-registration-text = La source dit : { $text }
event-registration-step = { $number }. { $step }
event-registration-step-at = { $number }. { $step } : { $link }
event-stream = Pour le suivre en direct : { $link }
event-registration-link = Pour vous inscrire : { $link }
event-registration-no-link = Aucune adresse n’est publiée. Demandez à un point de contact.
event-precedes = Cela prépare : { $event }
event-feeds = Les résultats iront à : { $edition }
event-call = Proposer de parler ou d’aider
    .short = Proposer de parler
event-follow = Suivre cet événement
    .short = Suivre
event-unfollow = Ne plus suivre cet événement
    .short = Ne plus suivre
event-tell-date = Me prévenir quand la date est fixée
    .short = Me dire la date
event-tell-registration = Me prévenir quand l’inscription ouvre
    .short = Me dire l’ouverture
event-tell-agenda = Me prévenir quand le programme est publié
    .short = Me dire le programme
event-noted = C’est noté. Nous vous préviendrons une fois, dès que ce sera connu.
event-noted-no-yes = C’est noté. Vous le verrez ici à votre retour. Pour recevoir un message, touchez « Recevoir les infos ».
event-untell = Ne pas me prévenir
    .short = Ne pas me prévenir
event-untold = Nous ne vous préviendrons pas.
event-back = Retour à l’événement
    .short = Retour
event-ics = Cet événement en fichier calendrier
    .short = Fichier calendrier
event-tell-papers = Me dire quand les documents paraissent
    .short = Documents parus
event-tell-recording = Me dire quand l’enregistrement paraît
    .short = Enregistrement paru
event-tell-summary = Me dire quand le résumé paraît
    .short = Résumé paru
event-tell-report = Me dire quand le rapport paraît
    .short = Rapport paru
