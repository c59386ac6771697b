# Not checked by a native reader yet.
command-date = Изменить дату
    .short = Изменить дату
date-which = У какого события новая дата?
date-or-file = Можно также отправить сюда файл календаря, YAML или .ics, до 1 МБ.
date-nothing = Нет события, дату которого вы можете изменить.
date-now = Дата сейчас: { $when }
date-how = Напишите новую дату одним из этих способов. Время без пояса: { $zone }.
date-example-1 = { $example }: один день
date-example-2 = { $example }: несколько дней
date-example-3 = { $example }: со временем
date-example-4 = { $example }: неделя
date-example-5 = { $example }: месяц
date-example-6 = { $example }: предварительно
date-undated = Дата снова не назначена
    .short = Дата открыта
date-unread = Это не дата ни в одном из этих видов.
date-is-over = Этот день уже прошёл.
date-no-file = Файл не удалось получить. Не больше 1 МБ. Попробуйте снова.
date-problems = Изменить ничего нельзя. В файле ошибки:
date-problem = Строка { $line }: { $reason }
date-same = Ничего бы не изменилось. В календаре уже так.
date-moves =
    <b>{ $what }</b>
    Было: { $old }. Стало: { $new }.
date-new =
    <b>Новое: { $what }</b>
    { $when }
date-new-thing = <b>Новое: { $what }</b>
date-field =
    <b>{ $what }</b>
    { $field }: { $old } → { $new }
date-without = ничего
date-more = И ещё: { $number }.
date-remarks = Внимательный коллега сказал бы:
date-told = { $number ->
        [0] Сообщать никому не нужно.
        [one] Сообщат { $number } человеку.
        [few] Сообщат { $number } людям.
        [many] Сообщат { $number } людям.
       *[other] Сообщат { $number } человека.
    }
date-needs-second = Скольким из них никогда не называли дату: { $number }. Второй человек должен сказать «да».
date-by = Предложил: { $who }.
date-hand-over = Спросить второго человека
    .short = Спросить второго
date-yes = Да, изменить
    .short = Да, изменить
date-no = Нет, отбросить
    .short = Нет
date-refused = Отброшено. Ничего не изменено.
date-gone = Это уже решено или этого не было.
date-stale = Календарь тем временем изменился. Посмотрите снова.
date-done = { $number ->
        [0] Изменено.
        [one] Изменено. Сообщаем { $number } человеку.
        [few] Изменено. Сообщаем { $number } людям.
        [many] Изменено. Сообщаем { $number } людям.
       *[other] Изменено. Сообщаем { $number } человека.
    }
date-handed-over = Мы спросили других, кто может утвердить.
date-desk-asked = { $who } просит вас утвердить изменение дат.
