# Not checked by a native reader yet.

menu-title = <b>Menu</b>
    Que voulez-vous faire ? Touchez un choix, ou écrivez son numéro.
menu-continue = Continuer le formulaire commencé
    .short = Continuer
menu-help =
    Ce service vous dit quand ont lieu les examens régionaux, jusqu’à quand s’inscrire et comment participer.
    Touchez un bouton, ou écrivez son numéro. 0 ouvre toujours le menu.
    Vous pouvez aussi écrire : menu, langue, aide, annuler, stop.
menu-help-danger = Êtes-vous en danger, ou vous a-t-on menacé ? Touchez « Sécurité », ou écrivez « sécurité ».
menu-help-verify = Quelqu’un vous a transmis un de nos messages ? Envoyez { $command } et son code. Nous disons s’il est authentique.
menu-help-shared-phone = D’autres personnes utilisent ce téléphone ? Activez le mode discret, ou effacez cette discussion. Les deux sont dans le menu.
menu-help-staff = Pour l’équipe : { $codes }.
menu-cancelled = Vous êtes hors du formulaire. Ce que vous avez écrit est gardé. Vous pouvez continuer depuis le menu.
menu-nothing-to-cancel = Il n’y a rien à annuler.
menu-not-understood = Pardon, je n’ai pas compris. Touchez un bouton, écrivez son numéro, ou écrivez « menu ».
menu-only-words = Je comprends seulement les mots et les boutons. Je ne peux ni écouter la voix ni regarder les images. Écrivez « menu » pour voir ce que je peux faire.
menu-not-here-yet = Ce n’est pas encore possible ici. Voici ce que vous pouvez faire.
menu-step-over = Cette étape est passée. Voici où vous en êtes.
menu-in-private = Écrivez-moi en privé, s’il vous plaît.
menu-open-private = Écrire en privé
    .short = Écrire en privé
menu-fault = Un problème est survenu ici. Rien n’est perdu. Réessayez dans une minute, s’il vous plaît.
menu-too-long = C’est trop long à lire ici. Envoyez votre texte en plusieurs parties, s’il vous plaît.
command-start = Recommencer
    .short = Recommencer
command-menu = Menu
    .short = Menu
command-help = Comment ça marche
    .short = Aide
command-language = Changer de langue
    .short = Langue
command-calendar = Calendrier : les dates
    .short = Calendrier
command-subscribe = Recevoir les informations de votre région
    .short = Recevoir les infos
command-reminders = Vos rappels
    .short = Rappels
command-register = Comment s’inscrire
    .short = Comment s’inscrire
command-interest = Proposer de parler ou d’aider : manifestation d’intérêt
    .short = Proposer de parler
command-requests = Ce que vous avez envoyé, et la suite donnée
    .short = Mes demandes
command-safety = Sécurité et équité
    .short = Sécurité
command-mydata = Ce que nous gardons sur vous
    .short = Mes données
command-privacy = Qui peut lire quoi
    .short = Qui lit quoi
command-settings = Réglages : heure, mode discret, effacer cette discussion
    .short = Réglages
command-cancel = Sortir du formulaire
    .short = Sortir du formulaire
command-stop = Arrêter tous les messages
    .short = Arrêter les messages
command-forget = Oubliez-moi : tout effacer
    .short = Oubliez-moi
