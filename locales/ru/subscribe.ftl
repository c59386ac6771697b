# Not checked by a native reader yet.

subscribe-which = О каких регионах вы хотите узнавать? Нажмите один или несколько. Можно и написать название страны.
subscribe-which-more = Нажмите то, за чем хотите следить.
subscribe-nothing-there = Здесь пока ничего не объявлено.
subscribe-tick = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
    .short = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
subscribe-by-country = Выбрать по стране
    .short = По стране
subscribe-more-sub-region = Части региона
    .short = Части региона
subscribe-more-process = Консультативные процессы
    .short = Процессы
subscribe-more-event = Отдельные события
    .short = Отдельные события
subscribe-next = Дальше
    .short = Дальше
subscribe-back = Назад
    .short = Назад
subscribe-skip = Не хочу отвечать
    .short = Пропустить
subscribe-ask-country = Напишите название страны на любом языке.
subscribe-country-unknown = Такая страна не нашлась. Напишите иначе или нажмите регион.
subscribe-country-no-list =
    <b>{ $country }</b>
    Ни один опубликованный список не называет регион этой страны. Пожалуйста, нажмите нужный регион.
subscribe-country-regions =
    <b>{ $country }</b>
    { $number ->
        [one] Эта страна относится к этому региону. Нажмите его, чтобы следить за ним.
        [few] Эта страна относится к нескольким регионам. Нажмите те, за которыми хотите следить.
        [many] Эта страна относится к нескольким регионам. Нажмите те, за которыми хотите следить.
       *[other] Эта страна относится к нескольким регионам. Нажмите те, за которыми хотите следить.
    }
subscribe-this-country = События в этой стране
    .short = Эта страна
subscribe-topics = О чём вы хотите узнавать?
subscribe-topic-registration = Регистрация
    .short = Регистрация
subscribe-topic-submissions = Письменные материалы
    .short = Материалы
subscribe-topic-calendar = Изменения дат
    .short = Даты
subscribe-topic-events = События
    .short = События
subscribe-topic-global = Все регионы вместе
    .short = Все регионы
subscribe-kind = Кто вы? От этого зависят только наши слова. Можно пропустить.
subscribe-kind-migrant = Мигрант
    .short = Мигрант
subscribe-kind-organisation = Из организации
    .short = Из организации
subscribe-kind-other = Кто-то другой
    .short = Кто-то другой
subscribe-for-migrant = Участвовать можно с документами и без них. Здесь об этом никто не спрашивает.
subscribe-for-organisation = Вы можете передавать наши новости другим людям. Пожалуйста, не меняйте текст.
subscribe-for-other = Все, кому это интересно, получают одни и те же новости.
subscribe-consent = Можно писать вам о датах? Если «да», мы храним для этого адрес вашего чата, язык и то, что вы выбрали. Больше никто этого не получит. «Стоп» остановит сообщения. «Забыть меня» сотрёт всё. Можно сказать «нет» и всё равно спрашивать.
subscribe-quiet = Этот телефон читают и другие? Тогда выберите тихие сообщения: одна нейтральная фраза, без звука.
subscribe-yes = Да, пишите мне
    .short = Да
subscribe-yes-quiet = Да, но тихо
    .short = Да, тихо
subscribe-no = Нет
    .short = Нет
subscribe-cannot-push = Эта страница не может писать вам, когда она закрыта. Есть другие пути:
subscribe-on-telegram = Telegram: { $link }
subscribe-by-file = Календарь для телефона: { $link }
subscribe-come-back = Или вернитесь сюда. Всё, что важно к тому дню, будет вверху.
subscribe-said-no = Хорошо. Вы можете смотреть здесь всё в любое время.
subscribe-done = Готово. Мы напишем перед каждой датой и когда дата изменится. В каждом сообщении можно нажать «Стоп».
subscribe-done-here = Готово. Эта страница не может писать вам. Возвращайтесь до этих дат: всё, что важно к тому дню, будет вверху.
subscribe-set-clock = Сказать, который у вас час
    .short = Указать время
subscribe-followed = Теперь вы следите за этим событием.
subscribe-unfollowed = Вы больше не следите за этим событием.
