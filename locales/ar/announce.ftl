# Not checked by a native reader yet.

command-announce = كتابة إعلان
    .short = كتابة إعلان
announce-first = ماذا تريدون أن تعلنوا؟ الإشعارات الجاهزة موجودة بكل اللغات. أما كلماتكم الخاصة فتحتاج إلى نص بكل لغة.
announce-go-on = متابعة الإعلان الذي بدأتموه
    .short = متابعة
announce-own = بكلماتكم الخاصة
    .short = كلماتكم الخاصة
announce-notice-opened = فُتح التسجيل
    .short = فُتح التسجيل
announce-notice-closes-soon = الموعد الأخير قريب
    .short = الموعد الأخير قريب
announce-notice-moved = موعد جديد
    .short = موعد جديد
announce-notice-cancelled = أُلغي الموعد
    .short = أُلغي الموعد
announce-notice-papers = صدرت الوثائق
    .short = صدرت الوثائق
announce-notice-link = طريقة المشاركة
    .short = طريقة المشاركة
announce-notice-recording = صدر التسجيل المصوّر أو الصوتي
    .short = صدر تسجيل الجلسة
announce-notice-summary = صدر الملخص
    .short = صدر الملخص
announce-notice-report = صدر التقرير
    .short = صدر التقرير
announce-notice-call-open = دعوة مفتوحة الآن
    .short = دعوة مفتوحة الآن
announce-ask-about = عن أي شيء هذا الإعلان؟
announce-about-nothing = لا شيء مما في الرزنامة
    .short = لا شيء من هذه

announce-sheet = <b>إعلانكم</b>
announce-words-ready = النص: { $notice }
announce-words-in = النص مكتوب بهذه اللغات: { $languages }.
announce-words-none = لم يُكتب أي نص بعد.
announce-excerpt = «{ $text }»
announce-about = الموضوع: { $what }
    .short = الموضوع
announce-to-regions = إلى: { $regions }
announce-to-all = إلى: كل المناطق
announce-to-topics = فقط من يريدون أخبار هذه المواضيع: { $values }
announce-to-kinds = فقط: { $values }
announce-to-groups = فقط هذه الفئات: { $values }
announce-to-languages = فقط من يقرؤون بهذه اللغات: { $values }
announce-to-part = فقط من لهم هذا الدور: { $role }
announce-to-senders = فقط من أرسلوا شيئًا إلى هذه الدعوة.
announce-to-undone = من دون الذين أنجزوا ذلك من قبل.
announce-fallback-is = من لا يوجد نص بلغتهم يصلهم النص بهذه اللغة: { $language }.
announce-starts-now = يُرسل فور الموافقة عليه.
announce-starts-wave = يصل إلى كل قارئ في هذه الساعة بتوقيته: { $time }.
announce-starts-at = يُرسل في { $day }، الساعة { $time } (بتوقيت { $zone }).
announce-starts-at-both =
    يُرسل في { $day }، الساعة { $time } (بتوقيت { $zone }).
    يوافق ذلك { $otherday }، الساعة { $othertime } (بتوقيت { $otherzone }).
announce-is-urgent = عاجل: يصل في الليل أيضًا، حتى إن تجاوز الحد الأقصى للرسائل.
announce-texts = النصوص
    .short = النصوص
announce-fallback = اللغة البديلة
    .short = اللغة البديلة
announce-regions = المناطق
    .short = المناطق
announce-who = إلى من
    .short = إلى من
announce-languages = اللغات
    .short = اللغات
announce-when = وقت الإرسال
    .short = وقت الإرسال
announce-urgent = عاجل أو غير عاجل
    .short = عاجل أو غير عاجل
announce-preview = إلى من يصل وكيف يظهر
    .short = معاينة
announce-test = إرساله إليّ للتجربة
    .short = تجربته عندي
announce-hand = تسليمه للموافقة
    .short = تسليمه للموافقة
announce-hand-nobody = لن يصل هذا إلى أحد الآن. هل تسلّمونه مع ذلك؟ سيصل إلى من يشترك قبل الموافقة.
announce-hand-anyway = تسليمه مع ذلك
    .short = تسليمه مع ذلك
announce-away = حذف الإعلان
    .short = حذف الإعلان
announce-back = العودة إلى ورقة الإعلان
    .short = رجوع
announce-thrown-away = حُذف الإعلان.

announce-which-language = أي نص تريدون أن تكتبوا؟
announce-readers = { $written ->
        [yes] ✓ { $language }. عدد القراء: { $number }
       *[no] { $language }. عدد القراء: { $number }. لا يوجد نص بعد
    }
announce-write = كتابة النص بهذه اللغة: { $language }
    .short = { $language }
announce-unwrite = حذف النص بهذه اللغة: { $language }
    .short = حذف: { $language }
announce-ask-words = اكتبوا النص الآن بهذه اللغة: { $language }.
announce-variables = هذه الكلمات تملؤها الرزنامة: { $codes }.
announce-kept = حُفظ النص بهذه اللغة: { $language }.
announce-ask-fallback = أي نص يصل إلى من لا يوجد نص بلغتهم؟
announce-fallback-to = { $language }
    .short = { $language }
announce-fallback-none = لا لغة بديلة. كل لغة تحتاج إلى نصها.
    .short = لا لغة بديلة
announce-no-text = لا يوجد نص بعد بهذه اللغة: { $language }.

announce-ask-regions = أي مناطق؟ اضغطوا للاختيار.
announce-ask-who = إلى من، وعن أي مواضيع؟ اضغطوا للاختيار. إذا لم تختاروا شيئًا، يصل إلى الجميع.
announce-ask-groups = أي فئات؟ لا يصل إلا إلى من قالوا إنهم ينتمون إلى واحدة منها.
announce-ask-languages = قراء أي لغات؟
announce-groups = فئات أصحاب المصلحة
    .short = الفئات
announce-language = { $language }
    .short = { $language }
announce-all-languages = كل اللغات
    .short = كل اللغات
announce-all-groups = كل الفئات
    .short = كل الفئات
announce-topic-global = كل المناطق معًا
    .short = كل المناطق معًا
announce-senders = من أرسلوا إلى هذه الدعوة
    .short = من أرسلوا إليها
announce-undone = من دون الذين أنجزوا ذلك
    .short = من لم ينجزوه

announce-ask-when = متى يُرسل؟
announce-now = فور الموافقة عليه
    .short = فور الموافقة
announce-hour = في ساعة معينة من يوم كل قارئ
    .short = في ساعة القارئ
announce-ask-hour = في أي ساعة من يومهم؟
announce-at-zone = في وقت محدد بتوقيت { $zone }
    .short = توقيت { $zone }
announce-ask-at = اكتبوا اليوم والوقت بتوقيت { $zone }. الساعة هناك الآن { $time }. اكتبوهما هكذا: 2021-03-24 14:30
announce-at-unread = لم أفهم ذلك. اكتبوه هكذا: 2021-03-24 14:30
announce-no-such-time = لا يوجد هذا الوقت في ذلك اليوم بتوقيت { $zone }، لأن الساعة تُقدَّم فيه. اختاروا وقتًا آخر.

announce-reaches = { $number ->
        [zero] لا يصل إلى أحد. المدة بالدقائق: { $minutes }.
        [one] يصل إلى شخص واحد. المدة بالدقائق: { $minutes }.
        [two] يصل إلى شخصين. المدة بالدقائق: { $minutes }.
        [few] يصل إلى { $number } أشخاص. المدة بالدقائق: { $minutes }.
        [many] يصل إلى { $number } شخصًا. المدة بالدقائق: { $minutes }.
       *[other] يصل إلى { $number } شخص. المدة بالدقائق: { $minutes }.
    }
announce-by-language = { $language }: { $number }
announce-language-none = بلا لغة مختارة
announce-by-region = { $region }: { $number }
announce-by-channel = { $channel }: { $number }
announce-in-places = إضافة إلى ذلك، أماكن المنظمات: { $number }
announce-excluded-paused = لا يصلهم، لأنهم أوقفوا المستجدات مؤقتًا: { $number }
announce-excluded-stopped = لا يصلهم، لأنهم أوقفوا الرسائل: { $number }
announce-excluded-no-yes = لا يصلهم، لأنهم لم يوافقوا قط: { $number }
announce-excluded-topic = لا يصلهم، لأنهم اختاروا مواضيع أخرى: { $number }
announce-excluded-done = لا يصلهم، لأنهم أنجزوا ذلك: { $number }
announce-excluded-no-address = لا يصلهم، لأنه لا طريق إليهم: { $number }
announce-show = كيف يظهر بهذه اللغة: { $language }
    .short = { $language }
announce-looks =
    <b>{ $channels }</b>
    { $text }
announce-tested = أُرسل إليكم بهذه اللغات: { $languages }.

announce-handed-over = { $number ->
        [0] الإعلان { $code } جاهز.
        [zero] الإعلان { $code } جاهز.
        [one] الإعلان { $code } جاهز. يمكن لشخص واحد من الزملاء الموافقة عليه.
        [two] الإعلان { $code } جاهز. يمكن لشخصين من الزملاء الموافقة عليه.
        [few] الإعلان { $code } جاهز. يمكن لـ{ $number } أشخاص من الزملاء الموافقة عليه.
        [many] الإعلان { $code } جاهز. يمكن لـ{ $number } شخصًا من الزملاء الموافقة عليه.
       *[other] الإعلان { $code } جاهز. يمكن لـ{ $number } شخص من الزملاء الموافقة عليه.
    }
announce-told = { $number ->
        [zero] لم يُبلَّغ أحد.
        [one] أُبلغوا في محادثة واحدة.
        [two] أُبلغوا في محادثتين.
        [few] أُبلغوا في { $number } محادثات.
        [many] أُبلغوا في { $number } محادثة.
       *[other] أُبلغوا في { $number } محادثة.
    }
announce-told-nobody = تعذّر إبلاغ أي شخص هنا: لا محادثة صالحة لديهم. من فضلكم أبلغوهم بأنفسكم.
announce-alone = لا يحتاج إلى شخص ثانٍ. افتحوه لإرساله.
announce-nobody-approves = لا يمكن لأحد غيركم الموافقة عليه. اطلبوا من الإدارة شخصًا ثانيًا للموافقة.
announce-overtaken = قرر شخص من الزملاء بشأنه في هذه الأثناء. إذا سلّمتموه الآن، نشأ إعلان جديد.
announce-desk-asked = تُطلب منكم الموافقة على إعلان. صاحب الطلب: { $who }.
