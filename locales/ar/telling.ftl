# Not checked by a native reader yet.

telling-event = { $kind }، { $where }
telling-event-named = { $kind }، { $where }: { $name }
telling-deadline = آخر يوم، { $where }: { $what }
telling-call = دعوة إلى إبداء الاهتمام: { $name }
telling-call-example = مثال وليس دعوة حقيقية: { $name }
    .short = مثال: { $name }
telling-step = { $where }: { $text }
telling-document = { $kind }: { $name }
telling-thing = { $name }
    .short = { $name }
telling-everywhere = كل المناطق
telling-regions = { $regions }
telling-line =
    <b>{ $title }</b>
    { $when }
telling-line-marked =
    <b>{ $title }</b>
    { $when }
    { $marks }
telling-past = انتهى موعده.
telling-for-states = هذا مخصص للدول. لا يلزمكم فعل شيء.
telling-cancelled = أُلغي الموعد.
telling-postponed = أُجّل الموعد. لم يُحدد الموعد الجديد بعد.
telling-closed = للدول فقط. لا يوجد تسجيل.
telling-by-invitation = بدعوة فقط.
telling-open = مفتوح الآن.
telling-event-label = { $kind }، { $where }
    .short = { $kind }، { $where }
telling-two = { $first } { $second }
telling-event-label-year = عام { $year }: { $name }
    .short = { $year }: { $name }
telling-stage = { $region }: { $stage }
telling-official = صادر عن الأمم المتحدة أو عن حكومة
telling-source = المصدر: { $title } ({ $issued })، بتاريخ { $day }.
telling-source-undated = المصدر: { $title } ({ $issued })، بلا تاريخ.
telling-round = { $round }
telling-round-past = { $round }، دورة منتهية
telling-round-regional = الاستعراضات الإقليمية
telling-round-forum = منتدى استعراض الهجرة الدولية
telling-round-name = { $kind } { $year }
telling-round-name-years = { $kind } من { $first } إلى { $last }
telling-unannounced = لم يُعلن
telling-unannounced-as-of = لم يُعلن حتى { $asof }
