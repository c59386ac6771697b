# Not checked by a native reader yet.

moment-day = { $point }
moment-day-range = من { $first } إلى { $last }
moment-at = { $days }، الساعة { $begins } (بتوقيت { $zone })
moment-from-to = { $days }، من الساعة { $begins } إلى الساعة { $ends } (بتوقيت { $zone })
moment-date = { $day } { $year }
moment-week = الأسبوع الذي يبدأ في { $point }، ولم تُعلن الأيام بالتحديد
moment-month = { $point }
moment-months = { $months }
moment-month-range = من { $first } إلى { $last }
moment-open-from = ابتداءً من { $point }
moment-ongoing = مستمر، ولم تُنشر تفاصيل أخرى
moment-before = قبل { $point }
moment-undated = لم يُعلن بعد
moment-undated-as-of = لم يُعلن حتى { $asof }
moment-written = { $when } (يقول المصدر: { $written })
moment-unclear = غير واضح (يقول المصدر: { $written })
moment-year = عام { $point }
moment-first-half = النصف الأول من عام { $year }
moment-second-half = النصف الثاني من عام { $year }
moment-tentative = { $when } (موعد غير مؤكد)
moment-year-inferred = { $when } (السنة غير مكتوبة في المصدر، ونفهم أنها { $year })
moment-no-year = { $when } (السنة غير مكتوبة في المصدر)
moment-own-time = { $when }. عندكم: { $day }، الساعة { $time } (بتوقيت { $zone })
