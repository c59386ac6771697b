# Not checked by a native reader yet.

reminder-event = <b>即将举行：{ $title }</b>，{ $when }。
reminder-deadline = <b>即将截止：{ $title }</b>，{ $when }。
reminder-more = { $number ->
       *[other] 还有 { $number } 件事。请看日历。
    }
reminder-register-at = 已开始报名：{ $link }
reminder-register = 已开始报名。打开活动可以看到方法。
reminder-registration-closed = 报名已截止。
reminder-registration-unknown = 报名：截至{ $asof }尚未公布。
reminder-registration-later = 报名：尚未公布。
reminder-quiet-push = 您有一条新消息。
reminder-open = 打开
    .short = 打开
reminder-done = 这件事我做完了
    .short = 我做完了
reminder-done-first = 做完了：{ $title }
    .short = 第一件做完了
reminder-done-second = 做完了：{ $title }
    .short = 第二件做完了
reminder-done-third = 做完了：{ $title }
    .short = 第三件做完了
reminder-see-event = 看这项活动
    .short = 看这项活动
reminder-see-calendar = 看日历
    .short = 日历
reminder-less = 少提醒我
    .short = 少一些
reminder-stop = 停止所有消息
    .short = 停止
