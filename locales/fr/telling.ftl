# Not checked by a native reader yet.

telling-event = { $kind }, { $where }
telling-event-named = { $kind }, { $where } : { $name }
telling-deadline = Date limite, { $where } : { $what }
telling-call = Appel à manifestation d’intérêt : { $name }
telling-call-example = Exemple, pas un vrai appel : { $name }
    .short = Exemple : { $name }
telling-step = { $where } : { $text }
telling-document = { $kind } : { $name }
telling-thing = { $name }
    .short = { $name }
telling-everywhere = toutes les régions
telling-regions = { $regions }
telling-line =
    <b>{ $title }</b>
    { $when }
telling-line-marked =
    <b>{ $title }</b>
    { $when }
    { $marks }
telling-past = C’est passé.
telling-for-states = Ceci concerne les États. Vous n’avez rien à faire.
telling-cancelled = Annulé.
telling-postponed = Reporté. La nouvelle date n’est pas fixée.
telling-closed = Réservé aux États. Pas d’inscription.
telling-by-invitation = Sur invitation seulement.
telling-open = Ouvert maintenant.
telling-event-label = { $kind }, { $where }
    .short = { $kind }, { $where }
telling-event-label-year = { $year } : { $name }
    .short = { $year } : { $name }
telling-stage = { $region } : { $stage }
telling-official = publié par les Nations Unies ou un gouvernement
telling-source = Source : { $title } ({ $issued }). Date de la source : { $day }.
telling-source-undated = Source : { $title } ({ $issued }), sans date.
telling-round = { $round }
telling-round-past = { $round }, terminé
telling-round-regional = Examens régionaux
telling-round-forum = Forum d’examen des migrations internationales
telling-round-name = { $kind }, { $year }
telling-round-name-years = { $kind }, de { $first } à { $last }
telling-two = { $first } { $second }
telling-unannounced = pas d’annonce
telling-unannounced-as-of = pas d’annonce, selon la source ({ $asof })
