# Not checked by a native reader yet.

news-moved =
    <b>新日期：{ $when }</b>
    { $title }。原来的日期：{ $old }。
news-earlier =
    <b>日期提前了。新日期：{ $when }</b>
    { $title }。原来的日期：{ $old }。
news-dated =
    <b>日期已定：{ $when }</b>
    { $title }。原来的日期：{ $old }。
news-confirmed =
    <b>日期已确认：{ $when }</b>
    { $title }。原来的日期：{ $old }。
news-undated =
    <b>日期又变为未定：{ $when }</b>
    { $title }。原来的日期：{ $old }。
news-cancelled =
    <b>已取消：{ $title }</b>
    原定日期：{ $when }。
news-postponed =
    <b>已推迟：{ $title }</b>
    原定日期：{ $when }。有了新日期，我们会通知您。
news-registration-open =
    <b>开始报名：{ $title }</b>
    日期：{ $when }。
news-format =
    <b>形式改为{ $new }：{ $title }</b>
    日期：{ $when }。原来的形式：{ $old }。
news-place =
    <b>新地点：{ $place }</b>
    { $title }，{ $when }。
news-new =
    <b>日历新内容：{ $title }</b>
    日期：{ $when }。
news-document =
    <b>已发布：{ $title }</b>
    您可以在日历中找到。
news-round =
    <b>新一轮区域审查开始了：{ $first }年至{ $last }年</b>
    您会照常收到通知。还想继续收到吗？可以在下面修改或停止。
news-round-year =
    <b>新一轮区域审查开始了：{ $year }年</b>
    您会照常收到通知。还想继续收到吗？可以在下面修改或停止。
news-round-go-on = 修改我的通知
    .short = 修改
news-document-at =
    <b>已发布：{ $title }</b>
    { $link }
