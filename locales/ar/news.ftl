# Not checked by a native reader yet.

news-moved =
    <b>موعد جديد: { $when }</b>
    { $title }. الموعد السابق: { $old }.
news-earlier =
    <b>الموعد أبكر من قبل. الموعد الجديد: { $when }</b>
    { $title }. الموعد السابق: { $old }.
news-dated =
    <b>تحدد الموعد: { $when }</b>
    { $title }. قبل ذلك: { $old }.
news-confirmed =
    <b>تأكد الموعد: { $when }</b>
    { $title }. قبل ذلك: { $old }.
news-undated =
    <b>الموعد لم يعد محددًا: { $when }</b>
    { $title }. الموعد السابق: { $old }.
news-cancelled =
    <b>أُلغي الموعد: { $title }</b>
    كان الموعد: { $when }.
news-postponed =
    <b>أُجّل الموعد: { $title }</b>
    كان الموعد: { $when }. سنبلغكم بالموعد الجديد.
news-registration-open =
    <b>فُتح التسجيل: { $title }</b>
    الموعد: { $when }.
news-format =
    <b>طريقة المشاركة الآن: { $new }. { $title }</b>
    الموعد: { $when }. الطريقة السابقة: { $old }.
news-place =
    <b>مكان جديد: { $place }</b>
    { $title }، { $when }.
news-new =
    <b>جديد في الرزنامة: { $title }</b>
    الموعد: { $when }.
news-document =
    <b>نُشرت وثيقة: { $title }</b>
    تجدونها في الرزنامة.
news-document-at =
    <b>نُشرت وثيقة: { $title }</b>
    { $link }
news-round =
    <b>تبدأ دورة جديدة من الاستعراضات الإقليمية: من { $first } إلى { $last }</b>
    تصلكم المستجدات كما في السابق. هل ما زلتم تريدونها؟ يمكنكم تغييرها أو إيقافها أدناه.
news-round-go-on = تغيير ما يصلني
    .short = تغيير
news-round-year =
    <b>تبدأ دورة جديدة من الاستعراضات الإقليمية في عام { $year }</b>
    تصلكم المستجدات كما في السابق. هل ما زلتم تريدونها؟ يمكنكم تغييرها أو إيقافها أدناه.
