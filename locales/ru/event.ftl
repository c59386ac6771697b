# Not checked by a native reader yet.

event-when = Когда: { $when }
event-format = Как проходит: { $format }
event-place = Место: { $place }
event-organisers = Кто проводит: { $organisers }
event-duration = { $days ->
        [one] Длится { $days } день.
        [few] Длится { $days } дня.
        [many] Длится { $days } дней.
       *[other] Длится { $days } дня.
    }
event-count = Таких встреч будет от { $least } до { $most }.
event-roundtables = { $number ->
        [one] 23 цели обсуждают за { $number } круглым столом.
        [few] 23 цели обсуждают за { $number } круглыми столами.
        [many] 23 цели обсуждают за { $number } круглыми столами.
       *[other] 23 цели обсуждают за { $number } круглыми столами.
    }
event-languages = Языки: { $languages }
event-corridor = Откуда едут люди: { $origins }. Куда: { $destinations }
event-gcm-on-agenda = На встрече будет и обзор Глобального договора.
event-tags = Темы: { $tags }
event-registration = Регистрация: { $state }
event-registration-text = В источнике сказано: { $text }
event-registration-step = { $number }. { $step }
event-registration-step-at = { $number }. { $step }: { $link }
event-stream = Прямая трансляция: { $link }
event-registration-link = Регистрация здесь: { $link }
event-registration-no-link = Адрес не опубликован. Спросите контактное лицо.
event-precedes = Это подготовка к событию: { $event }
event-feeds = Итоги передадут сюда: { $edition }
event-call = Предложить выступить или помочь
    .short = Хочу выступить
event-follow = Следить за этим событием
    .short = Следить
event-unfollow = Больше не следить за этим событием
    .short = Не следить
event-tell-date = Сообщите мне, когда назначат дату
    .short = Сообщить дату
event-tell-registration = Сообщите мне, когда откроют регистрацию
    .short = Когда откроют
event-tell-agenda = Сообщите мне, когда выйдет повестка
    .short = Когда есть повестка
event-noted = Записано. Мы сообщим вам один раз, когда это станет известно.
event-noted-no-yes = Записано. Вы увидите это здесь, когда вернётесь. Чтобы мы вам писали, нажмите «Получать новости».
event-untell = Не сообщать мне
    .short = Не сообщать мне
event-untold = Мы не будем об этом сообщать.
event-back = Назад к событию
    .short = Назад к событию
event-ics = Это событие как файл календаря
    .short = Файл календаря
event-tell-papers = Сообщить, когда выйдут документы
    .short = О документах
event-tell-recording = Сообщить, когда выйдет запись
    .short = О записи
event-tell-summary = Сообщить, когда выйдет резюме
    .short = О резюме
event-tell-report = Сообщить, когда выйдет доклад
    .short = О докладе
