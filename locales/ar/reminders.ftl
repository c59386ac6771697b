# Not checked by a native reader yet.

reminders-heading = <b>ما سنذكركم به</b>
reminders-line = { $what }: { $when }
reminders-none = لا يوجد في ما تتابعونه موعد نذكركم به.
reminders-no-yes = لا تصلكم تذكيرات بعد. اختاروا أولًا منطقة ثم وافقوا.
reminders-marked = حسنًا. لن نذكركم بهذا بعد الآن.
reminders-unmarked = سنذكركم بهذا من جديد.
reminders-undo = لم أنجز هذا بعد
    .short = لم أنجزه بعد
reminders-less = من الآن نذكركم في صباح اليوم نفسه، وقبل الموعد بهذا العدد من الأيام: { $days }.
reminders-least = من الآن نذكركم فقط في صباح اليوم نفسه.
reminders-all-read = قرأتم كل شيء.
