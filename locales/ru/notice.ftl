# Not checked by a native reader yet.
notice-opened = <b>Регистрация открыта: { $event }</b>, { $date }
notice-closes-soon = <b>Скоро заканчивается: { $event }</b>, { $date }
notice-moved = <b>Новая дата: { $event }</b>. Теперь: { $date }
notice-cancelled = <b>Отменено: { $event }</b>. Не состоится.
notice-papers = <b>Документы опубликованы: { $event }</b>.
notice-link = <b>Как принять участие: { $event }</b>, { $date }
notice-recording = <b>Запись опубликована: { $event }</b>.
notice-summary = <b>Резюме опубликовано: { $event }</b>.
notice-report = <b>Доклад опубликован: { $event }</b>.
notice-call-open = <b>Открыто: { $event }</b>. Ответьте не позже: { $date }
notice-at = Смотрите: { $link }
notice-words = { $text }
notice-joined = { $text }{ $rest }
notice-signed = От кого: { $who }. Чтобы проверить подлинность, отправьте { $code }.
notice-by-network = Сеть по миграции
notice-by-region = группа по обзору, { $region }
notice-corrected = <b>Исправлено.</b> Пожалуйста, забудьте прежнее сообщение.
notice-recalled = <b>Отозвано.</b> Мы забрали это сообщение назад. Не пользуйтесь им.
notice-not-allowed = Ваша роль здесь этого не позволяет. Попросите коллегу, чья роль позволяет.
notice-author-never-approves = Вы это написали или изменили. Утвердить должен другой человек.
notice-no-words = Напишите текст или выберите готовое уведомление. Не то и другое.
notice-unknown = Нет такого: { $what }. Проверьте, как написано.
notice-group-or-part = Выберите группы или роль, не то и другое.
notice-no-fallback-text = Нет текста для замены, язык: { $language }.
notice-empty-text = Текст пуст, язык: { $language }.
notice-no-text-in = У некоторых читателей другой язык: { $language }. Напишите на нём или выберите язык замены.
notice-no-value = В календаре нет значения для { $name }. Выберите, о чём речь, или дополните календарь.
notice-no-such-name = Нет такого имени: { $name }. Подставляются: { $codes }.
notice-not-so-in-calendar = В календаре не так. Сначала измените календарь.
notice-too-long = Язык: { $language }. Знаков: { $length }. Помещается: { $longest }.
notice-time-is-past = Это время прошло. Выберите более позднее.
notice-no-such-hour = Часы бывают от 0 до 23.
notice-hour-is-quiet = В этот час большинство людей не беспокоят. Выберите час от 8 до 20 или отметьте срочность.
notice-type-number = { $number ->
        [one] Это получит { $number } человек. Подтвердите это число.
        [few] Это получат { $number } человека. Подтвердите это число.
        [many] Это получат { $number } человек. Подтвердите это число.
       *[other] Это получат { $number } человека. Подтвердите это число.
    }
notice-reaches-nobody = Сейчас это никто не получит. Выберите ещё раз, для кого оно.
notice-facts-changed = Факт в нём изменился. Исправьте, прежде чем продолжать.
notice-superseded = Его место заняло более позднее исправление.
notice-desk-alone = { $who }: отправлено исправление фактов без второго человека. Посмотрите: { $code }
notice-desk-recalled = { $who }: объявление отозвано. Посмотрите: { $code }
notice-desk-void = Объявление { $code } не отправлено. Факт в нём изменился. Утвердите снова.
notice-desk-lapsed = Объявление { $code } не отправлено. Тот, кто его утвердил, больше не вправе. Утвердите снова.
notice-desk-stopped = Объявление { $code } остановлено. Факт в нём изменился. Исправьте его.
notice-desk-failing = Объявление { $code } остановлено: не дошло { $failed } из { $number } сообщений. Посмотрите отчёт.
