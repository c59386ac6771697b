# The stakeholder groups that somebody says they belong to.
groups-which = À quels groupes appartenez-vous ? Ainsi, l’équipe peut vous dire ce qui vous concerne. Nous gardons seulement les groupes, aucun nom. Vous pouvez changer cela à tout moment.
groups-say = Dites-nous votre groupe
    .short = Mes groupes
