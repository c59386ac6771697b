# Not checked by a native reader yet.

command-desk = مكتبكم: الموافقة والمتابعة والتصحيح
    .short = المكتب

desk-bound = هذه المحادثة تعمل الآن باسم { $name }، حتى { $until }. في القائمة الآن خيارات أكثر. هل ضاع الهاتف؟ يمكن لأحد الزملاء إنهاء ذلك.
desk-not-bound = لم يعد هذا الرابط يعمل. اطلبوا رابطًا جديدًا من أحد الزملاء.
desk-open-it = فتح
    .short = فتح

desk-pin-unset = اختاروا رقمًا سريًا من 4 إلى 8 أرقام واكتبوه. تحتاجون إليه كلما أرسلتم أو وافقتم. نحذف رسالتكم فورًا حيث يسمح التطبيق بذلك.
desk-pin-unfit = هذا ليس رقمًا سريًا. اكتبوا من 4 إلى 8 أرقام.
desk-pin-again = اكتبوا الرقم السري نفسه مرة أخرى.
desk-pin-unlike = لم يكن الرقمان متطابقين. اختاروا رقمًا سريًا من 4 إلى 8 أرقام واكتبوه.
desk-pin-unasked = اكتبوا الرقم السري. نحذف رسالتكم فورًا حيث يسمح التطبيق بذلك.
desk-pin-wrong = الرقم السري غير صحيح. حاولوا مرة أخرى. بعد خمس محاولات يتوقف ساعة واحدة.
desk-pin-locked = محاولات كثيرة برقم سري غير صحيح. حاولوا مرة أخرى بعد ساعة. إذا لم تفعلوا ذلك أنتم، فأخبروا أحد الزملاء.
desk-type-number = اكتبوا ذلك العدد للمتابعة.
desk-number-wrong = هذا عدد آخر.

desk-home = <b>مكتب { $name }</b>
desk-list-waiting = في انتظار موافقتكم: { $number }
    .short = للموافقة: { $number }
desk-list-moving = قيد الإرسال: { $number }
    .short = قيد الإرسال: { $number }
desk-list-sent = أُرسل أو انتهى: { $number }
    .short = أُرسل: { $number }
desk-list-mine = إعلاناتكم التي تنتظر الموافقة: { $number }
    .short = تنتظر الموافقة: { $number }
desk-list-dates = تغييرات مواعيد في انتظار الموافقة: { $number }
    .short = المواعيد: { $number }
desk-list-relays = منظمات تريد نقل المستجدات: { $number }
    .short = المنظمات: { $number }
desk-relays-last-day = ما زالت منظمة تريد نقل المستجدات تنتظر الرد. ردوا في موعد أقصاه { $day }.
desk-list-passing = منظمات تنقل المستجدات: { $number }
    .short = تنقل الآن: { $number }
desk-nothing = لا شيء هنا.
desk-remarks = ملاحظات ينبغي الانتباه إليها
    .short = ملاحظات
desk-thin = { $region }: عدد من يمكنهم الموافقة هنا { $number } فقط. ينبغي أن يكونوا اثنين.

desk-card = <b>الإعلان { $code }</b>: { $state }، النسخة { $version }
desk-line =
    <b>الإعلان { $code }</b>: { $state }
    { $what }، كتبه: { $who }
desk-open-code = فتح الإعلان { $code }
    .short = { $code }
desk-author = صاحب النص: { $who }، كُتب في { $day }.
desk-corrects = هذا تصحيح لإعلان أُرسل من قبل.
desk-state-draft = في انتظار الموافقة
desk-state-approved = تمت الموافقة، في انتظار وقته
desk-state-sending = قيد الإرسال
desk-state-paused = متوقف مؤقتًا
desk-state-sent = أُرسل
desk-state-cancelled = أُلغي
desk-state-recalled = سُحب

desk-audience = عدد المتلقين: { $number }
desk-count-sent = أُرسلت: { $number }
desk-count-pending = في الانتظار: { $number }
desk-count-sending = تُرسل الآن: { $number }
desk-count-uncertain = غير مؤكدة: { $number }
desk-count-failed = فشلت: { $number }
desk-count-gone = لم يعد العنوان موجودًا: { $number }
desk-count-skipped = استُبعدت: { $number }
desk-in-sent = أُرسلت
desk-in-pending = في الانتظار
desk-in-sending = تُرسل الآن
desk-in-uncertain = غير مؤكدة
desk-in-failed = فشلت
desk-in-gone = لم يعد العنوان موجودًا
desk-in-skipped = استُبعدت
desk-report-line = { $state } (السبب: { $reason }): { $number }
desk-report-plain = { $state }: { $number }
desk-report-channel = { $channel }: أُرسلت { $sent } من { $number }
desk-retry = إعادة إرسال ما فشل. السبب: { $reason }
    .short = إعادة: { $reason }
desk-retried = { $number ->
        [zero] لا رسالة يُعاد إرسالها.
        [one] تُرسل الآن رسالة واحدة من جديد.
        [two] تُرسل الآن رسالتان من جديد.
        [few] تُرسل الآن { $number } رسائل من جديد.
        [many] تُرسل الآن { $number } رسالة من جديد.
       *[other] تُرسل الآن { $number } رسالة من جديد.
    }

# { $number }: posts in groups and channels of organisations; the lines below say how they stand
desk-report-places = في أماكن المنظمات: { $number }
# The heading of a picture. { $code }: of an announcement
desk-plot = الإعلان { $code }. عدد المتلقين: { $number }
# Above a curve over time
desk-plot-course = كم أُرسل حتى ذلك الوقت
desk-picture = التقرير كصورة
    .short = صورة
desk-here-picture = تقرير { $code } كصورة. تُفتح في المتصفح.
desk-table = التقرير كجدول (CSV)
    .short = جدول (CSV)
desk-here-table = تقرير { $code } كجدول. لا أسماء فيه.

desk-approve = الموافقة
    .short = الموافقة
desk-refresh = الوضع الآن
    .short = الوضع الآن
desk-report = التقرير
    .short = التقرير
desk-text = عرض النص
    .short = عرض النص
desk-edit = تغيير الإعلان
    .short = تغيير الإعلان
desk-pause = وقف مؤقت
    .short = وقف مؤقت
desk-resume = متابعة الإرسال
    .short = متابعة الإرسال
desk-cancel = إلغاء الإعلان
    .short = إلغاء الإعلان
desk-recall = سحب الإعلان
    .short = سحب الإعلان
desk-correct = تصحيح الإعلان
    .short = تصحيح الإعلان
desk-back = رجوع
    .short = رجوع
desk-ask-cancel = هل تريدون إلغاء الإعلان { $code }؟ ما لم يُرسل بعد لن يُرسل أبدًا.
desk-cancel-left = { $number ->
        [zero] لم يصل الإعلان إلى أحد.
        [one] وصل الإعلان إلى متلقٍّ واحد. يمكنكم بعد ذلك تصحيحه أو سحبه عنده.
        [two] وصل الإعلان إلى متلقيَين. يمكنكم بعد ذلك تصحيحه أو سحبه عندهما.
        [few] وصل الإعلان إلى { $number } متلقين. يمكنكم بعد ذلك تصحيحه أو سحبه عندهم.
        [many] وصل الإعلان إلى { $number } متلقيًا. يمكنكم بعد ذلك تصحيحه أو سحبه عندهم.
       *[other] وصل الإعلان إلى { $number } متلقٍّ. يمكنكم بعد ذلك تصحيحه أو سحبه عندهم.
    }
desk-ask-recall = هل تريدون سحب الإعلان { $code }؟ سنبلغ كل من وصل إليهم.
desk-approved = تمت الموافقة. لا يتغير بعد الآن النص ولا من يصل إليهم.
desk-ask-correct = كيف تريدون تصحيحه؟ المعلومات والإشعارات الجاهزة تُرسل فورًا. الكلمات الجديدة تحتاج إلى شخص ثانٍ.
desk-correct-facts = بالمعلومات كما هي الآن
    .short = بمعلومات الآن
desk-corrected = تم التصحيح. نبلغ الآخرين الذين يمكنهم الموافقة.
desk-gone = لا يوجد هنا إعلان كهذا.
desk-stale = تغير الإعلان في هذه الأثناء. هكذا هو الآن.
desk-meanwhile = سبقكم غيركم إلى هذا الإعلان. ما حدث: { $act }. من فعل ذلك: { $who }.
desk-the-service = الخدمة نفسها
desk-act-draft = كتابة الإعلان
desk-act-edit = تغيير الإعلان
desk-act-approve = الموافقة على الإعلان
desk-act-start = بدء الإرسال
desk-act-void = وقف الإعلان لأن معلومة فيه تغيرت
desk-act-lapse = وقف الإعلان لأن من وافق عليه لم يعد مخولًا
desk-act-pause = وقف الإرسال مؤقتًا
desk-act-resume = متابعة الإرسال
desk-act-cancel = إلغاء الإعلان
desk-act-finish = إنهاء الإرسال
desk-act-correct = تصحيح الإعلان
desk-act-recall = سحب الإعلان
desk-act-retry = إعادة إرسال ما فشل

desk-date-of = مواعيد، صاحب الاقتراح: { $who }
    .short = من { $who }

desk-relay = طلب نقل المستجدات من: <b>{ $name }</b>. ردوا في موعد أقصاه { $until }.
desk-relay-about = الأعضاء: { $text }
desk-relay-contact = طريقة الاتصال: { $text }
desk-relay-accept = قبول
    .short = قبول
desk-relay-decline = رفض
    .short = رفض
desk-relay-accepted = تم القبول. نبلغ المنظمة فورًا.
desk-relay-declined = تم الرفض. نبلغ المنظمة فورًا.
desk-relay-decided = تقرر هذا من قبل.
desk-relay-active = <b>{ $name }</b>: منظمة تنقل المستجدات. عدد من يعملون باسمها: { $number }
desk-relay-unreachable = { $name }: لا يمكن الوصول إلى أي شخص يعمل باسمها. أوقفوا الرسائل أو حظرونا.
desk-relay-end = إنهاء النقل
    .short = إنهاء النقل
desk-relay-end-sure = هل تريدون إنهاء نقل المستجدات باسم { $name }؟ عندها لا يمر شيء عن طريقها. نبلغ من يعملون باسمها. ويُمحى اسمها.
desk-relay-end-yes = نعم، إنهاء النقل
    .short = نعم، إنهاء النقل
desk-relay-ended = انتهى النقل باسم: { $name }. نبلغ من يعملون باسمها.

desk-colleagues = الزملاء ومحادثاتهم
    .short = الزملاء
desk-ask-unbind = لهؤلاء الزملاء محادثة تعمل باسمهم. هل ضاع هاتف؟ أنهوا محادثته.
desk-unbind-who = إنهاء محادثة { $name }
    .short = { $name }
desk-unbind-sure = هل تريدون إنهاء كل محادثات { $name }؟ بعد ذلك يلزم رابط جديد.
desk-unbind = نعم، إنهاء المحادثات
    .short = نعم، إنهاؤها
desk-unbound = { $number ->
        [zero] لا توجد محادثات باسم { $name }.
        [one] انتهت محادثة { $name }.
        [two] انتهت محادثتان باسم { $name }.
        [few] انتهت { $number } محادثات باسم { $name }.
        [many] انتهت { $number } محادثة باسم { $name }.
       *[other] انتهت { $number } محادثة باسم { $name }.
    }
