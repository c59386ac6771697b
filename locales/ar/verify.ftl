# Not checked by a native reader yet.

command-verify = التأكد من أن رسالة ما صحيحة
    .short = التأكد من رسالة
verify-ask = اكتبوا الرمز الموجود تحت الرسالة. يتكون من 8 حروف وأرقام.
verify-unknown = لم نرسل أبدًا أي شيء بهذا الرمز: { $code }. تحققوا من كتابته. إذا كان مكتوبًا كما يجب، فلا تثقوا بالرسالة.
verify-again = التأكد من رمز آخر
    .short = رمز آخر
verify-genuine = <b>الرسالة صحيحة.</b> الرمز { $code } صادر عن { $who }. تمت الموافقة عليها في { $day }، الساعة { $time } (بالتوقيت العالمي المنسق).
verify-current = ما زالت صالحة.
verify-changed = تغيّرت معلومة فيها منذ ذلك الحين. من فضلكم انظروا كيف هي الآن.
verify-superseded =
    هناك نص أحدث. من فضلكم استخدموه:
    { $code }
verify-recalled = <b>سُحبت هذه الرسالة.</b> من فضلكم لا تستخدموها.
verify-never-who = لا يمكن لأحد أن يرى هنا من تلقاها.
verify-newer = التأكد من النص الأحدث
    .short = النص الأحدث
verify-text = عرض النص
    .short = عرض النص
