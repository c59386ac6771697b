# Not checked by a native reader yet.
groups-which = À quels groupes appartenez-vous ? Le personnel peut alors vous dire ce qui vous concerne. Seuls les groupes sont gardés, aucun nom. Vous pouvez le changer à tout moment.
groups-say = Nous dire votre groupe
    .short = Mes groupes
