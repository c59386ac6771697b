# Not checked by a native reader yet.

reminder-event = <b>Скоро. { $title }</b> — { $when }
reminder-deadline = <b>Скоро срок. { $title }</b> — { $when }
reminder-more = { $number ->
        [one] И ещё { $number } сообщение. Смотрите календарь.
        [few] И ещё { $number } сообщения. Смотрите календарь.
        [many] И ещё { $number } сообщений. Смотрите календарь.
       *[other] И ещё { $number } сообщения. Смотрите календарь.
    }
reminder-register-at = Регистрация открыта: { $link }
reminder-register = Регистрация открыта. Откройте событие и узнайте как.
reminder-registration-closed = Регистрация закрыта.
reminder-registration-unknown = Регистрация пока не объявлена (дата источника: { $asof }).
reminder-registration-later = Регистрация пока не объявлена.
reminder-quiet-push = Для вас есть новость.
reminder-open = Открыть
    .short = Открыть
reminder-done = Это уже сделано
    .short = Уже сделано
reminder-done-first = Сделано: { $title }
    .short = Первое сделано
reminder-done-second = Сделано: { $title }
    .short = Второе сделано
reminder-done-third = Сделано: { $title }
    .short = Третье сделано
reminder-see-event = Посмотреть событие
    .short = Открыть событие
reminder-see-calendar = Посмотреть календарь
    .short = Календарь
reminder-less = Напоминать реже
    .short = Реже
reminder-stop = Остановить все сообщения
    .short = Стоп
