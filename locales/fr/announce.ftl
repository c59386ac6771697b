# Not checked by a native reader yet.
command-announce = Écrire une annonce
    .short = Annoncer
announce-first = Que voulez-vous annoncer ? Les avis tout prêts existent dans toutes les langues. Vos propres mots demandent un texte dans chacune.
announce-go-on = Continuer celle que vous avez commencée
    .short = Continuer
announce-own = Avec vos propres mots
    .short = Mes propres mots
announce-notice-opened = L’inscription est ouverte
    .short = Inscription ouverte
announce-notice-closes-soon = Cela se termine bientôt
    .short = Se termine bientôt
announce-notice-moved = Nouvelle date
    .short = Nouvelle date
announce-notice-cancelled = Annulé
    .short = Annulé
announce-notice-papers = Les documents sont publiés
    .short = Documents publiés
announce-notice-link = Comment participer
    .short = Comment participer
announce-notice-recording = L’enregistrement est publié
    .short = Enregistrement
announce-notice-summary = Le résumé est publié
    .short = Résumé publié
announce-notice-report = Le rapport est publié
    .short = Rapport publié
announce-notice-call-open = Un appel est ouvert
    .short = Appel ouvert
announce-ask-about = De quoi s’agit-il ?
announce-about-nothing = Rien du calendrier
    .short = Rien de cela
announce-sheet = <b>Votre annonce</b>
announce-words-ready = Elle dit : { $notice }
announce-words-in = Écrite en { $languages }.
announce-words-none = Aucun texte n’est encore écrit.
announce-excerpt = « { $text } »
announce-about = Sujet : { $what }
    .short = Sujet
announce-to-regions = À : { $regions }
announce-to-all = À : toutes les régions
announce-to-topics = Seulement qui veut savoir : { $values }
announce-to-kinds = Seulement : { $values }
announce-to-groups = Seulement ces groupes : { $values }
announce-to-languages = Seulement qui lit : { $values }
announce-to-part = Seulement avec ce rôle : { $role }
announce-to-senders = Seulement qui a envoyé quelque chose à cet appel.
announce-to-undone = Pas ceux qui l’ont déjà fait.
announce-fallback-is = Qui n’a pas de texte dans sa langue reçoit : { $language }.
announce-starts-now = Part dès l’approbation.
announce-starts-wave = Arrive à { $time } du jour de chaque personne.
announce-starts-at = Part le { $day } à { $time } (heure de { $zone }).
announce-starts-at-both = Part le { $day } à { $time } (heure de { $zone }). C’est le { $otherday }, { $othertime } (heure de { $otherzone }).
announce-is-urgent = Urgent : aussi la nuit, et au-delà de la limite de messages.
announce-texts = Textes
    .short = Textes
announce-fallback = Langue de remplacement
    .short = Remplacement
announce-regions = Régions
    .short = Régions
announce-who = Qui
    .short = Qui
announce-languages = Langues
    .short = Langues
announce-when = Quand
    .short = Quand
announce-urgent = Urgent ou non
    .short = Urgent ou non
announce-preview = Qui elle touche et son aspect
    .short = Aperçu
announce-test = Me l’envoyer
    .short = Essai pour moi
announce-hand = La remettre pour approbation
    .short = Remettre
announce-hand-nobody = Elle ne touche personne pour l’instant. La remettre quand même ? Qui s’abonne avant l’approbation la recevra.
announce-hand-anyway = La remettre quand même
    .short = Remettre quand même
announce-away = La jeter
    .short = La jeter
announce-back = Retour à la feuille
    .short = Retour
announce-thrown-away = Jetée.
announce-which-language = Quel texte voulez-vous écrire ?
announce-readers = { $written ->
        [yes] ✓ { $language }, lecteurs : { $number }
       *[no] { $language }, lecteurs : { $number }, pas encore de texte
    }
announce-write = L’écrire en { $language }
    .short = { $language }
announce-unwrite = Effacer le texte en { $language }
    .short = Effacer : { $language }
announce-ask-words = Écrivez maintenant le texte en { $language }.
announce-variables = Ceci est rempli depuis le calendrier : { $codes }.
announce-kept = Le texte en { $language } est gardé.
announce-ask-fallback = Quel texte reçoivent ceux dont la langue n’en a pas ?
announce-fallback-to = { $language }
    .short = { $language }
announce-fallback-none = Aucun. Chaque langue demande son texte.
    .short = Aucun
announce-no-text = Il n’y a pas encore de texte en { $language }.
announce-ask-regions = Quelles régions ? Touchez pour choisir.
announce-ask-who = Qui, et sur quels sujets ? Touchez pour choisir. Sans choix, elle va à tout le monde.
announce-ask-groups = Quels groupes ? Seules la reçoivent les personnes qui ont dit en faire partie.
announce-ask-languages = Lecteurs de quelles langues ?
announce-groups = Groupes de parties prenantes
    .short = Groupes
announce-language = { $language }
    .short = { $language }
announce-all-languages = Toutes les langues
    .short = Toutes les langues
announce-all-groups = Tous les groupes
    .short = Tous les groupes
announce-topic-global = toutes les régions ensemble
    .short = toutes ensemble
announce-senders = Qui a envoyé quelque chose à cet appel
    .short = Qui a envoyé
announce-undone = Pas ceux qui l’ont fait
    .short = Pas ceux déjà prêts
announce-ask-when = Quand doit-elle partir ?
announce-now = Dès l’approbation
    .short = Tout de suite
announce-hour = À une heure du jour de chaque personne
    .short = Heure de chacun
announce-ask-hour = À quelle heure de leur jour ?
announce-at-zone = À une heure de { $zone }
    .short = Heure de { $zone }
announce-ask-at = Écrivez jour et heure de { $zone }, comme 2021-03-24 14:30. Il y est maintenant { $time }.
announce-at-unread = Je n’ai pas pu lire cela. Écrivez comme 2021-03-24 14:30.
announce-no-such-time = Les horloges de { $zone } sautent cette heure ce jour-là. Choisissez-en une autre.
announce-reaches = { $number ->
        [one] Elle touche une personne et prend { $minutes } min.
       *[other] Elle touche { $number } personnes et prend { $minutes } min.
    }
announce-by-language = { $language } : { $number }
announce-language-none = sans langue choisie
announce-by-region = { $region } : { $number }
announce-by-channel = { $channel } : { $number }
announce-in-places = En plus, lieux d’organisations : { $number }
announce-excluded-paused = Laissés de côté, en pause : { $number }
announce-excluded-stopped = Laissés de côté, arrêtés : { $number }
announce-excluded-no-yes = Laissés de côté, jamais dit oui : { $number }
announce-excluded-topic = Laissés de côté, autres sujets : { $number }
announce-excluded-done = Laissés de côté, l’ont fait : { $number }
announce-excluded-no-address = Laissés de côté, injoignables : { $number }
announce-show = Son aspect en { $language }
    .short = { $language }
announce-looks =
    <b>{ $channels }</b>
    { $text }
announce-tested = Envoyé à vous en : { $languages }.
announce-handed-over = { $number ->
        [0] { $code } est prête.
        [one] { $code } est prête. Un collègue peut l’approuver.
       *[other] { $code } est prête. { $number } collègues peuvent l’approuver.
    }
announce-told = { $number ->
        [one] Prévenu dans { $number } discussion.
       *[other] Prévenus dans { $number } discussions.
    }
announce-told-nobody = Personne n’a pu être prévenu ici : aucune discussion qui marche. Prévenez-les vous-même.
announce-alone = Il ne faut pas de deuxième personne. Ouvrez-la pour l’envoyer.
announce-nobody-approves = Personne d’autre ne peut l’approuver. Demandez à un administrateur une deuxième personne.
announce-overtaken = Un collègue a décidé entre-temps. La remettre maintenant en crée une nouvelle.
announce-desk-asked = { $who } vous demande d’approuver une annonce.
