# Not checked by a native reader yet.

event-when = الموعد: { $when }
event-format = طريقة المشاركة: { $format }
event-place = المكان: { $place }
event-organisers = الجهة المنظمة: { $organisers }
event-duration = { $days ->
        [zero] المدة: { $days } يوم.
        [one] المدة: يوم واحد.
        [two] المدة: يومان.
        [few] المدة: { $days } أيام.
        [many] المدة: { $days } يومًا.
       *[other] المدة: { $days } يوم.
    }
event-count = عدد هذه الاجتماعات: من { $least } إلى { $most }.
event-roundtables = { $number ->
        [zero] تُناقش الأهداف الـ23 بلا موائد مستديرة.
        [one] تُناقش الأهداف الـ23 في مائدة مستديرة واحدة.
        [two] تُناقش الأهداف الـ23 في مائدتين مستديرتين.
        [few] تُناقش الأهداف الـ23 في { $number } موائد مستديرة.
        [many] تُناقش الأهداف الـ23 في { $number } مائدة مستديرة.
       *[other] تُناقش الأهداف الـ23 في { $number } مائدة مستديرة.
    }
event-languages = اللغات: { $languages }
event-corridor = الهجرة من { $origins } إلى { $destinations }
event-gcm-on-agenda = استعراض الاتفاق العالمي مدرج في جدول الأعمال.
event-tags = المواضيع: { $tags }
event-registration = التسجيل: { $state }
event-registration-text = يقول المصدر: { $text }
event-registration-step = الخطوة { $number }: { $step }
event-registration-step-at =
    الخطوة { $number }: { $step }
    { $link }
event-stream =
    للمشاهدة مباشرة:
    { $link }
event-registration-link =
    رابط التسجيل:
    { $link }
event-registration-no-link = لا يوجد عنوان منشور. اسألوا إحدى جهات الاتصال.
event-precedes = تمهيد لهذا الموعد: { $event }
event-feeds = نتائجها تُرفع إلى: { $edition }
event-call = عرض التحدث أو المساعدة
    .short = عرض التحدث
event-follow = متابعة هذه الفعالية
    .short = متابعة
event-unfollow = وقف متابعة هذه الفعالية
    .short = وقف المتابعة
event-tell-date = إبلاغي عند تحديد التاريخ
    .short = إبلاغي بالتاريخ
event-tell-registration = إبلاغي عند فتح التسجيل
    .short = عند فتح التسجيل
event-tell-agenda = إبلاغي عند صدور جدول الأعمال
    .short = عند صدور الجدول
event-tell-papers = إبلاغي عند صدور الوثائق
    .short = عند صدور الوثائق
event-tell-recording = إبلاغي عند صدور التسجيل المصوّر أو الصوتي
    .short = عند صدور التسجيل
event-tell-summary = إبلاغي عند صدور الملخص
    .short = عند صدور الملخص
event-tell-report = إبلاغي عند صدور التقرير
    .short = عند صدور التقرير
event-noted = حسنًا. سنبلغكم مرة واحدة عندما يُعرف ذلك.
event-noted-no-yes = حسنًا. سترون ذلك هنا عند عودتكم. ولكي نكتب إليكم، اضغطوا «تلقي المستجدات».
event-untell = لا حاجة إلى إبلاغي
    .short = لا حاجة إلى إبلاغي
event-untold = لن نبلغكم بهذا الأمر.
event-back = العودة إلى الفعالية
    .short = العودة إلى الفعالية
event-ics = ملف رزنامة لهذه الفعالية
    .short = ملف الرزنامة
