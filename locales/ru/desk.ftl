# Not checked by a native reader yet.
command-desk = Ваш стол: утвердить, следить, исправить
    .short = Стол
desk-bound = Этот чат теперь действует за: { $name }, до: { $until } В меню стало больше. Телефон потерян? Коллега может это прекратить.
desk-not-bound = Эта ссылка больше не работает. Попросите у коллеги новую.
desk-open-it = Открыть
    .short = Открыть
desk-pin-unset = Выберите PIN из 4–8 цифр и напишите его. Он нужен, чтобы отправлять и утверждать. Мы сразу удалим ваше сообщение, если приложение это позволяет.
desk-pin-unfit = Это не PIN. Напишите от 4 до 8 цифр.
desk-pin-again = Напишите тот же PIN ещё раз.
desk-pin-unlike = Они не совпали. Выберите PIN из 4–8 цифр и напишите его.
desk-pin-unasked = Напишите ваш PIN. Мы сразу удалим ваше сообщение, если приложение это позволяет.
desk-pin-wrong = PIN неверен. Попробуйте снова. После пяти попыток он отдыхает час.
desk-pin-locked = Слишком много неверных PIN. Попробуйте через час. Если это были не вы, скажите коллеге.
desk-type-number = Напишите это число, чтобы продолжить.
desk-number-wrong = Это другое число.
desk-home = <b>Стол: { $name }</b>
desk-list-waiting = Ждёт вашего утверждения: { $number }
    .short = Утвердить: { $number }
desk-list-moving = В пути: { $number }
    .short = В пути: { $number }
desk-list-sent = Отправлено или закончено: { $number }
    .short = Отправлено: { $number }
desk-list-mine = Ваши, ещё не утверждены: { $number }
    .short = Не утверждены: { $number }
desk-list-dates = Изменения дат, которые ждут «да»: { $number }
    .short = Даты: { $number }
desk-list-relays = Организации, которые хотят передавать: { $number }
    .short = Передача: { $number }
desk-relays-last-day = Организация, которая хочет передавать новости, ещё ждёт. Ответьте не позже: { $day }
desk-list-passing = Организации, которые передают: { $number }
    .short = Передают: { $number }
desk-nothing = Здесь ничего нет.
desk-remarks = На что указал бы внимательный коллега
    .short = На что смотреть
desk-thin = { $region }: утверждать здесь могут только: { $number }. Нужно двое.
desk-card = <b>{ $code }</b>: { $state }, версия { $version }
desk-line =
    <b>{ $code }</b>: { $state }
    { $what }, автор: { $who }
desk-open-code = Открыть { $code }
    .short = { $code }
desk-author = Автор: { $who }, { $day }
desk-corrects = Оно исправляет отправленное раньше.
desk-state-draft = ждёт утверждения
desk-state-approved = утверждено, ждёт своего часа
desk-state-sending = отправляется
desk-state-paused = пауза
desk-state-sent = отправлено
desk-state-cancelled = отменено
desk-state-recalled = отозвано
desk-audience = Получателей: { $number }
desk-count-sent = Отправлено: { $number }
desk-count-pending = Ждёт: { $number }
desk-count-sending = Уходит сейчас: { $number }
desk-count-uncertain = Неясно: { $number }
desk-count-failed = Не удалось: { $number }
desk-count-gone = Ушли: { $number }
desk-count-skipped = Пропущено: { $number }
desk-in-sent = отправлено
desk-in-pending = ждёт
desk-in-sending = уходит сейчас
desk-in-uncertain = неясно
desk-in-failed = не удалось
desk-in-gone = ушли
desk-in-skipped = пропущено
desk-report-line = { $state }, { $reason }: { $number }
desk-report-plain = { $state }: { $number }
desk-report-channel = { $channel }: отправлено { $sent } из { $number }
desk-retry = Отправить снова то, что не удалось: { $reason }
    .short = Снова: { $reason }
desk-retried = { $number ->
        [one] Снова отправляется { $number }.
        [few] Снова отправляются { $number }.
        [many] Снова отправляются { $number }.
       *[other] Снова отправляются { $number }.
    }
# { $number }: posts in groups and channels of organisations; the lines below say how they stand
desk-report-places = В местах организаций: { $number }
# The heading of a picture. { $code }: of an announcement
desk-plot = Объявление { $code }. Получателей: { $number }
# Above a curve over time
desk-plot-course = Сколько было отправлено к этому времени
desk-picture = Отчёт картинкой
    .short = Картинка
desk-here-picture = Отчёт о { $code } картинкой. Она открывается в браузере.
desk-table = Отчёт таблицей (CSV)
    .short = Таблица (CSV)
desk-here-table = Отчёт о { $code } таблицей. В нём нет имён.

desk-approve = Утвердить
    .short = Утвердить
desk-refresh = Как сейчас
    .short = Как сейчас
desk-report = Отчёт
    .short = Отчёт
desk-text = Показать текст
    .short = Показать текст
desk-edit = Изменить
    .short = Изменить
desk-pause = Пауза
    .short = Пауза
desk-resume = Продолжить
    .short = Продолжить
desk-cancel = Отменить
    .short = Отменить
desk-recall = Отозвать
    .short = Отозвать
desk-correct = Исправить
    .short = Исправить
desk-back = Назад
    .short = Назад
desk-ask-cancel = Отменить { $code }? Что ещё не ушло, не уйдёт никогда.
desk-cancel-left = { $number ->
        [one] Уже есть у { $number } получателя. Потом это можно исправить или отозвать.
        [few] Уже есть у { $number } получателей. Потом это можно исправить или отозвать.
        [many] Уже есть у { $number } получателей. Потом это можно исправить или отозвать.
       *[other] Уже есть у { $number } получателя. Потом это можно исправить или отозвать.
    }
desk-ask-recall = Отозвать { $code }? Сообщат всем, у кого оно есть.
desk-approved = Утверждено. Получатели и слова теперь закреплены.
desk-ask-correct = Как исправить? Факты и готовые уведомления уходят сразу. Новым словам нужен второй человек.
desk-correct-facts = С фактами, как они есть сейчас
    .short = Факты сейчас
desk-corrected = Исправлено. Другим, кто может утверждать, сообщили.
desk-gone = Такого объявления здесь нет.
desk-stale = Тем временем оно изменилось. Сейчас оно такое.
desk-meanwhile = Вас опередили: { $who }: { $act }.
desk-the-service = сервис
desk-act-draft = текст написан
desk-act-edit = текст изменён
desk-act-approve = утверждено
desk-act-start = запущено
desk-act-void = остановлено, так как факт изменился
desk-act-lapse = остановлено, так как утвердивший больше не вправе
desk-act-pause = поставлено на паузу
desk-act-resume = продолжено
desk-act-cancel = отменено
desk-act-finish = закончено
desk-act-correct = исправлено
desk-act-recall = отозвано
desk-act-retry = неудачное отправлено снова
desk-date-of = Даты, предложил: { $who }
    .short = От: { $who }
desk-relay = <b>{ $name }</b> хочет передавать новости. Ответьте не позже: { $until }
desk-relay-about = Участники: { $text }
desk-relay-contact = Как связаться: { $text }
desk-relay-accept = Принять
    .short = Принять
desk-relay-decline = Отказать
    .short = Отказать
desk-relay-accepted = Принято. Им сразу сообщат.
desk-relay-declined = Отказано. Им сразу сообщат.
desk-relay-decided = Это уже решено.
desk-relay-active = <b>{ $name }</b> передаёт новости. Сколько человек действует за неё: { $number }
desk-relay-unreachable = { $name }: нельзя связаться ни с кем, кто за неё действует. Они отключили сообщения или заблокировали нас.
desk-relay-end = Прекратить
    .short = Прекратить
desk-relay-end-sure = Прекратить передачу: { $name }? Тогда через неё больше ничего не идёт. Её людям сообщат. Название стирается.
desk-relay-end-yes = Да, прекратить
    .short = Да, прекратить
desk-relay-ended = Прекращено: { $name }. Её людям сообщат.
desk-colleagues = Коллеги и их чаты
    .short = Коллеги
desk-ask-unbind = У этих коллег есть чат, который действует за них. Телефон потерян? Закройте его чат.
desk-unbind-who = Закрыть чат: { $name }
    .short = { $name }
desk-unbind-sure = Закрыть все чаты: { $name }? Потом понадобится новая ссылка.
desk-unbind = Да, закрыть
    .short = Да, закрыть
desk-unbound = { $number ->
        [one] Закрыт { $number } чат: { $name }.
        [few] Закрыты { $number } чата: { $name }.
        [many] Закрыты { $number } чатов: { $name }.
       *[other] Закрыты { $number } чата: { $name }.
    }
