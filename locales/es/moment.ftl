# Not checked by a native reader yet.

moment-day = { $point }
moment-day-range = del { $first } al { $last }
moment-at = { $days }, { $begins } (hora de { $zone })
moment-from-to = { $days }, de { $begins } a { $ends } (hora de { $zone })
moment-date = { $day } de { $year }
moment-week = semana del { $point }, días exactos no anunciados
moment-month = { $point }
moment-months = { $months }
moment-month-range = de { $first } a { $last }
moment-open-from = desde { $point }
moment-ongoing = en curso, sin más detalles publicados
moment-before = antes de { $point }
moment-undated = fecha no anunciada
moment-undated-as-of = fecha no anunciada según la fuente ({ $asof })
moment-written = { $when }; la fuente dice: { $written }
moment-unclear = no está claro (la fuente dice: { $written })
moment-year = { $point }
moment-first-half = primer semestre de { $year }
moment-second-half = segundo semestre de { $year }
moment-tentative = { $when } (por confirmar)
moment-year-inferred = { $when } (la fuente no dice el año, entendemos { $year })
moment-no-year = { $when } (la fuente no dice el año)
moment-own-time = { $when }. Para usted: { $day }, { $time } (hora de { $zone })
