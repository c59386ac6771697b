# Not checked by a native reader yet.

settings-title = <b>Réglages</b>
settings-now-zone = Votre fuseau horaire : { $zone }.
settings-now-no-zone = Nous ne connaissons pas votre fuseau horaire. Les rappels arrivent en journée, à l’heure habituelle de votre région.
settings-now-quiet-hours = Pas de messages la nuit, de { $begins } à { $ends }.
settings-now-leads = Rappels { $days } jours avant, et le matin du jour même.
settings-now-quiet = Le mode discret est activé. Les messages sont une seule phrase neutre, sans son.
settings-now-paused = Toutes les informations sont en pause.
settings-zone = Changer votre fuseau horaire
    .short = Fuseau horaire
settings-hours = Changer les heures sans messages
    .short = Heures de nuit
settings-leads = Changer l’avance des rappels
    .short = Avance des rappels
settings-quiet-on = Activer le mode discret
    .short = Mode discret : oui
settings-quiet-off = Arrêter le mode discret
    .short = Mode discret : non
settings-pause-on = Mettre toutes les informations en pause
    .short = Pause
settings-pause-off = Recevoir de nouveau les informations
    .short = Fin de la pause
settings-clear = Effacer cette discussion
    .short = Vider la discussion
settings-ask-clock = Quelle heure est-il chez vous ? Touchez l’heure la plus proche, ou écrivez-la, comme 14:30.
settings-clock = { $time }
    .short = { $time }
settings-which-place = Lequel de ces lieux est le plus près de vous ?
settings-place = { $place }
    .short = { $place }
settings-clock-unknown = Je n’ai pas compris l’heure. Écrivez-la ainsi : 14:30.
settings-clock-nowhere = Nous ne connaissons aucun lieu où il est { $time } maintenant. L’heure est-elle juste ?
settings-zone-kept = Merci. Nous utilisons cette heure locale : { $place }.
settings-ask-hours = Quand ne faut-il pas vous écrire ?
settings-hours-range = De { $begins } à { $ends }
    .short = { $begins }–{ $ends }
settings-hours-kept = Nous n’écrivons pas entre { $begins } et { $ends }.
settings-ask-leads = Combien de jours avant voulez-vous un rappel ? Touchez pour choisir. Le rappel du matin même reste toujours.
settings-lead = { $chosen ->
        [yes] ✓ { $days ->
            [one] { $days } jour avant
           *[other] { $days } jours avant
        }
       *[no] { $days ->
            [one] { $days } jour avant
           *[other] { $days } jours avant
        }
    }
    .short = { $chosen ->
        [yes] ✓ { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        }
       *[no] { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        }
    }
settings-done = Terminé
    .short = Terminé
settings-quiet-is-on = Le mode discret est activé. Chaque message est une seule phrase neutre, sans son. Vous l’ouvrez quand personne ne regarde.
settings-quiet-is-off = Le mode discret est arrêté.
settings-pause-is-on = Les informations sont en pause. Rien n’arrive tant que vous ne finissez pas la pause.
settings-pause-is-off = La pause est finie. Les informations arrivent de nouveau.
settings-cleared = Tout est calme.
settings-clear-by-hand = Cette application ne nous permet pas d’effacer les messages. Effacez la discussion à la main, s’il vous plaît.
settings-safe-word = Votre mot de sécurité
    .short = Mot de sécurité
settings-ask-safe-word = Écrivez un mot neutre, comme « parapluie ». Quand vous l’écrivez seul, cette discussion est effacée tout de suite.
# { $words }: the word that clears the chat for everybody
settings-safe-word-known = Ce mot marche dès le début : { $words }
settings-safe-word-kept = C’est gardé. Nous ne le répétons pas ici.
settings-safe-word-bad = Ce mot n’est pas possible. Prenez un mot de 3 à 30 lettres qui n’est pas une commande.
