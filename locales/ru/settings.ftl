# Not checked by a native reader yet.

settings-title = <b>Настройки</b>
settings-now-zone = Ваш часовой пояс: { $zone }.
settings-now-no-zone = Мы не знаем ваш часовой пояс. Напоминания приходят в обычные дневные часы вашего региона.
settings-now-quiet-hours = Ночью сообщений нет: с { $begins } до { $ends }.
settings-now-leads = Напоминания приходят за столько дней: { $days }. И ещё утром в тот же день.
settings-now-quiet = Тихий режим включён. Сообщение — это одна нейтральная фраза без звука.
settings-now-paused = Все новости на паузе.
settings-zone = Изменить часовой пояс
    .short = Часовой пояс
settings-hours = Изменить часы без сообщений
    .short = Ночные часы
settings-leads = Изменить, за сколько дней напоминать
    .short = За сколько дней
settings-quiet-on = Включить тихий режим
    .short = Вкл. тихий режим
settings-quiet-off = Выключить тихий режим
    .short = Выкл. тихий режим
settings-pause-on = Поставить все новости на паузу
    .short = Пауза
settings-pause-off = Снова присылать новости
    .short = Снять паузу
settings-clear = Очистить этот чат
    .short = Очистить этот чат
settings-ask-clock = Который у вас сейчас час? Нажмите ближайшее время или напишите, например 14:30.
settings-clock = { $time }
    .short = { $time }
settings-which-place = Что из этого ближе к вам?
settings-place = { $place }
    .short = { $place }
settings-clock-unknown = Время прочитать не удалось. Напишите так: 14:30.
settings-clock-nowhere = Мы не знаем места, где сейчас { $time }. Время верное?
settings-zone-kept = Спасибо. Теперь ваш часовой пояс: { $place }.
settings-ask-hours = Когда вам не писать?
settings-hours-range = С { $begins } до { $ends }
    .short = { $begins }–{ $ends }
settings-hours-kept = Мы не пишем вам с { $begins } до { $ends }.
settings-ask-leads = За сколько дней вам напоминать? Нажмите, чтобы выбрать. Напоминание утром в тот же день остаётся всегда.
settings-lead = { $chosen ->
        [yes] ✓ за { $days ->
            [one] { $days } день
            [few] { $days } дня
            [many] { $days } дней
           *[other] { $days } дня
        }
       *[no] за { $days ->
            [one] { $days } день
            [few] { $days } дня
            [many] { $days } дней
           *[other] { $days } дня
        }
    }
    .short = { $chosen ->
        [yes] ✓ { $days } дн.
       *[no] { $days } дн.
    }
settings-done = Готово
    .short = Готово
settings-quiet-is-on = Тихий режим включён. Вместо новости приходит одна нейтральная фраза без звука. Откройте её, когда рядом никого нет.
settings-quiet-is-off = Тихий режим выключен.
settings-pause-is-on = Новости на паузе. Ничего не придёт, пока вы не снимете паузу.
settings-pause-is-off = Пауза снята. Новости снова приходят.
settings-cleared = Всё тихо.
settings-clear-by-hand = Это приложение не даёт нам удалять сообщения. Пожалуйста, очистите чат вручную.
settings-safe-word = Ваше защитное слово
    .short = Защитное слово
settings-ask-safe-word = Напишите одно нейтральное слово, например «зонт». Когда вы напишете только его, этот чат сразу очистится.
# { $words }: the word that clears the chat for everybody
settings-safe-word-known = Это слово действует с самого начала: { $words }
settings-safe-word-kept = Сохранено. Здесь мы его не повторяем.
settings-safe-word-bad = Это слово не подходит. Нужно одно слово от 3 до 30 букв, и не команда.
