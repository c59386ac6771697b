# Not checked by a native reader yet.

reminder-event = <b>موعد قريب: { $title }</b>، { $when }.
reminder-deadline = <b>موعد نهائي قريب: { $title }</b>، { $when }.
reminder-more = { $number ->
        [zero] لا شيء آخر.
        [one] هناك أمر آخر. انظروا إلى الرزنامة.
        [two] هناك أمران آخران. انظروا إلى الرزنامة.
        [few] هناك { $number } أمور أخرى. انظروا إلى الرزنامة.
        [many] هناك { $number } أمرًا آخر. انظروا إلى الرزنامة.
       *[other] هناك { $number } أمر آخر. انظروا إلى الرزنامة.
    }
reminder-register-at =
    التسجيل مفتوح:
    { $link }
reminder-register = التسجيل مفتوح. تجدون الطريقة في صفحة الفعالية.
reminder-registration-closed = التسجيل مغلق.
reminder-registration-unknown = التسجيل: لم يُعلن حتى { $asof }.
reminder-registration-later = التسجيل: لم يُعلن بعد.
reminder-quiet-push = لديكم رسالة جديدة.
reminder-open = فتح
    .short = فتح
reminder-done = أنجزت هذا
    .short = أنجزت هذا
reminder-done-first = أُنجز: { $title }
    .short = الأول أُنجز
reminder-done-second = أُنجز: { $title }
    .short = الثاني أُنجز
reminder-done-third = أُنجز: { $title }
    .short = الثالث أُنجز
reminder-see-event = عرض هذه الفعالية
    .short = عرض الفعالية
reminder-see-calendar = عرض الرزنامة
    .short = الرزنامة
reminder-less = تذكيري بعدد أقل
    .short = أقل
reminder-stop = إيقاف كل الرسائل
    .short = إيقاف
