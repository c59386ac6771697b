# Not checked by a native reader yet.

reminders-heading = <b>О чём мы вам напомним</b>
reminders-line = { $what }: { $when }
reminders-none = Пока напоминать не о чем: дат ещё нет.
reminders-no-yes = Напоминаний пока нет. Сначала выберите регион и скажите «да».
reminders-marked = Хорошо. Об этом мы больше не напоминаем.
reminders-unmarked = Мы снова напомним вам об этом.
reminders-undo = Это ещё не сделано
    .short = Ещё не сделано
reminders-less = Теперь напоминания приходят за столько дней: { $days }. И ещё утром в тот же день.
reminders-least = Теперь мы напоминаем только утром в тот же день.
reminders-all-read = Вы прочитали всё.
