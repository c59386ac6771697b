# Not checked by a native reader yet.

safety-title = <b>Sécurité et équité</b>
safety-danger-now = Êtes-vous en danger maintenant ? Allez d’abord dans un endroit sûr. Demandez de l’aide à une personne de confiance.
safety-do-not-write = N’écrivez pas ici ce qui s’est passé, ni aucun nom. Cette discussion ne peut pas encore le garder secret.
safety-not-yet = Il n’y a pas encore ici de moyen privé pour parler de menaces ou de punitions.
safety-addresses = Vous pouvez écrire à ces bureaux publics depuis un appareil sûr. Ils répondent en leur propre nom.
safety-ohchr = Le Haut-Commissariat des Nations Unies aux droits de l’homme reçoit les plaintes des personnes qui subissent des représailles parce qu’elles travaillent avec l’ONU : { $link }
safety-focal-points = Vous pouvez aussi demander aux points de contact de votre région. Ils sont dans le calendrier.
safety-clear = Vous pouvez effacer cette discussion en touchant un seul bouton.
safety-contacts = Points de contact
    .short = Points de contact
