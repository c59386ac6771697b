# Not checked by a native reader yet.

moment-day = { $point }
moment-day-range = du { $first } au { $last }
moment-at = { $days }, { $begins } (heure locale, { $zone })
moment-from-to = { $days }, de { $begins } à { $ends } (heure locale, { $zone })
moment-date = { $day } { $year }
moment-week = semaine du { $point }, jours exacts non annoncés
moment-month = { $point }
moment-months = { $months }
moment-month-range = { $first } à { $last }
moment-open-from = dès { $point }
moment-ongoing = en cours, sans autre précision publiée
moment-before = avant { $point }
moment-undated = date non annoncée
moment-undated-as-of = date non annoncée selon la source ({ $asof })
moment-written = { $when } ; la source dit : { $written }
moment-unclear = pas clair (la source dit : { $written })
moment-year = { $point }
moment-first-half = premier semestre { $year }
moment-second-half = second semestre { $year }
moment-tentative = { $when } (à confirmer)
moment-year-inferred = { $when } (année absente de la source, comprise comme { $year })
moment-no-year = { $when } (année absente de la source)
moment-own-time = { $when }. Pour vous : { $day }, { $time } (heure locale, { $zone })
