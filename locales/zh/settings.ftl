# Not checked by a native reader yet.

settings-title = <b>设置</b>
settings-now-zone = 您的时区：{ $zone }。
settings-now-no-zone = 我们不知道您的时区。提醒会在您所在区域平常的白天时间发出。
settings-now-quiet-hours = 夜里不发消息：{ $begins } 到 { $ends }。
settings-now-leads = 提前几天提醒：{ $days }。当天早上也提醒。
settings-now-quiet = 安静模式已打开。每条消息只是一句普通的话，没有声音。
settings-now-paused = 所有通知已暂停。
settings-zone = 更改时区
    .short = 时区
settings-hours = 更改不发消息的时间
    .short = 夜间时间
settings-leads = 更改提前几天提醒
    .short = 提前几天
settings-quiet-on = 打开安静模式
    .short = 打开安静模式
settings-quiet-off = 关闭安静模式
    .short = 关闭安静模式
settings-pause-on = 暂停所有通知
    .short = 暂停
settings-pause-off = 重新发送通知
    .short = 结束暂停
settings-clear = 清空这个聊天
    .short = 清空这个聊天
settings-ask-clock = 您那里现在几点？请点最接近的时间，或写出来，例如 14:30。
settings-clock = { $time }
    .short = { $time }
settings-which-place = 哪个地方离您更近？
settings-place = { $place }
    .short = { $place }
settings-clock-unknown = 没有看懂这个时间。请这样写：14:30。
settings-clock-nowhere = 我们不知道现在哪里是 { $time }。这个时间对吗？
settings-zone-kept = 谢谢您。我们使用 { $place } 的时间。
settings-ask-hours = 什么时候不要给您发消息？
settings-hours-range = { $begins } 到 { $ends }
    .short = { $begins }–{ $ends }
settings-hours-kept = { $begins } 到 { $ends } 我们不给您发消息。
settings-ask-leads = 您想提前几天收到提醒？请点选。当天早上总会提醒。
settings-lead = { $chosen ->
        [yes] ✓ 提前 { $days } 天
       *[no] 提前 { $days } 天
    }
    .short = { $chosen ->
        [yes] ✓ { $days } 天
       *[no] { $days } 天
    }
settings-done = 选好了
    .short = 选好了
settings-quiet-is-on = 安静模式已打开。每次通知只是一句普通的话，没有声音。您一个人的时候再打开看。
settings-quiet-is-off = 安静模式已关闭。
settings-pause-is-on = 通知已暂停。您结束暂停之前，不会收到任何消息。
settings-pause-is-off = 暂停已结束。您会再次收到通知。
settings-cleared = 一切平静。
settings-clear-by-hand = 这个应用不允许我们删除消息。请您自己清空聊天。
settings-safe-word = 您的安全词
    .short = 安全词
settings-ask-safe-word = 请写一个普通的词，例如“雨伞”。以后您只写这个词，聊天就会立刻清空。
# { $words }: the word that clears the chat for everybody
settings-safe-word-known = 这个词一开始就有效：{ $words }
settings-safe-word-kept = 已保存。我们不会在这里重复它。
settings-safe-word-bad = 不能用这个词。请用 3 到 30 个字的一个词，不能是命令。
