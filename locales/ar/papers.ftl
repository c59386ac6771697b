# Not checked by a native reader yet.

papers-contacts = <b>جهات الاتصال: { $where }</b>
papers-no-contacts = لا نعرف أي جهة اتصال.
papers-contact =
    جهة الاتصال: { $who }
    { $link }
    تاريخ التأكيد: { $when }
papers-contact-unconfirmed =
    جهة الاتصال: { $who }
    { $address }
    لم يؤكَّد العنوان منذ: { $when }
papers-contact-doubtful =
    جهة الاتصال: { $who }
    { $address }
    لم يؤكَّد العنوان منذ: { $when }. وكتابته غير مؤكدة.
papers-contact-no-address = جهة الاتصال: { $who } (لا يوجد عنوان منشور، تاريخ المعلومة: { $when })
papers-day = { $day }
papers-date-unknown = غير معروف
papers-mailing-list = لدى شبكة الأمم المتحدة المعنية بالهجرة قائمة بريدية أيضًا. لا نعرف عنوانها. ابحثوا في موقع الشبكة على الإنترنت.
papers-documents = <b>الوثائق: { $where }</b>
papers-no-documents = لا نعرف أي وثائق.
papers-document-mine-only =
    { $title }. متاح بلغتكم. التاريخ: { $when }.
    { $link }
papers-document-mine =
    { $title }. متاح بلغتكم، وبلغات أخرى: { $languages }. التاريخ: { $when }.
    { $link }
papers-document-other =
    { $title }. غير متاح بلغتكم. اللغات: { $languages }. التاريخ: { $when }.
    { $link }
papers-document-languages-unknown =
    { $title }. اللغة غير مذكورة. التاريخ: { $when }.
    { $link }
papers-no-link = لا يوجد عنوان منشور
papers-site =
    وثائق أخرى: { $name }
    { $link }
papers-for-all = وثائق لكل المناطق
    .short = لكل المناطق
papers-ask-language = طلب هذه الوثيقة بلغتي: { $title }
    .short = بلغتي: { $title }
papers-await = إبلاغي عند صدور هذه الوثيقة: { $title }
    .short = عند صدورها: { $title }
papers-expect-review = إبلاغي عندما تنشر دولة في هذه المنطقة استعراضها الطوعي
    .short = استعراض طوعي لدولة
papers-expect-feedback = إبلاغي عندما ترد دولة في هذه المنطقة على من أسهموا
    .short = رد من دولة
papers-asked = سجلنا طلبكم. ترى الجهات المنظمة عدد من يطلبون هذه اللغة.
