# Not checked by a native reader yet.

moment-day = { $point }
moment-day-range = { $first }至{ $last }
moment-at = { $days } { $begins }（{ $zone } 时间）
moment-from-to = { $days } { $begins } 至 { $ends }（{ $zone } 时间）
moment-date = { $year }年{ $day }
moment-week = { $point }开始的那一周，具体日期尚未公布
moment-month = { $point }
moment-months = { $months }
moment-month-range = { $first }至{ $last }
moment-open-from = { $point }起
moment-ongoing = 持续进行，没有公布更多细节
moment-before = { $point }之前
moment-undated = 尚未公布
moment-undated-as-of = 截至{ $asof }尚未公布
moment-written = { $when }（来源的原话：{ $written }）
moment-unclear = 不清楚（来源的原话：{ $written }）
moment-year = { $point }年
moment-first-half = { $year }年上半年
moment-second-half = { $year }年下半年
moment-tentative = { $when }（暂定）
moment-year-inferred = { $when }（来源没有写年份，应为{ $year }年）
moment-no-year = { $when }（来源没有写年份）
moment-own-time = { $when }。您那里的时间：{ $day } { $time }（{ $zone } 时间）
