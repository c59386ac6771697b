# Not checked by a native reader yet.

reminders-heading = <b>Vos rappels à venir</b>
reminders-line = { $what } : { $when }
reminders-none = Rien de ce que vous suivez n’a une date à rappeler.
reminders-no-yes = Vous ne recevez pas encore de rappels. Choisissez d’abord une région et dites oui.
reminders-marked = Très bien. Nous ne vous le rappellerons plus.
reminders-unmarked = Nous vous le rappellerons de nouveau.
reminders-undo = Ce n’est pas fait
    .short = Pas encore fait
reminders-less = À partir de maintenant : { $days } jours avant, et le matin du jour même.
reminders-least = À partir de maintenant : seulement le matin du jour même.
reminders-all-read = Vous avez tout lu.
