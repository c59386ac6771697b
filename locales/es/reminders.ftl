# Not checked by a native reader yet.

reminders-heading = <b>Lo que le vamos a recordar</b>
reminders-line = { $what }: { $when }
reminders-none = Nada de lo que sigue tiene una fecha para recordar.
reminders-no-yes = Todavía no recibe recordatorios. Primero elija una región y diga que sí.
reminders-marked = Muy bien. Ya no se lo recordaremos.
reminders-unmarked = Se lo recordaremos otra vez.
reminders-undo = Todavía no lo hice
    .short = Todavía no lo hice
reminders-less = Desde ahora: { $days } días antes, y en la mañana del mismo día.
reminders-least = Desde ahora: solo en la mañana del mismo día.
reminders-all-read = Ya leyó todo.
