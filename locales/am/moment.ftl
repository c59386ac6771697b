# Not checked by a native reader yet.

moment-day = { $point }
moment-day-range = ከ{ $first } እስከ { $last }
moment-at = { $days }፣ { $begins } በ24 ሰዓት አቆጣጠር ({ $zone } ሰዓት)
moment-from-to = { $days }፣ ከ{ $begins } እስከ { $ends } በ24 ሰዓት አቆጣጠር ({ $zone } ሰዓት)
moment-date = { $day }፣ { $year }
moment-week = በ{ $point } የሚጀምረው ሳምንት፤ ትክክለኛ ቀናቱ አልተገለጹም
moment-month = እ.ኤ.አ. { $point }
moment-months = እ.ኤ.አ. { $months }
moment-month-range = እ.ኤ.አ. ከ{ $first } እስከ { $last }
moment-open-from = ከ{ $point } ጀምሮ
moment-ongoing = በመካሄድ ላይ፤ ሌላ ዝርዝር አልወጣም
moment-before = እ.ኤ.አ. ከ{ $point } በፊት
moment-undated = አልተገለጸም
moment-undated-as-of = እስከ { $asof } አልተገለጸም
moment-written = { $when } (ምንጩ እንዲህ ይላል፦ { $written })
moment-unclear = ግልጽ አይደለም (ምንጩ እንዲህ ይላል፦ { $written })
moment-year = እ.ኤ.አ. { $point }
moment-first-half = እ.ኤ.አ. የ{ $year } የመጀመሪያው አጋማሽ
moment-second-half = እ.ኤ.አ. የ{ $year } ሁለተኛው አጋማሽ
moment-tentative = { $when } (ገና ያልተረጋገጠ)
moment-year-inferred = { $when } (ምንጩ ላይ ዓመቱ አልተጻፈም፤ እ.ኤ.አ. { $year } እንደሆነ ተረድተናል)
moment-no-year = { $when } (ምንጩ ላይ ዓመቱ አልተጻፈም)
moment-own-time = { $when }። እርስዎ ባሉበት፦ { $day }፣ { $time } በ24 ሰዓት አቆጣጠር ({ $zone } ሰዓት)
