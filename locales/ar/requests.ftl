# Not checked by a native reader yet.

requests-heading = <b>ما أرسلتموه</b>
requests-none = لم ترسلوا شيئًا بعد.
requests-line =
    <b>الطلب { $receipt }</b>: { $call }
    { $state }، أُرسل في { $day }
requests-call-gone = لم يعد في الرزنامة
requests-state-submitted = وصل الطلب ولم يُبتّ فيه بعد
requests-state-withdrawn = سحبتم هذا الطلب
requests-withdraw = سحب الطلب { $receipt }
    .short = سحب الطلب
requests-withdraw-ask = هل تريدون سحب الطلب { $receipt }؟ لن تستخدمه الجهة المنظمة.
requests-withdraw-yes = نعم، سحب الطلب
    .short = نعم، سحب الطلب
requests-withdrawn = تم سحب الطلب { $receipt }.
requests-not-withdrawn = لا يوجد ما يمكن سحبه بهذا الرمز: { $receipt }.
