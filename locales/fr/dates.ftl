# Not checked by a native reader yet.
command-date = Changer une date
    .short = Changer une date
date-which = Quel événement a une nouvelle date ?
date-or-file = Vous pouvez aussi envoyer ici un fichier de calendrier, YAML ou .ics, jusqu’à 1 Mo.
date-nothing = Il n’y a pas d’événement dont vous pouvez changer la date.
date-now = La date maintenant : { $when }.
date-how = Écrivez la nouvelle date d’une de ces façons. Une heure sans fuseau est celle de { $zone }.
date-example-1 = { $example } : un jour
date-example-2 = { $example } : plusieurs jours
date-example-3 = { $example } : avec des heures
date-example-4 = { $example } : une semaine
date-example-5 = { $example } : un mois
date-example-6 = { $example } : provisoire
date-undated = La date est de nouveau ouverte
    .short = Date ouverte
date-unread = Ce n’est pas une date écrite d’une de ces façons.
date-is-over = Ce jour est passé.
date-no-file = Le fichier n’a pas pu être lu. Il peut avoir 1 Mo au plus. Réessayez.
date-problems = Rien ne peut être changé. Voici ce qui ne va pas dans le fichier :
date-problem = Ligne { $line } : { $reason }
date-same = Rien ne changerait. Le calendrier le dit déjà.
date-moves =
    <b>{ $what }</b>
    Avant : { $old }. Nouveau : { $new }.
date-new =
    <b>Nouveau : { $what }</b>
    { $when }
date-field =
    <b>{ $what }</b>
    { $field } : { $old } → { $new }
date-without = rien
date-more = Et { $number } de plus.
date-remarks = Un collègue attentif dirait :
date-told = { $number ->
        [0] Personne n’a besoin d’être prévenu.
        [one] Une personne sera prévenue.
       *[other] { $number } personnes seront prévenues.
    }
date-needs-second = { $number } d’entre elles n’ont jamais reçu de date. Une deuxième personne doit dire oui.
date-by = Proposé par { $who }.
date-hand-over = Demander à une deuxième personne
    .short = Demander un oui
date-yes = Oui, la changer
    .short = Oui, la changer
date-no = Non, jeter
    .short = Non
date-refused = Jeté. Rien n’a changé.
date-gone = C’est déjà décidé, ou cela n’a jamais existé.
date-stale = Le calendrier a changé entre-temps. Regardez de nouveau.
date-done = { $number ->
        [0] Changé.
        [one] Changé. Une personne est prévenue.
       *[other] Changé. { $number } personnes sont prévenues.
    }
date-handed-over = Les autres personnes qui peuvent l’approuver ont été consultées.
date-desk-asked = { $who } vous demande d’approuver un changement de dates.
date-new-thing = <b>Nouveau : { $what }</b>
