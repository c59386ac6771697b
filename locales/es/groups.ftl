# Not checked by a native reader yet.
groups-which = ¿A qué grupos pertenece? Así el personal puede contarle lo que le concierne. Solo se guardan los grupos, ningún nombre. Puede cambiarlo cuando quiera.
groups-say = Decirnos su grupo
    .short = Mis grupos
