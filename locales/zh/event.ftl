# Not checked by a native reader yet.

event-when = 时间：{ $when }
event-format = 形式：{ $format }
event-place = 地点：{ $place }
event-organisers = 主办方：{ $organisers }
event-duration = { $days ->
       *[other] 会期 { $days } 天。
    }
event-count = 这样的会议有 { $least } 到 { $most } 次。
event-roundtables = { $number ->
       *[other] 23 项目标分 { $number } 场圆桌会议讨论。
    }
event-languages = 语言：{ $languages }
event-corridor = 移民路线：从{ $origins }到{ $destinations }
event-gcm-on-agenda = 议程中有对《全球契约》的审查。
event-tags = 主题：{ $tags }
event-registration = 报名：{ $state }
event-registration-text = 来源的原话：{ $text }
event-registration-step = { $number }. { $step }
event-registration-step-at = { $number }. { $step }：{ $link }
event-stream = 在线直播：{ $link }
event-registration-link = 在这里报名：{ $link }
event-registration-no-link = 没有公布网址。请询问联系人。
event-precedes = 这是为以下活动做准备：{ $event }
event-feeds = 结果将提交给：{ $edition }
event-call = 申请发言或帮忙
    .short = 申请发言
event-follow = 关注这项活动
    .short = 关注
event-unfollow = 不再关注这项活动
    .short = 取消关注
event-tell-date = 日期确定后告诉我
    .short = 日期确定时告诉我
event-tell-registration = 开始报名后告诉我
    .short = 开始报名时告诉我
event-tell-agenda = 议程公布后告诉我
    .short = 议程公布时告诉我
event-noted = 记下了。一有消息，我们会通知您一次。
event-noted-no-yes = 记下了。您下次来时会在这里看到。想让我们写信给您，请点“接收通知”。
event-untell = 不用告诉我
    .short = 不用告诉我
event-untold = 这件事我们不会再通知您。
event-back = 返回活动
    .short = 返回活动
event-ics = 这项活动的日历文件
    .short = 日历文件
event-tell-papers = 文件发布时告诉我
    .short = 文件发布时
event-tell-recording = 录像发布时告诉我
    .short = 录像发布时
event-tell-summary = 摘要发布时告诉我
    .short = 摘要发布时
event-tell-report = 报告发布时告诉我
    .short = 报告发布时
