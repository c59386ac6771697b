# Not checked by a native reader yet.

menu-title = <b>菜单</b>
    您想做什么？请点按钮，或写号码。
menu-continue = 继续填您开始的表格
    .short = 继续填表格
menu-help =
    这项服务告诉您：区域审查什么时候举行，什么时候以前报名，怎样参与。
    请点按钮，或写它的号码。写 0 随时打开菜单。
    您也可以写：菜单、语言、帮助、取消、停止。
menu-help-danger = 您有危险吗？有人威胁您吗？请点“安全”，或写“安全”。
menu-help-verify = 有人把我们的消息转给您了吗？请发送 { $command } 和它的代码。我们会告诉您它是不是真的。
menu-help-shared-phone = 别人也用这部手机吗？请打开安静模式，或清空这个聊天。两者都在菜单里。
menu-help-staff = 工作人员可用：{ $codes }。
menu-cancelled = 您离开了表格。您写的内容已保留。可以从菜单继续填。
menu-nothing-to-cancel = 没有可以取消的内容。
menu-not-understood = 对不起，没有看懂。请点按钮，写它的号码，或写“菜单”。
menu-only-words = 这里只能看懂文字和按钮，不能听语音，也不能看图片。请写“菜单”，看看能做什么。
menu-not-here-yet = 这里还不能这样做。您现在可以做这些。
menu-step-over = 这一步已经结束。您现在在这里。
menu-in-private = 请私下给我写信。
menu-open-private = 私下写信
    .short = 私下写信
menu-fault = 出了点问题。什么都没有丢。请一分钟后再试。
menu-too-long = 内容太长了。请分成几段短的发送。
command-start = 重新开始
    .short = 开始
command-menu = 菜单
    .short = 菜单
command-help = 怎样使用
    .short = 帮助
command-language = 更换语言
    .short = 语言
command-calendar = 日历：什么时候有什么活动
    .short = 日历
command-subscribe = 接收您所在区域的通知
    .short = 接收通知
command-reminders = 您的提醒
    .short = 提醒
command-register = 怎样报名
    .short = 怎样报名
command-interest = 申请发言或帮忙：提交参与意向
    .short = 提交参与意向
command-requests = 您发送过什么，有什么结果
    .short = 我的申请
command-safety = 安全与公平
    .short = 安全
command-mydata = 保存了您的哪些信息
    .short = 我的信息
command-privacy = 谁能看到什么
    .short = 谁能看到什么
command-settings = 设置：时间、安静模式、清空聊天
    .short = 设置
command-cancel = 离开表格
    .short = 离开表格
command-stop = 停止所有消息
    .short = 停止消息
command-forget = 忘记我：清除全部信息
    .short = 忘记我
