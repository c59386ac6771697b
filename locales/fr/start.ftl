# Not checked by a native reader yet.

start-which-language = Dans quelle langue voulez-vous lire ?
start-language-name = { $name }
    .short = { $name }
start-more-languages = Autres langues
    .short = Autres langues
start-language-wished = Cette langue n’est pas encore là : { $name }. Nous avons compté votre demande. En attendant, nous écrivons dans la langue la plus proche que nous avons.
start-welcome =
    Bienvenue sur Passerelle, votre chemin vers les examens régionaux du Pacte mondial pour des migrations sûres, ordonnées et régulières.
    Dans chaque région, les gouvernements se réunissent pour vérifier comment ils traitent les personnes qui migrent. Vous pouvez donner votre avis.
    Je suis un programme, pas une personne. Regardez librement : personne ne demande qui vous êtes.
start-see-event = Voir cet événement
    .short = Voir cet événement
start-description = Dates des examens régionaux du Pacte mondial pour des migrations sûres, ordonnées et régulières, comment s’inscrire et comment participer. Dans votre langue. Gratuit. Sans donner de nom.
start-short-description = Examens régionaux des migrations : dates, inscription, participation.
