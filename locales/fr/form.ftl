# Not checked by a native reader yet.

form-progress = Question { $at } sur { $of }
form-resumed = Vous en étiez ici.
form-over = Cette étape est passée. Rien n’a changé. Voici où vous en êtes.
form-saved = C’est gardé. Rien n’a été envoyé. Les brouillons sont gardés 90 jours. Vous trouvez le vôtre dans le menu.
form-deleted = C’est effacé. Nous ne gardons rien de ce formulaire.
form-sent = C’est envoyé. Merci.
form-safety-line = Pour parler de menaces ou de punitions, allez dans « Sécurité ». Ne les écrivez pas ici.
form-back = Revenir en arrière
    .short = Retour
form-skip = Passer cette question
    .short = Passer
form-save = Garder et arrêter
    .short = Garder et arrêter
form-delete = Effacer ce formulaire
    .short = Effacer ceci
form-keep = Garder ma réponse
    .short = Garder ma réponse
form-more = Voir la suite
    .short = Voir la suite
form-earlier = Page précédente
    .short = Page précédente
form-list = Voir toute la liste
    .short = Voir toute la liste
form-done = J’ai fini de choisir
    .short = Terminé
form-show-chosen = Voir mes choix
    .short = Voir mes choix
form-show = Voir mes réponses
    .short = Voir mes réponses
form-add = Ajouter une réponse
    .short = Ajouter
form-go-on = Passer à la question suivante
    .short = Question suivante
form-remove = Enlever la dernière réponse
    .short = Enlever la dernière
form-send = Envoyer
    .short = Envoyer
form-change = Changer une réponse
    .short = Changer une réponse
form-yes = Oui
    .short = Oui
form-no = Non
    .short = Non
form-ticked = ✓ { $label }
    .short = ✓ { $label }
form-country = { $country }
    .short = { $country }
form-numbered = { $number } : { $question }
    .short = { $number } : { $question }
form-some = Choisissez tout ce que vous voulez, puis « Terminé ». Vous pouvez écrire plusieurs numéros, comme 1 3.
form-some-most = { $most ->
        [one] Faites un choix, puis « Terminé ».
       *[other] Faites { $most } choix au plus, puis « Terminé ». Vous pouvez écrire plusieurs numéros, comme 1 3.
    }
form-some-least = { $least ->
        [one] Faites au moins un choix.
       *[other] Faites au moins { $least } choix.
    }
form-some-chosen = { $number ->
        [one] Vous avez fait un choix.
       *[other] Vous avez fait { $number } choix.
    }
form-hint-day = Écrivez le jour ainsi : 5.3.2021 (jour, mois, année).
form-hint-country = Écrivez le nom du pays.
form-hint-list = La liste a d’autres pages. Vous pouvez aussi écrire un mot pour chercher.
form-found = De quel choix parlez-vous ?
form-review = <b>Vérifiez avant d’envoyer</b>
form-answer =
    <b>{ $question }</b>
    { $answer }
form-none = (pas de réponse)
form-hidden = (caché)
form-file = (un fichier)
form-review-ask = Est-ce que tout est juste ? Rien n’est envoyé tant que vous ne choisissez pas « Envoyer ».
form-ready = Vos réponses sont complètes, mais pas encore envoyées. Elles restent cachées tant que vous ne demandez pas à les voir.
form-change-which = Quelle réponse voulez-vous changer ?
form-delete-ask = Effacer ce formulaire et toutes ses réponses ? On ne pourra pas les retrouver.
form-delete-yes = Oui, effacer
    .short = Oui, effacer
form-delete-no = Non, garder
    .short = Non, garder
form-danger = Quelqu’un est peut-être en danger. Je n’ai pas gardé votre texte. Pour parler de menaces ou de punitions, allez dans « Sécurité ». Voulez-vous y aller ?
form-danger-again = Écrivez votre texte encore une fois, s’il vous plaît. Cette fois, il sera gardé comme réponse.
form-safety = Aller à « Sécurité »
    .short = Sécurité
form-write-other = Écrire autre chose
    .short = Écrire autre chose
form-write-anyway = C’est bien ma réponse : l’écrire encore
    .short = L’écrire encore
form-wrong-choice = Je n’ai pas trouvé cela parmi les choix. Touchez un choix, ou écrivez son numéro.
form-wrong-words = Ici, je comprends seulement les mots et les boutons. Écrivez votre réponse, s’il vous plaît.
form-wrong-file = Envoyez un fichier, s’il vous plaît : un document, une image ou un enregistrement.
form-wrong-empty = Je n’y ai lu aucun mot.
form-wrong-long = C’est trop long. Le maximum est de { $longest } caractères.
form-wrong-few = { $least ->
        [one] Faites au moins un choix, s’il vous plaît.
       *[other] Faites au moins { $least } choix, s’il vous plaît.
    }
form-wrong-many = { $most ->
        [one] Un seul choix est possible. Enlevez d’abord l’autre.
       *[other] Il y a { $most } choix possibles au plus. Enlevez-en d’abord un.
    }
form-wrong-number = Écrivez un nombre entier, en chiffres, s’il vous plaît.
form-wrong-range = Écrivez un nombre de { $least } à { $most }, s’il vous plaît.
form-wrong-day = Je n’ai pas compris le jour. Écrivez-le ainsi : 5.3.2021 (jour, mois, année).
form-wrong-day-range = Le jour doit être entre ces deux dates : { $earliest } et { $latest }.
form-wrong-country = Je ne connais pas de pays de ce nom. Essayez le nom complet, ou la liste.
form-wrong-country-here = Ce pays n’en fait pas partie. Choisissez-en un autre, ou regardez la liste.
form-wrong-email = Cette adresse e-mail n’est pas complète. Exemple : nom@example.org.
form-wrong-phone = Écrivez le numéro avec + et le code du pays, comme +41 79 123 45 67.
form-wrong-link = Ce n’est pas une adresse de site. Exemple : example.org/page.
form-wrong-consent = Sans ce oui, le formulaire ne peut pas partir. Vous pouvez le garder ou l’effacer.
form-simpler-text = Quelques mots suffisent. Écrivez-les dans un seul message.
form-simpler-one = Envoyez seulement le numéro placé devant le choix. Par exemple : 1
form-simpler-some = Envoyez seulement les numéros de vos choix, puis le numéro de « Terminé ». Par exemple : 1 3
form-simpler-number = Envoyez seulement des chiffres, rien d’autre. Par exemple : 12
form-simpler-day = Envoyez trois nombres : le jour, le mois et l’année. Par exemple : 5 3 2021
form-simpler-country = Vous pouvez aussi choisir dans la liste.
form-simpler-email = Copiez l’adresse dans votre messagerie et collez-la ici.
form-simpler-phone = Copiez le numéro dans vos contacts et collez-le ici. Il commence par +.
form-simpler-link = Ouvrez la page dans votre navigateur. Copiez son adresse et collez-la ici.
form-simpler-file = Envoyez un seul fichier, sans texte. La photo d’un papier suffit.
form-simpler-consent = Envoyez 1 pour oui, ou 2 pour non.
form-simpler-skip = Vous pouvez aussi passer cette question.
form-simpler-save = Vous pouvez aussi garder le formulaire, arrêter, et demander à une personne de confiance.
