# Not checked by a native reader yet.

web-name = Passerelle
web-title = Passerelle：在移民问题审查中表达您的意见
web-skip = 跳到正文
web-pages = 页面
web-languages = 语言
web-chat = 聊天
web-calendar = 日历
web-back = 返回

web-start-title = 您的区域怎样对待移民？请表达您的意见
web-start-what = 各国政府在每个区域开会，审查《安全、有序和正常移民全球契约》的执行情况。Passerelle 告诉您会议什么时候举行，怎样报名，怎样发表意见。
web-start-free = 这是免费的。不需要账号，也不需要名字。
web-start-look = 您可以先看所有内容。只有您同意，我们才会给您发消息。
web-start-chat = 在这里开始聊天
web-start-telegram = 在 Telegram 中打开
web-start-calendar = 看日历

web-privacy-title = 谁能看到什么
web-privacy-cookie = 从您的第一条消息起，网页聊天会保存一个 cookie。它只说明哪个聊天是您的，在您最后一条消息 90 天后失效。没有别的 cookie，也不统计访客。

web-chat-title = 聊天
web-chat-log = 消息
web-chat-welcome = 欢迎。在这里您可以知道，您的区域什么时候审查怎样对待移民。您可以参与。
web-chat-who = 和您聊天的是一个程序。请不要在这里写威胁或惩罚的事：请先在聊天中选“安全”。
web-chat-start = 开始
web-chat-earlier = 更早的消息
web-chat-answer = 您的回答，或选项的号码
web-chat-send = 发送
web-chat-menu = 菜单
web-chat-language = 语言
web-chat-clear = 清空这个聊天
web-chat-sending = 正在发送…
web-chat-failed = 没有送到。请检查网络，然后再发一次。
web-chat-file = 保存文件 { $name }
web-chat-shared = 重新打开页面时，不会再显示您自己写的内容。用这台设备的其他人仍然能看到我们的回答。“清空这个聊天”会把它们去掉。
web-chat-framed = 有些浏览器在您离开此页面后会忘记这个聊天。聊天也有自己的页面。
web-chat-own-page = 打开聊天自己的页面

web-push-title = 这个页面不能主动通知您
web-push-what = 只有这个页面开着，您才能看到新消息。想及时知道，请用 Telegram，或把日期加到您自己的日历。
web-push-what-no-telegram = 只有这个页面开着，您才能看到新消息。想及时知道，请把日期加到您自己的日历。
web-push-ics = 加到您日历的日期
web-push-come-back = 或者再来看：到时候该知道的事会显示在这里。

web-too-long-title = 太长了
web-too-long = 内容太长了。一次最多发 4000 个字。其他内容都没有丢。
web-not-ours-title = 没有接收
web-not-ours = 这不是从我们的页面发来的，所以没有接收。请打开聊天，在那里写。
web-not-taken-title = 没有接收
web-not-taken = 现在不能接收。什么都没有丢。请一分钟后再发。
web-not-found-title = 没有找到
web-not-found = 这里没有这个页面。网址可能不完整。
web-no-calendar-title = 没有这个日历
web-no-calendar = 这个区域或语言没有日历。日历页面列出了所有日历。
web-fault-title = 出了点问题
web-fault = 现在不能显示这个页面。请一分钟后再试。

web-calendar-title = 区域审查日历
web-calendar-what = 日期和来源写的一样准确，不会更精确。
web-calendar-regions = 区域
web-calendar-all = 所有区域
web-calendar-global = 全世界
web-calendar-past = 已经结束
web-calendar-none = 这里还没有公布任何内容。
web-calendar-subscribe = 加到您自己的日历
web-calendar-webcal = 在日历应用中订阅
web-calendar-ics = 下载 .ics 文件
web-calendar-feed = 消息订阅（Atom）
web-calendar-late = 日历应用只是隔一段时间才检查变化。
web-calendar-sources = 信息来源
web-calendar-more = 还有 { $number } 项：{ $where }
web-calendar-over = 已经结束的（{ $number } 项）：{ $where }
web-feed-title = 区域审查：{ $where }
