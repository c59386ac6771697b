# Not checked by a native reader yet.

checklist-consultation-missing = { $place }: с событием «{ $event }» не связаны консультации.
checklist-not-before = { $place }: событие «{ $event }» не кончается до начала события «{ $after }».
checklist-apart = { $place }: событие «{ $event }» кончается за { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} до события «{ $after }». Между ними не должно быть перерыва.
checklist-invitation-due = { $place }: пора отправить приглашение на событие «{ $event }». { $days ->
    [one] Остался { $days } день
    [few] Осталось { $days } дня
    [many] Осталось { $days } дней
   *[other] Осталось { $days } дня
}. Срок в днях до начала: { $wanted }.
checklist-invitation-missed = { $place }: нет сведений о приглашении на событие «{ $event }». { $days ->
    [one] Остался { $days } день
    [few] Осталось { $days } дня
    [many] Осталось { $days } дней
   *[other] Осталось { $days } дня
}. Срок в днях до начала был: { $wanted }.
checklist-invitation-late = { $place }: приглашение на событие «{ $event }» ушло поздно, за { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} до начала.
checklist-papers-missing = { $place }: у события «{ $event }» ещё нет справочных документов или программы. { $days ->
    [one] Остался { $days } день
    [few] Осталось { $days } дня
    [many] Осталось { $days } дней
   *[other] Осталось { $days } дня
}.
checklist-language-gap = { $place }: { $document }. Нет сведений об этих языках: { $languages }.
checklist-clash = События совпадают. «{ $event }» ({ $place }, { $when }) и «{ $other }» ({ $elsewhere }, { $then }). Общий день: { $day }
