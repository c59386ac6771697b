# When things happen. Never say more than the words here: no weekday, day or year may be added.
# { $point }, { $first }, { $last }, { $day }: dates in words. { $when }: one of the other texts of this file.

moment-day = { $point }
moment-day-range = { $first } to { $last }
# Example: Tuesday 23 February 2021, 09:00 (Beirut time)
moment-at = { $days }, { $begins } ({ $zone } time)
moment-from-to = { $days }, { $begins } to { $ends } ({ $zone } time)
# A date without its weekday. { $day }: day and month without a year
moment-date = { $day } { $year }
moment-week = week beginning { $point }, exact days not announced
moment-month = { $point }
moment-months = { $months }
moment-month-range = { $first } to { $last }
moment-open-from = { $point } onwards
moment-ongoing = ongoing, no further details published
moment-before = before { $point }
moment-undated = not announced
# { $asof }: the date of the source, in words
moment-undated-as-of = not announced as of { $asof }
# { $written }: the source's own words, not translated
moment-written = { $when } (the source says: { $written })
moment-unclear = not clear (the source says: { $written })
moment-year = { $point }
moment-first-half = first half of { $year }
moment-second-half = second half of { $year }
moment-tentative = { $when } (tentative)
moment-year-inferred = { $when } (year not written in the source, read as { $year })
moment-no-year = { $when } (year not written in the source)
# The reader's own time stands beside the event's
moment-own-time = { $when }. For you: { $day }, { $time } ({ $zone } time)
