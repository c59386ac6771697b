# Not checked by a native reader yet.

checklist-consultation-missing = { $place }: لا توجد مشاورة مرتبطة بـ«{ $event }».
checklist-not-before = { $place }: موعد «{ $event }» لا ينتهي قبل بداية «{ $after }».
checklist-apart = { $place }: موعد «{ $event }» ينتهي قبل «{ $after }» بمدة { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. ينبغي أن ينتهي قبله مباشرة.
checklist-invitation-due = { $place }: أرسلوا الدعوة إلى «{ $event }» الآن. الوقت المتبقي: { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. المهلة المطلوبة قبل الموعد بالأيام: { $wanted }.
checklist-invitation-missed = { $place }: لا نعرف أي دعوة إلى «{ $event }». الوقت المتبقي: { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. المهلة المطلوبة قبل الموعد بالأيام: { $wanted }.
checklist-invitation-late = { $place }: أُرسلت الدعوة إلى «{ $event }» متأخرة، قبل الموعد بمدة { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
checklist-papers-missing = { $place }: لا توجد بعد وثائق معلومات أساسية أو برنامج لـ«{ $event }». الوقت المتبقي: { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
checklist-language-gap = { $place }: لا نعرف نسخة من «{ $document }» بهذه اللغات: { $languages }.
checklist-clash = تزامن في المواعيد: «{ $event }» ({ $place }، { $when }) و«{ $other }» ({ $elsewhere }، { $then }) يلتقيان في { $day }.
