# The stakeholder groups that somebody says they belong to.
groups-which = ¿A qué grupos pertenece? Así el personal puede contarle lo que le concierne. Guardamos solo los grupos, ningún nombre. Puede cambiarlo en cualquier momento.
groups-say = Díganos su grupo
    .short = Mis grupos
