# Not checked by a native reader yet.

telling-event = { $where }: { $kind }
telling-event-named = { $where }: { $kind }, { $name }
telling-deadline = Последний день ({ $where }): { $what }
telling-call = Приём заявок: { $name }
telling-call-example = Пример, а не настоящий приём заявок: { $name }
    .short = Пример: { $name }
telling-step = { $where }: { $text }
telling-document = { $kind }: { $name }
telling-thing = { $name }
    .short = { $name }
telling-everywhere = Все регионы
telling-regions = { $regions }
telling-line =
    <b>{ $title }</b>
    { $when }
telling-line-marked =
    <b>{ $title }</b>
    { $when }
    { $marks }
telling-past = Это уже прошло.
telling-for-states = Это для государств. Вам ничего делать не нужно.
telling-cancelled = Отменено.
telling-postponed = Отложено. Новой даты пока нет.
telling-closed = Только для государств. Регистрации нет.
telling-by-invitation = Только по приглашению.
telling-open = Сейчас открыто.
telling-event-label = { $where }: { $kind }
    .short = { $where }: { $kind }
telling-two = { $first } { $second }
telling-event-label-year = { $year }: { $name }
    .short = { $year }: { $name }
telling-stage = { $region }: { $stage }
telling-official = издано ООН или правительством
telling-source = Источник: { $title } ({ $issued }), дата: { $day }
telling-source-undated = Источник: { $title } ({ $issued }), без даты
telling-round = { $round }
telling-round-past = { $round } (уже прошло)
telling-round-regional = Региональные обзоры
telling-round-forum = Форум по рассмотрению международной миграции (IMRF)
telling-round-name = { $kind }, { $year } г.
telling-round-name-years = { $kind }, { $first }–{ $last } гг.
telling-unannounced = не объявлено
telling-unannounced-as-of = не объявлено (дата источника: { $asof })
