# Not checked by a native reader yet.
notice-opened = <b>L’inscription est ouverte : { $event }</b>, { $date }.
notice-closes-soon = <b>Cela se termine bientôt : { $event }</b>, { $date }.
notice-moved = <b>Nouvelle date : { $event }</b>. C’est maintenant : { $date }.
notice-cancelled = <b>Annulé : { $event }</b>. Cela n’a pas lieu.
notice-papers = <b>Les documents sont publiés : { $event }</b>.
notice-link = <b>Comment participer : { $event }</b>, { $date }.
notice-recording = <b>L’enregistrement est publié : { $event }</b>.
notice-summary = <b>Le résumé est publié : { $event }</b>.
notice-report = <b>Le rapport est publié : { $event }</b>.
notice-call-open = <b>C’est ouvert : { $event }</b>. Répondez au plus tard : { $date }.
notice-at = À voir ici : { $link }
notice-words = { $text }
notice-joined = { $text }{ $rest }
notice-signed = De : { $who }. Pour vérifier que c’est authentique, envoyez { $code }.
notice-by-network = le Réseau sur les migrations
notice-by-region = l’équipe de l’examen, { $region }
notice-corrected = <b>Corrigé.</b> Oubliez le message d’avant.
notice-recalled = <b>Retiré.</b> Nous avons repris ce message. Ne l’utilisez pas.
notice-not-allowed = Votre rôle ne le permet pas ici. Demandez à un collègue qui le peut.
notice-author-never-approves = Vous l’avez écrit ou modifié. Une autre personne doit l’approuver.
notice-no-words = Écrivez un texte ou choisissez un avis tout prêt. Pas les deux.
notice-unknown = { $what } n’existe pas. Vérifiez comment c’est écrit.
notice-group-or-part = Choisissez des groupes ou un rôle, pas les deux.
notice-no-fallback-text = Il n’y a pas de texte en { $language } pour le remplacer.
notice-empty-text = Le texte en { $language } est vide.
notice-no-text-in = Certaines personnes lisent en { $language }. Écrivez-le dans cette langue, ou choisissez une langue de remplacement.
notice-no-value = Le calendrier n’a pas de valeur pour { $name }. Choisissez de quoi il s’agit, ou complétez le calendrier.
notice-no-such-name = Il n’y a pas de { $name }. Sont remplis : { $codes }.
notice-not-so-in-calendar = Le calendrier ne le dit pas. Changez d’abord le calendrier.
notice-too-long = Le texte en { $language } a { $length } caractères. Il y a place pour { $longest }.
notice-time-is-past = Cette heure est passée. Choisissez-en une plus tard.
notice-no-such-hour = Les heures vont de 0 à 23.
notice-hour-is-quiet = À cette heure, la plupart des gens ne sont pas dérangés. Choisissez-en une de 8 à 20, ou marquez-le urgent.
notice-type-number = { $number ->
        [one] Cela va à une personne. Confirmez ce nombre.
       *[other] Cela va à { $number } personnes. Confirmez ce nombre.
    }
notice-reaches-nobody = Cela ne touche personne pour l’instant. Choisissez de nouveau à qui cela s’adresse.
notice-facts-changed = Un fait qu’il contient a changé. Corrigez-le avant de continuer.
notice-superseded = Une correction plus récente l’a remplacé.
notice-desk-alone = { $who } a envoyé une correction de faits sans deuxième personne. Regardez-la : { $code }
notice-desk-recalled = { $who } a retiré une annonce. Regardez-la : { $code }
notice-desk-void = L’annonce { $code } n’a pas été envoyée. Un fait qu’elle contient a changé. Approuvez-la de nouveau.
notice-desk-lapsed = L’annonce { $code } n’a pas été envoyée. Qui l’a approuvée n’en a plus le droit. Approuvez-la de nouveau.
notice-desk-stopped = L’annonce { $code } s’est arrêtée. Un fait qu’elle contient a changé. Corrigez-la.
notice-desk-failing = L’annonce { $code } s’est arrêtée : { $failed } messages sur { $number } ont échoué. Regardez son rapport.
