# Not checked by a native reader yet.

command-relay = نقل مستجداتنا إلى الناس: للمنظمات
    .short = نقل المستجدات

relay-what = هل تريد منظمتكم نقل مستجداتنا إلى أعضائها؟ أنتم تختارون أين ومتى وبأي لغات. يبقى النص الرسمي كما هو. ويظهر اسمكم تحته.
relay-no-papers = لا تحتاجون إلى موقع على الإنترنت أو رقم تسجيل أو بريد إلكتروني.
relay-ask = طلب نقل المستجدات
    .short = تقديم الطلب
relay-reads-everybody = يرى هذا الاسم كل من يقرأ ما تنقلونه.
relay-reads-staff = لا يقرأ هذا إلا موظفو الشبكة الإقليمية.
relay-organisation = ما اسم منظمتكم؟ اكتبوا 80 حرفًا على الأكثر.
    .short = الاسم
relay-regions = عن أي مناطق تريدون نقل المستجدات؟
    .short = المناطق
relay-about = من هم أعضاؤكم؟ تكفي كلمات قليلة.
    .short = أعضاؤكم
relay-reach = كيف نصل إليكم؟
    .short = طريقة الوصول إليكم
relay-reach-chat = في هذه المحادثة
    .short = في هذه المحادثة
relay-reach-other = بطريقة أخرى
    .short = بطريقة أخرى
relay-contact = ما هي الطريقة الأخرى؟ اكتبوها كما تشاؤون.
    .short = الاتصال بكم
relay-store = هل تسمحون لنا بحفظ هذه الإجابات ما دمتم تنقلون المستجدات؟ من دون «نعم» لا يمكننا أخذها.
    .short = حفظ الإجابات
relay-asked =
    <b>وصلنا طلبكم: { $relay }</b>
    يصلكم الرد هنا في موعد أقصاه { $day }.
relay-answer-active =
    <b>تمت الموافقة. يمكن الآن نقل مستجداتنا باسم { $relay }.</b>
    أضيفونا إلى مجموعة أو قناة، أو ادعوا أعضاءكم.
relay-answer-declined = لا يمكننا الآن قبول هذا الطلب: { $relay }. يمكنكم أن تطلبوا من جديد في أي وقت.
relay-second = من فضلكم أضيفوا شخصًا ثانيًا. هكذا لا يتوقف شيء إذا غادر أحدكما.
relay-ended = توقف نقل مستجداتنا باسم { $relay }. لن يُنشر شيء جديد.
relay-too-late = سبق الرد على هذا، أو صدر نص أحدث منه.

relay-home =
    <b>{ $relay }</b>
    أنتم تنقلون مستجداتنا.
relay-back = رجوع
    .short = رجوع
relay-done = تم
    .short = تم
relay-waiting = في انتظار ردكم: { $number }
    .short = في الانتظار: { $number }
relay-nothing-waits = لا شيء في انتظار ردكم.
relay-a-place = { $place }
    .short = { $place }
relay-do-groups = إضافة مجموعة أو قناة
    .short = إضافة مجموعة
relay-do-hand = إضافة مكان تنشرون فيه بأنفسكم
    .short = النشر بأنفسكم
relay-do-invite = دعوة أعضائكم
    .short = دعوة الأعضاء
relay-do-note = كتابة رسالة إلى من جاؤوا عن طريقكم
    .short = كتابة رسالة
relay-do-numbers = عدد من تصلون إليهم
    .short = الأعداد
relay-do-colleague = إضافة شخص ثانٍ
    .short = إضافة شخص ثانٍ
relay-do-leave = ترك العمل باسم هذه المنظمة
    .short = ترك هذا العمل

relay-add = اختاروا المجموعة أو القناة. المشرفون عليها وحدهم يقررون ما ننشره فيها.
relay-add-topic =
    إذا كان ذلك لموضوع واحد في مجموعة، فاكتبوا في ذلك الموضوع:
    { $command }
relay-add-privacy = نحن لا نقرأ ما يكتبه الأعضاء، ولا ننظر أبدًا إلى قوائم الأعضاء.
relay-add-group = اختيار مجموعة
    .short = اختيار مجموعة
relay-add-channel = اختيار قناة
    .short = اختيار قناة
relay-no-telegram = لسنا على تيليغرام هنا. يمكنكم إضافة مكان تنشرون فيه بأنفسكم.
relay-hand-ask = أين تنشرون؟ اكتبوا اسم المكان: مجتمع على واتساب أو إذاعة أو لوحة إعلانات. تصلكم نصوص وورقة للطباعة.
relay-hand-added = أُضيف المكان: { $place }. تصلكم هنا كل المستجدات جاهزة للنسخ.
relay-let-in = أُضفنا إلى { $place }. قرروا هنا ما ننشره هناك. حتى ذلك الحين لا ننشر شيئًا.
relay-set-up = تحديد ما يُنشر
    .short = تحديد ما يُنشر
relay-first-ask = لا تقرر ما ننشره إلا منظمة تنقل المستجدات. قدموا الطلب أولًا. يكفي لذلك دقيقتان.
relay-claimed = يمكننا الآن النشر في { $place }. لا يُنشر شيء من دون موافقتكم، إلى أن تغيّروا ذلك.
relay-not-administrator = يقول تيليغرام إنكم لستم من المشرفين على هذه المجموعة أو القناة. المشرفون وحدهم يمكنهم تغيير هذا.
relay-not-checked = لم نتمكن من سؤال تيليغرام عن دوركم هناك. لم يتغير شيء. من فضلكم حاولوا مرة أخرى بعد دقيقة.

relay-place =
    <b>{ $place }</b>
    { $state }
relay-place-new = لم يُحدد بعد ما يُنشر هنا.
relay-place-open = نحن ننشر هنا.
relay-place-by-hand = أنتم تنشرون هنا بأنفسكم. يصلكم كل نص جاهزًا للنسخ.
relay-place-paused = النشر متوقف مؤقتًا: لا يُنشر شيء جديد.
relay-place-muted = لم يعد مسموحًا لنا بالكتابة هنا. أعطونا إذن النشر، ثم شغّلوا النشر.
relay-place-gone = أُخرجنا من هذا المكان. أضيفونا من جديد لنتابع.
relay-place-about =
    المناطق: { $regions }
    المواضيع: { $topics }
    اللغات: { $languages }
relay-place-at-once = الوقت: فور صدور كل نص.
relay-place-daily = الوقت: الساعة { $time } (بتوقيت { $place }).
relay-place-weekly = الوقت: مرة في الأسبوع، يوم { $day }، الساعة { $time } (بتوقيت { $place }).
relay-place-held = كل نص ينتظر موافقتكم.
relay-place-automatic = النشر من دون سؤالكم.
relay-place-preface = كلماتكم فوق النص: { $preface }
relay-place-see = عرض
    .short = عرض
relay-set-regions = المناطق
    .short = المناطق
relay-set-topics = المواضيع
    .short = المواضيع
relay-set-languages = اللغات
    .short = اللغات
relay-set-hour = ساعة النشر
    .short = ساعة النشر
relay-set-week = كل نص وحده، أو مرة في الأسبوع
    .short = وحده أو أسبوعيًا
relay-set-held = سؤالكم أولًا أو لا
    .short = سؤالكم أولًا أو لا
relay-set-preface = كلماتكم الخاصة فوق النص
    .short = كلماتكم الخاصة
relay-set-open = تشغيل النشر
    .short = تشغيل النشر
relay-set-paused = وقف النشر مؤقتًا
    .short = وقف مؤقت
relay-set-drop = حذف هذا المكان
    .short = حذف المكان
relay-try = نشر سطر تجريبي هناك
    .short = نشر سطر تجريبي
relay-tried = السطر التجريبي في طريقه إلى { $place }. إذا لم يظهر، فقد لا يكون مسموحًا لنا بالكتابة هناك.
relay-which-regions = أي مناطق لهذا المكان: { $place }؟ اضغطوا على واحدة أو أكثر. تبقى واحدة على الأقل.
relay-which-topics = أي مواضيع لهذا المكان: { $place }؟ اضغطوا على موضوع أو أكثر.
relay-which-languages = بأي لغات لهذا المكان: { $place }؟ إذا نقصت لغة من نص، ينتظر النص حتى تتوفر.
relay-which-hour = في أي ساعة؟ هذه الأوقات بتوقيت { $place }. الأخبار العاجلة لا تنتظر.
relay-at-once = فور صدوره
    .short = فور صدوره
relay-which-week = هل يُنشر كل نص وحده، أم كلها معًا مرة في الأسبوع؟ الأخبار العاجلة لا تنتظر.
relay-singly = كل نص وحده
    .short = كل نص وحده
relay-a-day = مرة في الأسبوع: { $day }
    .short = { $day }
relay-preface-ask = اكتبوا كلماتكم الخاصة. العدد الأقصى للحروف: { $longest }. تظهر فوق النص الرسمي، مع الإشارة إلى أنها منكم.
relay-preface-check = هكذا سيظهر النص:
relay-preface-yes = استخدام هذه الكلمات
    .short = استخدامها
relay-preface-again = كتابتها من جديد
    .short = كتابتها من جديد
relay-no-preface = بلا كلمات منا
    .short = بلا كلمات
relay-too-long = من فضلكم اكتبوا من حرف واحد إلى هذا العدد من الحروف: { $longest }.
relay-preface-too-often = عدد المرات التي يمكن فيها تغيير هذه الكلمات في اليوم: { $number }. من فضلكم حاولوا مرة أخرى غدًا.
relay-drop-ask = هل تريدون حذف هذا المكان: { $place }؟ لن يُنشر فيه شيء بعد ذلك.
relay-drop-yes = نعم، حذف المكان
    .short = نعم، حذف المكان
relay-dropped = حُذف المكان: { $place }.

relay-lost-gone = أُخرجنا من { $place }. لن يُنشر شيء هناك بعد الآن.
relay-lost-muted = لم يعد مسموحًا لنا بالكتابة في { $place }. أعطونا إذن النشر، ثم شغّلوا النشر.
relay-moved = تغيّر نوع المجموعة في تيليغرام: { $place } الآن مجموعة خارقة. يبقى كل شيء كما قررتموه.

relay-preface = <i>{ $relay }:</i> { $preface }
relay-by = <i>نقلته إليكم: { $relay }</i>
relay-one-of = <b>{ $number } من { $all }</b>
relay-one-of-corrected = <b>{ $number } من { $all }. تصحيح</b>
relay-trial = هذه تجربة. هنا ستظهر مستجدات الاستعراضات الإقليمية.
relay-open-private = السؤال في محادثة خاصة
    .short = السؤال على انفراد

relay-held = <b>هل ننشر هذا في { $place }؟</b> (اللغة: { $language })
relay-newer-words = تغيّر النص منذ ذلك الحين. من فضلكم اقرؤوا النص الجديد.
relay-yes = نعم، انشروه
    .short = نعم، انشروه
relay-no = لا
    .short = لا
relay-said-yes = النص في طريقه إلى { $place }.
relay-said-yes-later = سيُنشر في { $place } في الساعة التي اخترتموها.
relay-said-no = لن يُنشر النص في { $place }.

relay-text = { $text }
relay-pack =
    <b>لهذا المكان: { $place }</b> (اللغة: { $language })
    انسخوا النصوص أعلاه. هل نشرتموها؟
relay-pack-sheet =
    ورقة للطباعة:
    { $link }
relay-pack-share = الصورة أدناه تفتح المحادثة الصحيحة. اطبعوها أو اعرضوها على الناس.
relay-share = مشاركة على واتساب
    .short = واتساب
relay-pack-corrected =
    <b>تصحيح: من فضلكم انشروا النص الجديد في { $place }</b> (اللغة: { $language })
    { $when } هل نشرتم النص الجديد؟
relay-pack-recalled =
    <b>سُحب النص: من فضلكم انشروا هذا في { $place }</b> (اللغة: { $language })
    { $when } هل نشرتم هذا؟
relay-pack-posted-on = نشرتم النص القديم في { $day }.
relay-pack-perhaps-posted = ربما نشرتم النص القديم.
relay-posted = نُشر
    .short = نُشر
relay-not-posted = لم يُنشر
    .short = لم يُنشر
relay-said-posted = شكرًا لكم. سجلنا أنه نُشر في { $place }.
relay-said-unposted = سجلنا أنه لم يُنشر في { $place }.

relay-invite =
    دعوتكم:
    { $link }
relay-invite-sheet =
    ورقة للطباعة:
    { $link }
relay-came-through = جئتم عن طريق { $relay }. لا أحد هناك يرى ما تفعلونه هنا.
relay-numbers-members = جاؤوا عن طريقكم: { $number }. من تصلهم المستجدات منهم: { $active }.
relay-in-tens = نحو { $number }
relay-under-ten = أقل من 10
relay-numbers-posts = ما نُشر: { $posted }. ما لم يُنشر باختياركم: { $refused }.
relay-numbers-why = نعرض أعداد الناس بالعشرات، ولا نعرض عددًا أقل من عشرة. لن تروا أبدًا من هم.
relay-note-ask = اكتبوا رسالة قصيرة. العدد الأقصى للحروف: { $longest }. تصل إلى من جاؤوا عن طريقكم ويتلقون المستجدات. نوضح فيها أنها منكم. رسالة واحدة في الأسبوع.
relay-note-check = هكذا ستظهر:
relay-note-send = إرسال
    .short = إرسال
relay-note-sent = الرسالة في طريقها إلى من جاؤوا عن طريقكم: { $number }.
relay-note-too-soon = كتبتم رسالة في هذا الأسبوع. يمكن إرسال الرسالة التالية ابتداءً من { $day }.
relay-note-push =
    <b>رسالة من { $relay }، وليست من الشبكة:</b>
    { $text }
relay-part = لا أريد رسائل أخرى منهم
    .short = لا رسائل أخرى
relay-parted = لن تصلكم رسائل أخرى منهم. هم لا يعلمون بذلك.

relay-colleague = أرسلوا السطر التالي إلى شخص واحد تثقون به. يعمل مرة واحدة، خلال 24 ساعة.
relay-link = { $link }
relay-joined =
    أنتم تعملون الآن باسم { $relay }. للعودة إلى هنا اكتبوا:
    { $command }
relay-colleague-joined = هناك الآن شخص ثانٍ يعمل باسم { $relay }.
relay-link-spent = سبق استخدام هذا الرابط، أو مضى عليه وقت طويل. اطلبوا رابطًا جديدًا.
relay-leave = هل تريدون ترك العمل باسم { $relay }؟
relay-leave-alone = لا أحد غيركم يعمل باسمها. عندها يتوقف نقل المستجدات، ويُمحى اسمها.
relay-leave-yes = نعم، ترك العمل
    .short = نعم، ترك العمل
relay-left = لم تعودوا تعملون باسمها.

relay-sheet-title = قولوا رأيكم في إدارة شؤون الهجرة
relay-sheet-what = الاستعراضات الإقليمية للاتفاق العالمي من أجل الهجرة: رسالة قصيرة تخبركم بموعد انعقادها، وبآخر موعد للتسجيل، وبطريقة المشاركة.
relay-sheet-how = وجّهوا كاميرا الهاتف إلى الصورة، أو اكتبوا العنوان المذكور أدناه.
relay-sheet-free = الخدمة مجانية. يمكنكم التوقف في أي وقت. يمكنكم المشاركة سواء كانت لديكم أوراق أم لا.

relay-see-call = عرض هذه الدعوة
    .short = عرض هذه الدعوة
