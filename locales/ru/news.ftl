# Not checked by a native reader yet.

news-moved =
    <b>Новая дата: { $when }</b>
    { $title }. Раньше было: { $old }
news-earlier =
    <b>Раньше, чем было. Новая дата: { $when }</b>
    { $title }. Раньше было: { $old }
news-dated =
    <b>Дата назначена: { $when }</b>
    { $title }. Раньше было: { $old }
news-confirmed =
    <b>Дата подтверждена: { $when }</b>
    { $title }. Раньше было: { $old }
news-undated =
    <b>Дата снова неизвестна: { $when }</b>
    { $title }. Раньше было: { $old }
news-cancelled =
    <b>Отменено. { $title }</b>
    Дата была: { $when }
news-postponed =
    <b>Отложено. { $title }</b>
    Мы сообщим новую дату. Прежняя дата: { $when }
news-registration-open =
    <b>Регистрация открыта. { $title }</b>
    Дата: { $when }
news-format =
    <b>Теперь { $new }. { $title }</b>
    Раньше было: { $old }. Дата: { $when }
news-place =
    <b>Новое место: { $place }</b>
    { $title }, { $when }
news-new =
    <b>Новое в календаре. { $title }</b>
    Дата: { $when }
news-document =
    <b>Опубликовано. { $title }</b>
    Это есть в календаре.
news-round =
    <b>Начинаются новые региональные обзоры: { $first }–{ $last } гг.</b>
    Новости приходят вам, как и раньше. Они вам ещё нужны? Ниже можно изменить их или остановить.
news-round-year =
    <b>Начинаются новые региональные обзоры: { $year } г.</b>
    Новости приходят вам, как и раньше. Они вам ещё нужны? Ниже можно изменить их или остановить.
news-round-go-on = Изменить мои новости
    .short = Изменить
news-document-at =
    <b>Опубликовано: { $title }</b>
    { $link }
