# Not checked by a native reader yet.

reminder-event = <b>Bientôt : { $title }</b>. Date : { $when }.
reminder-deadline = <b>Dernier jour : { $title }</b>. Date : { $when }.
reminder-more = { $number ->
        [one] Il y a autre chose encore. Voyez le calendrier.
       *[other] Il y a { $number } autres choses. Voyez le calendrier.
    }
reminder-register-at = L’inscription est ouverte : { $link }
reminder-register = L’inscription est ouverte. L’événement dit comment faire.
reminder-registration-closed = L’inscription est fermée.
reminder-registration-unknown = Inscription : non annoncée selon la source ({ $asof }).
reminder-registration-later = Inscription : pas encore annoncée.
reminder-quiet-push = Vous avez un message.
reminder-open = Ouvrir
    .short = Ouvrir
reminder-done = C’est fait
    .short = C’est fait
reminder-done-first = C’est fait : { $title }
    .short = Le premier est fait
reminder-done-second = C’est fait : { $title }
    .short = Le deuxième est fait
reminder-done-third = C’est fait : { $title }
    .short = Le troisième : fait
reminder-see-event = Voir cet événement
    .short = Voir cet événement
reminder-see-calendar = Voir le calendrier
    .short = Calendrier
reminder-less = Moins de rappels
    .short = Moins
reminder-stop = Arrêter tous les messages
    .short = Stop
