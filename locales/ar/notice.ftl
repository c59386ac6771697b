# Not checked by a native reader yet.

notice-opened = <b>فُتح التسجيل: { $event }</b>، { $date }.
notice-closes-soon = <b>الموعد الأخير قريب: { $event }</b>، { $date }.
notice-moved = <b>موعد جديد: { $event }</b>. الموعد الآن: { $date }.
notice-cancelled = <b>أُلغي الموعد: { $event }</b>. لن يُعقد.
notice-papers = <b>صدرت الوثائق: { $event }</b>.
notice-link = <b>طريقة المشاركة: { $event }</b>، { $date }.
notice-recording = <b>صدر التسجيل المصوّر أو الصوتي: { $event }</b>.
notice-summary = <b>صدر الملخص: { $event }</b>.
notice-report = <b>صدر التقرير: { $event }</b>.
notice-call-open = <b>مفتوح الآن: { $event }</b>. آخر يوم للرد: { $date }.
notice-at =
    تجدون ذلك هنا:
    { $link }

notice-words = { $text }
notice-joined = { $text }{ $rest }

notice-signed =
    من { $who }. للتأكد من أن هذه الرسالة صحيحة، أرسلوا:
    { $code }
notice-by-network = الشبكة المعنية بالهجرة
notice-by-region = فريق الاستعراض، { $region }
notice-corrected = <b>تصحيح.</b> من فضلكم لا تأخذوا بالرسالة السابقة.
notice-recalled = <b>سُحبت هذه الرسالة.</b> من فضلكم لا تستخدموها.

notice-not-allowed = دوركم لا يسمح بهذا هنا. اطلبوا ذلك من زميل أو زميلة بدور يسمح به.
notice-author-never-approves = أنتم كتبتم هذا أو غيّرتموه. يجب أن يوافق عليه شخص آخر.
notice-no-words = اكتبوا نصًا أو اختاروا إشعارًا جاهزًا. لا الاثنين معًا.
notice-unknown = لا يوجد { $what }. تحققوا من الكتابة.
notice-group-or-part = اختاروا فئات أو دورًا، لا الاثنين معًا.
notice-no-fallback-text = لا يوجد نص بديل بهذه اللغة: { $language }.
notice-empty-text = النص فارغ بهذه اللغة: { $language }.
notice-no-text-in = بعض القراء يستخدمون هذه اللغة: { $language }. اكتبوا النص بها أو اختاروا لغة بديلة.
notice-no-value = لا توجد في الرزنامة قيمة لـ { $name }. اختاروا موضوع الإشعار أو أكملوا الرزنامة.
notice-no-such-name = لا يوجد { $name }. ما يُملأ هو: { $codes }.
notice-not-so-in-calendar = الرزنامة لا تقول ذلك. غيّروا الرزنامة أولًا.
notice-too-long = النص طويل جدًا. اللغة: { $language }. عدد الحروف: { $length }. العدد الأقصى: { $longest }.
notice-time-is-past = هذا الوقت قد مضى. اختاروا وقتًا لاحقًا.
notice-no-such-hour = الساعات من 0 إلى 23.
notice-hour-is-quiet = لا يُزعَج معظم الناس في هذه الساعة. اختاروا ساعة من 8 إلى 20، أو اجعلوا الإشعار عاجلًا.
notice-type-number = { $number ->
        [zero] لن يصل هذا إلى أحد. أكّدوا هذا العدد: { $number }.
        [one] سيصل هذا إلى شخص واحد. أكّدوا هذا العدد.
        [two] سيصل هذا إلى شخصين. أكّدوا هذا العدد.
        [few] سيصل هذا إلى { $number } أشخاص. أكّدوا هذا العدد.
        [many] سيصل هذا إلى { $number } شخصًا. أكّدوا هذا العدد.
       *[other] سيصل هذا إلى { $number } شخص. أكّدوا هذا العدد.
    }
notice-reaches-nobody = لن يصل هذا إلى أحد الآن. اختاروا من جديد إلى من يُرسل.
notice-facts-changed = تغيّرت معلومة في هذا الإشعار. صحّحوه قبل أن يُرسل.
notice-superseded = حلّ تصحيح لاحق محل هذا الإشعار.

notice-desk-alone = أُرسل تصحيح للحقائق بلا شخص ثانٍ. المرسل: { $who }. انظروا إليه: { $code }
notice-desk-recalled = سُحب إعلان. من سحبه: { $who }. انظروا إليه: { $code }
notice-desk-void = الإعلان { $code } لم يُرسل. تغيّرت فيه معلومة. وافقوا عليه من جديد.
notice-desk-lapsed = الإعلان { $code } لم يُرسل. من وافق عليه لم يعد مخولًا بذلك. وافقوا عليه من جديد.
notice-desk-stopped = الإعلان { $code } توقف. تغيّرت فيه معلومة. صحّحوه.
notice-desk-failing = الإعلان { $code } توقف: عدد الرسائل التي لم تصل هو { $failed } من { $number }. انظروا إلى تقريره.
