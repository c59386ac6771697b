# Not checked by a native reader yet.
command-desk = Votre bureau : approuver, suivre, corriger
    .short = Bureau
desk-bound = Cette discussion agit maintenant pour { $name }, jusqu’au { $until }. Le menu offre plus de choix. Téléphone perdu ? Un collègue peut y mettre fin.
desk-not-bound = Ce lien ne marche plus. Demandez-en un nouveau à un collègue.
desk-open-it = Ouvrir
    .short = Ouvrir
desk-pin-unset = Choisissez un code PIN de 4 à 8 chiffres et écrivez-le. Il le faut pour envoyer ou approuver. Nous effaçons votre message aussitôt, si l’application le permet.
desk-pin-unfit = Ce n’est pas un code PIN. Écrivez 4 à 8 chiffres.
desk-pin-again = Écrivez le même code PIN encore une fois.
desk-pin-unlike = Les deux n’étaient pas les mêmes. Choisissez un code PIN de 4 à 8 chiffres et écrivez-le.
desk-pin-unasked = Écrivez votre code PIN. Nous effaçons votre message aussitôt, si l’application le permet.
desk-pin-wrong = Ce code PIN est faux. Réessayez. Après cinq essais, il se repose une heure.
desk-pin-locked = Trop de codes PIN faux. Réessayez dans une heure. Si ce n’était pas vous, prévenez un collègue.
desk-type-number = Écrivez ce nombre pour continuer.
desk-number-wrong = C’est un autre nombre.
desk-home = <b>Bureau de { $name }</b>
desk-list-waiting = Attend votre approbation : { $number }
    .short = À approuver : { $number }
desk-list-moving = En route : { $number }
    .short = En route : { $number }
desk-list-sent = Envoyées ou terminées : { $number }
    .short = Envoyées : { $number }
desk-list-mine = Les vôtres, pas encore approuvées : { $number }
    .short = En attente : { $number }
desk-list-dates = Changements de date qui attendent un oui : { $number }
    .short = Dates : { $number }
desk-list-relays = Organisations qui veulent relayer : { $number }
    .short = Relais : { $number }
desk-nothing = Rien ici.
desk-thin = { $region } : peuvent approuver ici : { $number }. Il en faudrait deux.
desk-card = <b>{ $code }</b> : { $state }, version { $version }
desk-line =
    <b>{ $code }</b> : { $state }
    { $what }, de { $who }
desk-open-code = Ouvrir { $code }
    .short = { $code }
desk-author = Écrit par { $who } le { $day }.
desk-corrects = Elle en corrige une envoyée auparavant.
desk-state-draft = attend l’approbation
desk-state-approved = approuvée, attend son heure
desk-state-sending = en cours d’envoi
desk-state-paused = en pause
desk-state-sent = envoyée
desk-state-cancelled = annulée
desk-state-recalled = retirée
desk-audience = Destinataires : { $number }
desk-count-sent = Envoyés : { $number }
desk-count-pending = En attente : { $number }
desk-count-sending = Partent maintenant : { $number }
desk-count-uncertain = Incertains : { $number }
desk-count-failed = Échoués : { $number }
desk-count-gone = Partis : { $number }
desk-count-skipped = Laissés de côté : { $number }
desk-in-sent = envoyés
desk-in-pending = en attente
desk-in-sending = partent maintenant
desk-in-uncertain = incertains
desk-in-failed = échoués
desk-in-gone = partis
desk-in-skipped = laissés de côté
desk-report-line = { $state }, { $reason } : { $number }
desk-report-plain = { $state } : { $number }
desk-report-channel = { $channel } : { $sent } sur { $number } envoyés
desk-retry = Renvoyer ce qui a échoué : { $reason }
    .short = Encore : { $reason }
desk-retried = { $number ->
        [one] Un message est renvoyé.
       *[other] { $number } messages sont renvoyés.
    }
# { $number }: posts in groups and channels of organisations; the lines below say how they stand
desk-report-places = Dans des lieux d’organisations : { $number }
# The heading of a picture. { $code }: of an announcement
desk-plot = Annonce { $code }. Destinataires : { $number }
# Above a curve over time
desk-plot-course = Combien étaient envoyés à ce moment
desk-picture = Rapport en image
    .short = Image
desk-here-picture = Le rapport de { $code } en image. Elle s’ouvre dans un navigateur.
desk-table = Rapport en tableau (CSV)
    .short = Tableau (CSV)
desk-here-table = Le rapport de { $code } en tableau. Il ne nomme personne.

desk-approve = Approuver
    .short = Approuver
desk-refresh = Où cela en est
    .short = Où cela en est
desk-report = Rapport
    .short = Rapport
desk-text = Montrer le texte
    .short = Montrer le texte
desk-edit = Changer
    .short = Changer
desk-pause = Pause
    .short = Pause
desk-resume = Continuer
    .short = Continuer
desk-cancel = Annuler
    .short = Annuler
desk-recall = Retirer
    .short = Retirer
desk-correct = Corriger
    .short = Corriger
desk-back = Retour
    .short = Retour
desk-ask-cancel = Annuler { $code } ? Ce qui n’est pas parti ne partira jamais.
desk-cancel-left = { $number ->
        [one] { $number } destinataire l’a déjà. Vous pourrez ensuite l’y corriger ou l’y retirer.
       *[other] { $number } destinataires l’ont déjà. Vous pourrez ensuite l’y corriger ou l’y retirer.
    }
desk-ask-recall = Retirer { $code } ? Tous ceux qui l’ont sont prévenus.
desk-approved = Approuvé. Les destinataires et les mots sont maintenant fixés.
desk-ask-correct = Comment voulez-vous corriger ? Les faits et les avis tout prêts partent tout de suite. Des mots nouveaux demandent une deuxième personne.
desk-correct-facts = Avec les faits tels qu’ils sont maintenant
    .short = Faits de maintenant
desk-corrected = Corrigé. Les autres personnes qui peuvent approuver sont prévenues.
desk-gone = Il n’y a pas d’annonce de ce genre ici.
desk-stale = Cela a changé entre-temps. Voici l’état actuel.
desk-meanwhile = Quelqu’un vous a devancé : { $who } { $act }.
desk-the-service = le service
desk-act-draft = l’a écrite
desk-act-edit = l’a changée
desk-act-approve = l’a approuvée
desk-act-start = l’a lancée
desk-act-void = l’a arrêtée, car un fait a changé
desk-act-lapse = l’a arrêtée, car qui l’a approuvée n’en a plus le droit
desk-act-pause = l’a mise en pause
desk-act-resume = l’a laissée continuer
desk-act-cancel = l’a annulée
desk-act-finish = l’a terminée
desk-act-correct = l’a corrigée
desk-act-recall = l’a retirée
desk-act-retry = a renvoyé ce qui avait échoué
desk-date-of = Dates, de { $who }
    .short = De { $who }
desk-relay = <b>{ $name }</b> veut relayer nos nouvelles. Réponse au plus tard le { $until }.
desk-relay-about = Ses membres : { $text }
desk-relay-contact = Comment la joindre : { $text }
desk-relay-accept = L’accueillir
    .short = L’accueillir
desk-relay-decline = Refuser
    .short = Refuser
desk-relay-accepted = Accueillie. Elle est prévenue tout de suite.
desk-relay-declined = Refusée. Elle est prévenue tout de suite.
desk-relay-decided = C’était déjà décidé.
desk-colleagues = Collègues et leurs discussions
    .short = Collègues
desk-ask-unbind = Ces collègues ont une discussion qui agit pour eux. Un téléphone est perdu ? Mettez-y fin.
desk-unbind-who = Mettre fin à la discussion de { $name }
    .short = { $name }
desk-unbind-sure = Mettre fin à toutes les discussions de { $name } ? Il faudra ensuite un nouveau lien.
desk-unbind = Oui, y mettre fin
    .short = Oui, y mettre fin
desk-unbound = { $number ->
        [one] La discussion de { $name } est terminée.
       *[other] { $number } discussions de { $name } sont terminées.
    }
desk-remarks = Ce que signalerait un collègue attentif
    .short = À regarder
