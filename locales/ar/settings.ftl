# Not checked by a native reader yet.

settings-title = <b>الإعدادات</b>
settings-now-zone = منطقتكم الزمنية: { $zone }.
settings-now-no-zone = لا نعرف منطقتكم الزمنية. تصل التذكيرات في ساعات النهار المعتادة في منطقتكم.
settings-now-quiet-hours = لا رسائل في الليل، من { $begins } إلى { $ends }.
settings-now-leads = تصل التذكيرات في صباح اليوم نفسه، وقبل الموعد بهذا العدد من الأيام: { $days }.
settings-now-quiet = الوضع الهادئ يعمل. تصل الرسائل كجملة واحدة عادية بلا صوت.
settings-now-paused = كل المستجدات متوقفة مؤقتًا.
settings-zone = تغيير المنطقة الزمنية
    .short = المنطقة الزمنية
settings-hours = تغيير ساعات عدم الإرسال
    .short = ساعات الليل
settings-leads = تغيير وقت التذكير قبل الموعد
    .short = وقت التذكير
settings-quiet-on = تشغيل الوضع الهادئ
    .short = تشغيل الهدوء
settings-quiet-off = إيقاف الوضع الهادئ
    .short = إيقاف الهدوء
settings-pause-on = إيقاف المستجدات مؤقتًا
    .short = إيقاف مؤقت
settings-pause-off = استئناف المستجدات
    .short = استئناف
settings-clear = مسح هذه المحادثة
    .short = مسح هذه المحادثة
settings-ask-clock = كم الساعة عندكم الآن؟ اضغطوا على الأقرب أو اكتبوها هكذا: 14:30.
settings-clock = { $time }
    .short = { $time }
settings-which-place = أي هذه الأماكن أقرب إليكم؟
settings-place = { $place }
    .short = { $place }
settings-clock-unknown = لم أفهم الوقت. اكتبوه هكذا: 14:30.
settings-clock-nowhere = لا نعرف مكانًا ساعته الآن { $time }. هل هذا الوقت صحيح؟
settings-zone-kept = شكرًا لكم. سنعتمد توقيت { $place }.
settings-ask-hours = متى لا نكتب إليكم؟
settings-hours-range = من { $begins } إلى { $ends }
    .short = من { $begins } إلى { $ends }
settings-hours-kept = لن نكتب إليكم من { $begins } إلى { $ends }.
settings-ask-leads = قبل كم يوم تريدون أن نذكركم؟ اضغطوا للاختيار. التذكير في صباح اليوم نفسه يبقى دائمًا.
settings-lead = { $chosen ->
        [yes] ✓ { $days ->
            [zero] في اليوم نفسه
            [one] قبل الموعد بيوم واحد
            [two] قبل الموعد بيومين
            [few] قبل الموعد بـ{ $days } أيام
            [many] قبل الموعد بـ{ $days } يومًا
           *[other] قبل الموعد بـ{ $days } يوم
        }
       *[no] { $days ->
            [zero] في اليوم نفسه
            [one] قبل الموعد بيوم واحد
            [two] قبل الموعد بيومين
            [few] قبل الموعد بـ{ $days } أيام
            [many] قبل الموعد بـ{ $days } يومًا
           *[other] قبل الموعد بـ{ $days } يوم
        }
    }
    .short = { $chosen ->
        [yes] ✓ { $days ->
            [zero] اليوم نفسه
            [one] قبل يوم واحد
            [two] قبل يومين
            [few] قبل { $days } أيام
            [many] قبل { $days } يومًا
           *[other] قبل { $days } يوم
        }
       *[no] { $days ->
            [zero] اليوم نفسه
            [one] قبل يوم واحد
            [two] قبل يومين
            [few] قبل { $days } أيام
            [many] قبل { $days } يومًا
           *[other] قبل { $days } يوم
        }
    }
settings-done = تم
    .short = تم
settings-quiet-is-on = الوضع الهادئ يعمل. تصل كل رسالة كجملة واحدة عادية بلا صوت. افتحوها عندما تكونون وحدكم.
settings-quiet-is-off = الوضع الهادئ متوقف.
settings-pause-is-on = المستجدات متوقفة مؤقتًا. لن يصلكم شيء حتى تطلبوا استئنافها.
settings-pause-is-off = انتهى التوقف المؤقت. ستصلكم المستجدات من جديد.
settings-cleared = كل شيء هادئ.
settings-clear-by-hand = هذا التطبيق لا يسمح لنا بحذف الرسائل. من فضلكم امسحوا المحادثة بأنفسكم.
settings-safe-word = كلمة الأمان الخاصة بكم
    .short = كلمة الأمان
settings-ask-safe-word = اكتبوا كلمة عادية واحدة، مثل «مظلة». كلما كتبتموها وحدها تُمسح هذه المحادثة فورًا.
# { $words }: the word that clears the chat for everybody
settings-safe-word-known = كلمة تعمل منذ البداية: { $words }
settings-safe-word-kept = حفظناها. لن نكررها هنا.
settings-safe-word-bad = لا يمكن استخدام هذه الكلمة. اختاروا كلمة واحدة من 3 إلى 30 حرفًا، لا تكون أمرًا من أوامر هذه الخدمة.
