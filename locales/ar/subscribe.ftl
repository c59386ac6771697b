# Not checked by a native reader yet.

subscribe-which = عن أي مناطق تريدون أن تعرفوا؟ اضغطوا على منطقة أو أكثر. يمكنكم أيضًا كتابة اسم بلد.
subscribe-which-more = اضغطوا على ما تريدون متابعته.
subscribe-nothing-there = لم يُعلن عن شيء هنا بعد.
subscribe-tick = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
    .short = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
subscribe-by-country = الاختيار حسب البلد
    .short = حسب البلد
subscribe-more-sub-region = أجزاء من منطقة
    .short = أجزاء من منطقة
subscribe-more-process = عمليات التشاور
    .short = عمليات التشاور
subscribe-more-event = فعاليات محددة
    .short = فعاليات محددة
subscribe-next = التالي
    .short = التالي
subscribe-back = رجوع
    .short = رجوع
subscribe-skip = أفضّل ألا أقول
    .short = تخطي
subscribe-ask-country = اكتبوا اسم البلد بأي لغة.
subscribe-country-unknown = لا أعرف اسم هذا البلد. اكتبوه بطريقة أخرى أو اضغطوا على منطقة.
subscribe-country-no-list =
    <b>{ $country }</b>
    لا توجد قائمة منشورة تذكر منطقة هذا البلد. من فضلكم اضغطوا على المنطقة التي تقصدونها.
subscribe-country-regions =
    <b>{ $country }</b>
    { $number ->
        [zero] لا نعرف منطقة هذا البلد.
        [one] هذا البلد ينتمي إلى هذه المنطقة. اضغطوا عليها لمتابعتها.
        [two] هذا البلد ينتمي إلى منطقتين. اضغطوا على ما تريدون متابعته.
        [few] هذا البلد ينتمي إلى عدة مناطق. اضغطوا على ما تريدون متابعته.
        [many] هذا البلد ينتمي إلى عدة مناطق. اضغطوا على ما تريدون متابعته.
       *[other] هذا البلد ينتمي إلى عدة مناطق. اضغطوا على ما تريدون متابعته.
    }
subscribe-this-country = الفعاليات في هذا البلد
    .short = هذا البلد
subscribe-topics = عن أي مواضيع تريدون أن نكتب إليكم؟
subscribe-topic-registration = التسجيل
    .short = التسجيل
subscribe-topic-submissions = المساهمات المكتوبة
    .short = المساهمات المكتوبة
subscribe-topic-calendar = تغيّر المواعيد
    .short = المواعيد
subscribe-topic-events = الفعاليات
    .short = الفعاليات
subscribe-topic-global = كل المناطق معًا
    .short = كل المناطق
subscribe-kind = من أنتم؟ هذا يغير صياغة كلامنا فقط. يمكنكم تخطي السؤال.
subscribe-kind-migrant = مهاجر أو مهاجرة
    .short = مهاجر أو مهاجرة
subscribe-kind-organisation = من منظمة
    .short = من منظمة
subscribe-kind-other = غير ذلك
    .short = غير ذلك
subscribe-for-migrant = يمكنكم المشاركة بأوراق أو من دون أوراق. لا أحد يسأل عن ذلك هنا.
subscribe-for-organisation = يمكنكم نقل رسائلنا إلى أعضائكم. من فضلكم انقلوها كما هي.
subscribe-for-other = كل من يهتم تصله الرسائل نفسها.
subscribe-consent = هل تسمحون بأن نكتب إليكم عن المواعيد؟ إذا قلتم نعم، نحفظ من أجل ذلك عنوان محادثتكم ولغتكم واختياراتكم. لا يحصل عليها أحد غيرنا. كلمة «توقف» تنهي الرسائل. و«محو بياناتي» يحذف كل شيء. يمكنكم أن تقولوا لا وأن تسألوا مع ذلك.
subscribe-quiet = هل يقرأ غيركم هذا الهاتف؟ اختاروا إذن الرسائل الهادئة: جملة واحدة عادية بلا صوت.
subscribe-yes = نعم، اكتبوا إليّ
    .short = نعم
subscribe-yes-quiet = نعم، لكن بهدوء
    .short = نعم، بهدوء
subscribe-no = لا
    .short = لا
subscribe-cannot-push = هذه الصفحة لا تستطيع أن تكتب إليكم وهي مغلقة. هناك طرق أخرى:
subscribe-on-telegram =
    على تيليغرام:
    { $link }
subscribe-by-file =
    الرزنامة لهاتفكم:
    { $link }
subscribe-come-back = أو عودوا إلى هنا. تجدون في الأعلى ما حان موعده.
subscribe-said-no = لا بأس. يمكنكم الاطلاع على كل شيء هنا في أي وقت.
subscribe-done = تم. سنكتب إليكم قبل كل موعد وعندما يتغير موعد. ومن كل رسالة يمكنكم إيقاف الرسائل.
subscribe-done-here = تم. هذه الصفحة لا تستطيع أن تكتب إليكم. عودوا قبل هذه المواعيد: تجدون في الأعلى ما حان موعده.
subscribe-set-clock = إخبارنا كم الساعة عندكم
    .short = ضبط الوقت
subscribe-followed = أنتم الآن تتابعون هذه الفعالية.
subscribe-unfollowed = لم تعودوا تتابعون هذه الفعالية.
