# Not checked by a native reader yet.

papers-contacts = <b>С кем связаться: { $where }</b>
papers-no-contacts = Контактные лица неизвестны.
papers-contact = { $who }: { $link } (подтверждено: { $when })
papers-contact-unconfirmed = { $who }: { $address } (давно не подтверждалось, последняя дата: { $when })
papers-contact-doubtful = { $who }: { $address } (давно не подтверждалось, последняя дата: { $when }; возможна ошибка в адресе)
papers-contact-no-address = { $who } (адрес не опубликован, дата: { $when })
papers-day = { $day }
papers-date-unknown = неизвестна
papers-mailing-list = У Сети ООН по вопросам миграции есть и рассылка. Её адреса мы не знаем. Посмотрите на сайте Сети.
papers-documents = <b>Документы: { $where }</b>
papers-no-documents = Документы неизвестны.
papers-document-mine-only = { $title } (есть на вашем языке). Дата: { $when }, ссылка: { $link }
papers-document-mine = { $title } (есть на вашем языке; другие языки: { $languages }). Дата: { $when }, ссылка: { $link }
papers-document-other = { $title } (на вашем языке нет; языки: { $languages }). Дата: { $when }, ссылка: { $link }
papers-document-languages-unknown = { $title } (язык не указан). Дата: { $when }, ссылка: { $link }
papers-no-link = не опубликована
papers-site = Другие документы: { $name }, { $link }
papers-for-all = Документы для всех регионов
    .short = Для всех регионов
papers-ask-language = Хочу на моём языке: { $title }
    .short = На моём языке: { $title }
papers-asked = Учтено. Организаторы видят, сколько людей просят этот язык.
papers-await = Сообщить, когда выйдет: { $title }
    .short = Когда выйдет: { $title }
