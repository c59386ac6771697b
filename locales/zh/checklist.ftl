# Not checked by a native reader yet.

checklist-consultation-missing = { $place }：“{ $event }”没有关联的协商会议。
checklist-not-before = { $place }：“{ $event }”没有在“{ $after }”开始之前结束。
checklist-apart = { $place }：“{ $event }”在“{ $after }”之前 { $days ->
   *[other] { $days } 天
}结束。它应当紧接在后者之前结束。
checklist-invitation-due = { $place }：现在应当发出“{ $event }”的邀请。{ $days ->
   *[other] 还剩 { $days } 天
}；应提前 { $wanted } 天发出。
checklist-invitation-missed = { $place }：没有查到“{ $event }”的邀请。{ $days ->
   *[other] 还剩 { $days } 天
}；本应提前 { $wanted } 天发出。
checklist-invitation-late = { $place }：“{ $event }”的邀请发得晚了，只提前了 { $days ->
   *[other] { $days } 天
}。
checklist-papers-missing = { $place }：“{ $event }”还没有背景文件或日程。{ $days ->
   *[other] 还剩 { $days } 天
}。
checklist-language-gap = { $place }：没有查到“{ $document }”的这些语言版本：{ $languages }。
checklist-clash = “{ $event }”（{ $place }，{ $when }）和“{ $other }”（{ $elsewhere }，{ $then }）日期冲突，同在{ $day }。
