# Not checked by a native reader yet.

reminders-heading = <b>О чём мы вам напомним</b>
reminders-line = { $what }: { $when }
reminders-none = Напоминать пока не о чем: у того, за чем вы следите, ещё нет дат.
reminders-no-yes = Напоминаний пока нет. Сначала выберите регион и скажите «да».
reminders-marked = Хорошо. Об этом мы больше не напоминаем.
reminders-unmarked = Мы снова напомним вам об этом.
reminders-undo = Это ещё не сделано
    .short = Ещё не сделано
reminders-less = Теперь напоминания приходят за столько дней: { $days }. И ещё утром в тот же день.
reminders-least = Теперь мы напоминаем только утром в тот же день.
reminders-all-read = Вы прочитали всё.
