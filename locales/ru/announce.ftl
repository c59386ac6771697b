# Not checked by a native reader yet.
command-announce = Написать объявление
    .short = Объявить
announce-first = Что вы хотите объявить? Готовые уведомления есть на всех языках. Свои слова нужны на каждом.
announce-go-on = Продолжить начатое
    .short = Продолжить
announce-own = Своими словами
    .short = Своими словами
announce-notice-opened = Регистрация открыта
    .short = Регистрация
announce-notice-closes-soon = Скоро заканчивается
    .short = Скоро конец
announce-notice-moved = Новая дата
    .short = Новая дата
announce-notice-cancelled = Отменено
    .short = Отменено
announce-notice-papers = Документы опубликованы
    .short = Документы вышли
announce-notice-link = Как принять участие
    .short = Как участвовать
announce-notice-recording = Запись опубликована
    .short = Запись вышла
announce-notice-summary = Резюме опубликовано
    .short = Резюме вышло
announce-notice-report = Доклад опубликован
    .short = Доклад вышел
announce-notice-call-open = Призыв открыт
    .short = Призыв открыт
announce-ask-about = О чём речь?
announce-about-nothing = Ничего из календаря
    .short = Ничего из этого
announce-sheet = <b>Ваше объявление</b>
announce-words-ready = Текст: { $notice }
announce-words-in = Написано на языках: { $languages }.
announce-words-none = Текста ещё нет.
announce-excerpt = «{ $text }»
announce-about = О чём: { $what }
    .short = О чём
announce-to-regions = Кому: { $regions }
announce-to-all = Кому: все регионы
announce-to-topics = Только кто хочет знать о: { $values }
announce-to-kinds = Только: { $values }
announce-to-groups = Только эти группы: { $values }
announce-to-languages = Только кто читает: { $values }
announce-to-part = Только с этой ролью: { $role }
announce-to-senders = Только кто что-то отправил по этому призыву.
announce-to-undone = Не тем, кто это уже сделал.
announce-fallback-is = Кому нет текста на своём языке, получит: { $language }.
announce-starts-now = Уйдёт сразу после утверждения.
announce-starts-wave = Придёт в { $time } по времени каждого читателя.
announce-starts-at = Уйдёт: { $day }, { $time } (время: { $zone }).
announce-starts-at-both = Уйдёт: { $day }, { $time } (время: { $zone }). Это { $otherday }, { $othertime } (время: { $otherzone }).
announce-is-urgent = Срочно: и ночью, и сверх предела сообщений.
announce-texts = Тексты
    .short = Тексты
announce-fallback = Язык замены
    .short = Язык замены
announce-regions = Регионы
    .short = Регионы
announce-who = Кто
    .short = Кто
announce-languages = Языки
    .short = Языки
announce-when = Когда
    .short = Когда
announce-urgent = Срочно или нет
    .short = Срочно или нет
announce-preview = Кого оно достигнет и как выглядит
    .short = Просмотр
announce-test = Отправить себе
    .short = Проба себе
announce-hand = Передать на утверждение
    .short = Передать
announce-hand-nobody = Сейчас это никто не получит. Всё равно передать? Получат те, кто подпишется до утверждения.
announce-hand-anyway = Всё равно передать
    .short = Всё равно передать
announce-away = Выбросить
    .short = Выбросить
announce-back = Назад к листу
    .short = Назад
announce-thrown-away = Выброшено.
announce-which-language = Какой текст вы хотите написать?
announce-readers = { $written ->
        [yes] ✓ { $language }, читателей: { $number }
       *[no] { $language }, читателей: { $number }, текста ещё нет
    }
announce-write = Написать, язык: { $language }
    .short = { $language }
announce-unwrite = Удалить текст, язык: { $language }
    .short = Удалить: { $language }
announce-ask-words = Напишите текст сейчас, язык: { $language }.
announce-variables = Это берётся из календаря: { $codes }.
announce-kept = Текст сохранён, язык: { $language }.
announce-ask-fallback = Какой текст получат те, на чьём языке его нет?
announce-fallback-to = { $language }
    .short = { $language }
announce-fallback-none = Никакой. Каждому языку нужен свой текст.
    .short = Никакой
announce-no-text = Текста ещё нет, язык: { $language }.
announce-ask-regions = Какие регионы? Нажмите, чтобы выбрать.
announce-ask-who = Кто и о каких темах? Нажмите, чтобы выбрать. Без выбора получат все.
announce-ask-groups = Какие группы? Получат только те, кто сказал, что входит в группу.
announce-ask-languages = Читатели каких языков?
announce-groups = Группы заинтересованных сторон
    .short = Группы
announce-language = { $language }
    .short = { $language }
announce-all-languages = Все языки
    .short = Все языки
announce-all-groups = Все группы
    .short = Все группы
announce-topic-global = все регионы вместе
    .short = все вместе
announce-senders = Кто отправил по этому призыву
    .short = Кто отправил
announce-undone = Не тем, кто сделал
    .short = Не тем, кто сделал
announce-ask-when = Когда отправить?
announce-now = Сразу после утверждения
    .short = Сразу
announce-hour = В час дня каждого читателя
    .short = Час читателя
announce-ask-hour = В котором часу их дня?
announce-at-zone = В час по времени: { $zone }
    .short = Время: { $zone }
announce-ask-at = Напишите день и время ({ $zone }), например 2021-03-24 14:30. Там сейчас { $time }.
announce-at-unread = Не удалось прочесть. Напишите так: 2021-03-24 14:30.
announce-no-such-time = Часы ({ $zone }) в этот день пропускают это время. Выберите другое.
announce-reaches = { $number ->
        [one] Его получит { $number } человек, минут: { $minutes }.
        [few] Его получат { $number } человека, минут: { $minutes }.
        [many] Его получат { $number } человек, минут: { $minutes }.
       *[other] Его получат { $number } человека, минут: { $minutes }.
    }
announce-by-language = { $language }: { $number }
announce-language-none = язык не выбран
announce-by-region = { $region }: { $number }
announce-by-channel = { $channel }: { $number }
announce-in-places = Кроме того, места организаций: { $number }
announce-excluded-paused = Пропущены, пауза: { $number }
announce-excluded-stopped = Пропущены, отказались: { $number }
announce-excluded-no-yes = Пропущены, не говорили «да»: { $number }
announce-excluded-topic = Пропущены, другие темы: { $number }
announce-excluded-done = Пропущены, уже сделали: { $number }
announce-excluded-no-address = Пропущены, нет связи: { $number }
announce-show = Как выглядит, язык: { $language }
    .short = { $language }
announce-looks =
    <b>{ $channels }</b>
    { $text }
announce-tested = Отправлено вам на языках: { $languages }.
announce-handed-over = { $number ->
        [0] { $code } готово.
        [one] { $code } готово. Утвердить может { $number } коллега.
        [few] { $code } готово. Утвердить могут { $number } коллеги.
        [many] { $code } готово. Утвердить могут { $number } коллег.
       *[other] { $code } готово. Утвердить могут { $number } коллеги.
    }
announce-told = { $number ->
        [one] Сообщено в { $number } чате.
        [few] Сообщено в { $number } чатах.
        [many] Сообщено в { $number } чатах.
       *[other] Сообщено в { $number } чата.
    }
announce-told-nobody = Здесь никому не удалось сообщить: ни одного рабочего чата. Сообщите им сами.
announce-alone = Второй человек не нужен. Откройте, чтобы отправить.
announce-nobody-approves = Больше никто не может утвердить. Попросите администратора о втором человеке.
announce-overtaken = Коллега тем временем уже решил. Если передать сейчас, получится новое.
announce-desk-asked = { $who } просит вас утвердить объявление.
