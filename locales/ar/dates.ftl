# Not checked by a native reader yet.

command-date = تغيير موعد
    .short = تغيير موعد
date-which = أي فعالية لها موعد جديد؟
date-or-file = يمكنكم أيضًا أن ترسلوا هنا ملف رزنامة من نوع YAML أو ICS، حجمه 1 ميغابايت على الأكثر.
date-nothing = لا توجد فعالية يمكنكم تغيير موعدها.
date-now = الموعد الآن: { $when }.
date-how = اكتبوا الموعد الجديد بإحدى هذه الطرق. الوقت المكتوب بلا منطقة زمنية يُحسب بتوقيت { $zone }.
date-example-1 = يوم واحد: { $example }
date-example-2 = عدة أيام: { $example }
date-example-3 = مع الساعات: { $example }
date-example-4 = أسبوع: { $example }
date-example-5 = شهر: { $example }
date-example-6 = موعد غير مؤكد: { $example }
date-undated = لم يعد الموعد محددًا
    .short = موعد غير محدد
date-unread = هذا ليس موعدًا مكتوبًا بإحدى هذه الطرق.
date-is-over = هذا اليوم قد مضى.
date-no-file = لم نتمكن من تنزيل الملف. حجمه الأقصى 1 ميغابايت. حاولوا مرة أخرى.
date-problems = لا يمكن تغيير شيء. في الملف هذه الأخطاء:
date-problem = السطر { $line }: { $reason }
date-same = لن يتغير شيء. الرزنامة تقول ذلك من قبل.
date-moves =
    <b>{ $what }</b>
    قبل: { $old }. الآن: { $new }.
date-new =
    <b>جديد: { $what }</b>
    { $when }
date-new-thing = <b>جديد: { $what }</b>
date-field =
    <b>{ $what }</b>
    الحقل { $field }. قبل: { $old }. الآن: { $new }
date-without = لا شيء
date-more = عدد التغييرات الأخرى: { $number }.
date-remarks = ملاحظات ينبغي الانتباه إليها:
date-told = { $number ->
        [0] لا أحد يحتاج إلى إبلاغ.
        [zero] لا أحد يحتاج إلى إبلاغ.
        [one] سيُبلَّغ شخص واحد.
        [two] سيُبلَّغ شخصان.
        [few] سيُبلَّغ { $number } أشخاص.
        [many] سيُبلَّغ { $number } شخصًا.
       *[other] سيُبلَّغ { $number } شخص.
    }
date-needs-second = عدد الذين لم يُبلَّغوا من قبل بأي موعد: { $number }. يجب أن يوافق شخص ثانٍ.
date-by = صاحب الاقتراح: { $who }.
date-hand-over = سؤال شخص ثانٍ
    .short = سؤال شخص ثانٍ
date-yes = نعم، إجراء التغيير
    .short = نعم، إجراء التغيير
date-no = لا، حذف الاقتراح
    .short = لا
date-refused = حُذف الاقتراح. لم يتغير شيء.
date-gone = تقرر هذا من قبل، أو لم يوجد قط.
date-stale = تغيرت الرزنامة في هذه الأثناء. انظروا من جديد.
date-done = { $number ->
        [0] تم التغيير.
        [zero] تم التغيير.
        [one] تم التغيير. نبلغ الآن شخصًا واحدًا.
        [two] تم التغيير. نبلغ الآن شخصين.
        [few] تم التغيير. نبلغ الآن { $number } أشخاص.
        [many] تم التغيير. نبلغ الآن { $number } شخصًا.
       *[other] تم التغيير. نبلغ الآن { $number } شخص.
    }
date-handed-over = سألنا الآخرين الذين يمكنهم الموافقة.
date-desk-asked = تُطلب منكم الموافقة على تغيير في المواعيد. صاحب الطلب: { $who }.
