# Not checked by a native reader yet.

moment-day = { $point }
moment-day-range = { $first } — { $last }
moment-at = { $days }, { $begins } (часовой пояс: { $zone })
moment-from-to = { $days }, { $begins }–{ $ends } (часовой пояс: { $zone })
moment-date = { $day } { $year } г.
moment-week = неделя с { $point }, точные дни не объявлены
moment-month = { $point }
moment-months = { $months }
moment-month-range = { $first } — { $last }
moment-open-from = { $point } и позже
moment-ongoing = продолжается, подробности не опубликованы
moment-before = раньше, чем { $point }
moment-undated = не объявлено
moment-undated-as-of = не объявлено (дата источника: { $asof })
moment-written = { $when } (в источнике: { $written })
moment-unclear = неясно (в источнике: { $written })
moment-year = { $point } г.
moment-first-half = первая половина { $year } г.
moment-second-half = вторая половина { $year } г.
moment-tentative = { $when } (предварительно)
moment-year-inferred = { $when } (в источнике нет года, по смыслу { $year })
moment-no-year = { $when } (в источнике нет года)
moment-own-time = { $when }. У вас: { $day }, { $time } (часовой пояс: { $zone })
