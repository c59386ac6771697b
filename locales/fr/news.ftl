# Not checked by a native reader yet.

news-moved =
    <b>Nouvelle date : { $when }</b>
    { $title }. Avant : { $old }.
news-earlier =
    <b>Plus tôt que prévu. Nouvelle date : { $when }</b>
    { $title }. Avant : { $old }.
news-dated =
    <b>Date fixée : { $when }</b>
    { $title }. Avant : { $old }.
news-confirmed =
    <b>Date confirmée : { $when }</b>
    { $title }. Avant : { $old }.
news-undated =
    <b>Le jour n’est plus fixé : { $when }</b>
    { $title }. Avant : { $old }.
news-cancelled =
    <b>Annulé : { $title }</b>
    Date prévue : { $when }.
news-postponed =
    <b>Reporté : { $title }</b>
    Date prévue avant : { $when }. Nous vous dirons la nouvelle date.
news-registration-open =
    <b>L’inscription est ouverte : { $title }</b>
    Date : { $when }.
news-format =
    <b>Maintenant { $new } : { $title }</b>
    Date : { $when }. Avant : { $old }.
news-place =
    <b>Nouveau lieu : { $place }</b>
    { $title }, { $when }.
news-new =
    <b>Nouveau dans le calendrier : { $title }</b>
    Date : { $when }.
news-document =
    <b>Publié : { $title }</b>
    Vous le trouvez dans le calendrier.
news-round =
    <b>Un nouveau cycle d’examens régionaux commence : de { $first } à { $last }</b>
    Vous recevez les informations comme avant. Les voulez-vous toujours ? Changez-les ou arrêtez-les ci-dessous.
news-round-go-on = Changer ce que je reçois
    .short = Changer
news-round-year =
    <b>Un nouveau cycle d’examens régionaux commence en { $year }</b>
    Vous recevez les informations comme avant. Les voulez-vous toujours ? Changez-les ou arrêtez-les ci-dessous.
news-document-at =
    <b>Publié : { $title }</b>
    { $link }
