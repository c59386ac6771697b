# Not checked by a native reader yet.
command-date = 更改日期
    .short = 更改日期
date-which = 哪个活动有新日期？
date-or-file = 您也可以把日历文件发到这里，YAML或.ics，最大1 MB。
date-nothing = 没有您可以更改日期的活动。
date-now = 现在的日期：{ $when }。
date-how = 请用下面一种写法写新日期。没写时区的时间按{ $zone }计算。
date-example-1 = { $example }：一天
date-example-2 = { $example }：几天
date-example-3 = { $example }：带时间
date-example-4 = { $example }：一周
date-example-5 = { $example }：一个月
date-example-6 = { $example }：暂定
date-undated = 日期又未定
    .short = 日期未定
date-unread = 这不是上面任何一种写法的日期。
date-is-over = 这一天已经过去。
date-no-file = 没能取到文件。最大1 MB。请再试。
date-problems = 什么也不能更改。文件里有这些错误：
date-problem = 第{ $line }行：{ $reason }
date-same = 不会有任何改变。日历已经是这样。
date-moves =
    <b>{ $what }</b>
    之前：{ $old }。现在：{ $new }。
date-new =
    <b>新增：{ $what }</b>
    { $when }
date-field =
    <b>{ $what }</b>
    { $field }：{ $old } → { $new }
date-without = 无
date-more = 另外还有{ $number }项。
date-remarks = 细心的同事会说：
date-told = { $number ->
        [0] 不需要通知任何人。
       *[other] 将通知{ $number }人。
    }
date-needs-second = 其中{ $number }人从未被告知过日期。必须由第二个人同意。
date-by = 由{ $who }提出。
date-hand-over = 请第二个人同意
    .short = 请第二个人
date-yes = 是，更改
    .short = 是，更改
date-no = 不，放弃
    .short = 不
date-refused = 已放弃。什么也没有改。
date-gone = 这已经决定了，或从来没有过。
date-stale = 日历这期间变了。请再看一次。
date-done = { $number ->
        [0] 已更改。
       *[other] 已更改。正在通知{ $number }人。
    }
date-handed-over = 已询问其他可以批准的人。
date-desk-asked = { $who }请您批准一项日期更改。
date-new-thing = <b>新增：{ $what }</b>
